import { useRouteLoaderData } from 'react-router'
import type { loader } from '../../root.tsx'
import { AnswersLink, NewsLink, RecordLink, Share } from '../next-steps.tsx'
import { useWordsFor } from '../../recipient-context.ts'

/** What becomes of a letter that its writer takes along, in their language. */
export function useCarried(): ReturnType<typeof useWordsFor<'after'>>['carried'] {
  return useWordsFor('after').carried
}

interface AfterCarriedProps {
  /** What its writer does now, and what follows. */
  says: readonly string[]
  askSlug: string
}

/** Thanks and a next step, for the writer of a letter that we neither send nor hear of again. */
export function AfterCarried({ says, askSlug }: AfterCarriedProps) {
  const { silence } = useWordsFor('after')
  const words = useCarried()
  const siteUrl = useRouteLoaderData<typeof loader>('root')?.siteUrl
  return (
    <section className="after screen-only">
      <h2>{words.title}</h2>
      <ul>
        {says.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {siteUrl && <AnswersLink siteUrl={siteUrl} />}
      <p>{silence}</p>
      <p>{words.empties}</p>
      {siteUrl && <RecordLink siteUrl={siteUrl} says={words.record} />}
      <NewsLink askSlug={askSlug} />
      {siteUrl && <Share url={new URL('/', siteUrl).href} />}
    </section>
  )
}
