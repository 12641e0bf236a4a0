import { useRouteLoaderData } from 'react-router'
import type { LetterView } from '../journey/letter-view.ts'
import type { loader } from '../root.tsx'
import { Part } from './part.tsx'
import { AnswersLink, NewsLink, RecordLink, Share } from './next-steps.tsx'
import { useWordsFor } from '../recipient-context.ts'

/** The same as a part of a page that changes by itself. */
export function AfterPart({ letter }: { letter: LetterView }) {
  const { isTest, state } = letter
  return (
    <Part name="after" version={[!isTest && isOnItsWay(state), state === 'handed-over']}>
      <AfterLetter letter={letter} />
    </Part>
  )
}

/** Once it is through, one next step; what follows by itself is folded. Nothing for a letter that is not on its way. */
function AfterLetter({ letter }: { letter: LetterView }) {
  const words = useWordsFor('after')
  const siteUrl = useRouteLoaderData<typeof loader>('root')?.siteUrl
  if (letter.isTest || !isOnItsWay(letter.state)) return null
  const isThrough = letter.state === 'handed-over'
  return (
    <section className="after">
      {isThrough && siteUrl && (
        <>
          <h2>{words.title}</h2>
          <Share url={new URL('/', siteUrl).href} isPrivate />
        </>
      )}
      <details className="erase">
        <summary>{words.next}</summary>
        <ul>
          <li>{words.steps.office}</li>
          <li>{words.steps.answer}</li>
          <li>{words.steps.read}</li>
          <li>{words.silence}</li>
          {!isThrough && <li>{words.look}</li>}
          <li>{words.steps.erased}</li>
        </ul>
        {siteUrl && <AnswersLink siteUrl={siteUrl} />}
        {siteUrl && <RecordLink siteUrl={siteUrl} says={words.record.says} />}
        <NewsLink askSlug={letter.askSlug} />
      </details>
    </section>
  )
}

function isOnItsWay(state: LetterView['state']): boolean {
  return state === 'queued' || state === 'sending' || state === 'handed-over'
}
