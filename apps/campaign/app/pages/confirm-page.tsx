import type { LetterView } from '../journey/letter-view.ts'
import { useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { useWordsFor } from '../recipient-context.ts'
import { AfterPart } from './after-letter.tsx'
import { ChangesByItself } from './changes-by-itself.tsx'
import { HowFar } from './how-far.tsx'
import { PageHead } from './page-head.tsx'
import { StatePart } from './state-words.tsx'

export function ConfirmPage({ letter }: { letter: LetterView }) {
  const language = useLanguage()
  const { confirm: words, whom } = useWordsFor('status')
  const head = <PageHead title={titleMessages[language].confirm} />
  if (letter.state !== 'unconfirmed') {
    return (
      <>
        {head}
        <StatePart letter={letter} />
        <HowFar letter={letter} />
        <ChangesByItself letter={letter} />
        <AfterPart letter={letter} />
      </>
    )
  }
  return (
    <>
      {head}
      <h1>{words.title}</h1>
      <p className="lede">{words.ready(whom(letter.seatName, letter.recipientName))}</p>
      {letter.number !== null && <p>{statusMessages[language].number.ofLink(letter.number, letter.wroteAt)}</p>}
      <form method="post" autoComplete="off" className="act">
        <button className="button">{words.yes}</button>
      </form>
      <p>
        {words.notYou}
        {letter.erasedBy && ` ${words.eraseAt(letter.erasedBy)}`}
      </p>
    </>
  )
}
