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

/** What was done and what comes next, for the writer of a letter that is on its way; nothing for any other. */
function AfterLetter({ letter }: { letter: LetterView }) {
  const words = useWordsFor('after')
  const siteUrl = useRouteLoaderData<typeof loader>('root')?.siteUrl
  if (letter.isTest || !isOnItsWay(letter.state)) return null
  return (
    <section className="after">
      <h2>{words.title}</h2>
      <StepsOfLetter isHandedOver={letter.state === 'handed-over'} />
      {siteUrl && <AnswersLink siteUrl={siteUrl} />}
      <p>{words.silence}</p>
      <p>{words.look}</p>
      {siteUrl && <RecordLink siteUrl={siteUrl} says={words.record.says} />}
      <NewsLink askSlug={letter.askSlug} />
      {siteUrl && <Share url={new URL('/', siteUrl).href} isPrivate />}
    </section>
  )
}

function isOnItsWay(state: LetterView['state']): boolean {
  return state === 'queued' || state === 'sending' || state === 'handed-over'
}

function StepsOfLetter({ isHandedOver }: { isHandedOver: boolean }) {
  const { steps, done, next } = useWordsFor('after')
  const handOver = isHandedOver ? { mark: done, says: steps.handedOver } : { mark: next, says: steps.waits }
  const all = [
    { mark: done, says: steps.confirmed },
    handOver,
    { mark: next, says: steps.office },
    { mark: next, says: steps.answer },
    { mark: next, says: steps.erased },
  ]
  return (
    <ol>
      {all.map(({ mark, says }) => (
        <li key={says}>
          <strong>{mark}</strong> {says}
        </li>
      ))}
    </ol>
  )
}
