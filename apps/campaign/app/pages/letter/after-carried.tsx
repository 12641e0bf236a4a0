import { useRouteLoaderData } from 'react-router'
import type { loader } from '../../root.tsx'
import { AnswersLink, NewsLink, RecordLink, Share } from '../next-steps.tsx'
import { useWordsFor } from '../../recipient-context.ts'

interface AfterCarriedProps {
  by: 'ownMail' | 'paper'
  askSlug: string
}

/** Thanks and the one step that is left, for the writer of a letter that we neither send nor hear of again. */
export function AfterCarried({ by, askSlug }: AfterCarriedProps) {
  const { silence, carried: words } = useWordsFor('after')
  const siteUrl = useRouteLoaderData<typeof loader>('root')?.siteUrl
  const { step, follows } = words[by]
  return (
    <section className="after screen-only">
      <h2>{words.title}</h2>
      <p>{step}</p>
      <details className="erase">
        <summary>{words.follows}</summary>
        <p>
          {follows} {silence}
        </p>
        {siteUrl && <AnswersLink siteUrl={siteUrl} />}
        {siteUrl && <Share url={new URL('/', siteUrl).href} />}
        {siteUrl && <RecordLink siteUrl={siteUrl} says={words.record} />}
        <NewsLink askSlug={askSlug} />
      </details>
      <p>{words.empties}</p>
    </section>
  )
}
