import { href } from 'react-router'
import type { LetterView, StatusAnswer } from '../journey/letter-view.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import { waitingMessages } from '../messages/waiting/index.ts'
import { titleMessages } from '../messages/titles/index.ts'
import { useWordsFor } from '../recipient-context.ts'
import { AfterPart } from './after-letter.tsx'
import { ChangesByItself } from './changes-by-itself.tsx'
import { FaultSummary, Field } from './field.tsx'
import { HeldLetter } from './held-letter.tsx'
import { HowFar } from './how-far.tsx'
import { PageHead } from './page-head.tsx'
import { Part } from './part.tsx'
import { Sentence } from './sentence.tsx'
import { StatePart } from './state-words.tsx'
import { TextsHere } from './texts-here.tsx'

export function StatusPage({ letter, answer }: { letter: LetterView; answer: StatusAnswer | undefined }) {
  const language = useLanguage()
  const words = useWordsFor('status')
  const fault = answer === 'wrong-code' ? words.wrongCode : undefined
  const takesCode = letter.state === 'unconfirmed' && letter.mailToWriter.is !== 'not-reached'
  return (
    <>
      <PageHead title={titleMessages[language].status} />
      {fault && <FaultSummary faults={[{ field: 'code', says: fault }]} />}
      <AnswerNotice answer={answer} />
      <StatePart letter={letter} />
      <HowFar letter={letter} />
      <Part name="texts" version={[letter.texts.length]}>
        <TextsHere texts={letter.texts} />
      </Part>
      <Part name="code" version={[takesCode, letter.mailToWriter.is === 'sent']}>
        {takesCode && (
          <>
            <CodeForm fault={fault} isClosed={answer === 'too-many-tries'} />
            {letter.number !== null && <p className="term">{words.number.own(letter.number)}</p>}
            {letter.mailToWriter.is === 'sent' && <NoMessage hasNumber={letter.number !== null} />}
          </>
        )}
      </Part>
      <AfterPart letter={letter} />
      <HeldLetter letter={letter} />
      <p className="soft small">{letter.texts.length > 0 ? words.texts.private : words.private}</p>
      <p className="act">
        <a className="button quiet" href="">
          {words.lookAgain}
        </a>
      </p>
      <ChangesByItself letter={letter} />
    </>
  )
}

/** What may have become of the message that asks to confirm. */
function NoMessage({ hasNumber }: { hasNumber: boolean }) {
  const language = useLanguage()
  const { noMessage, number } = statusMessages[language]
  const write = (text: string) => <a href={href('/:language?/write', inLanguage(language))}>{text}</a>
  return (
    <details className="erase">
      <summary>{noMessage.ask}</summary>
      <p>
        <Sentence text={noMessage.says} parts={{ write }} />
      </p>
      {hasNumber && <p>{number.none}</p>}
    </details>
  )
}

function CodeForm({ fault, isClosed }: { fault: string | undefined; isClosed: boolean }) {
  const words = useWordsFor('status').code
  if (isClosed) {
    return (
      <p className="notice" role="status">
        {words.closed}
      </p>
    )
  }
  return (
    <form method="post" autoComplete="off" noValidate className="lines">
      <Field name="code" label={words.label} hint={words.hint} fault={fault}>
        {(ties) => <input {...ties} type="text" className="short" inputMode="numeric" maxLength={12} required />}
      </Field>
      <button className="button" name="intent" value="code">
        {words.confirm}
      </button>
    </form>
  )
}

/** What came of the button that was pressed, where the page itself does not show it. */
function AnswerNotice({ answer }: { answer: StatusAnswer | undefined }) {
  const language = useLanguage()
  const { withdraw, text } = waitingMessages[language]
  const says: Partial<Record<StatusAnswer, string>> = {
    'being-sent': statusMessages[language].beingSent,
    'not-waiting': withdraw.tooLate,
    'text-asked-for': text.asked,
    'asked-too-often': text.tooOften,
    'text-erased': text.erased,
  }
  const words = answer && says[answer]
  if (!words) return null
  return (
    // Whoever pressed the button begins here, as they do at a list of faults.
    <p className="notice" role="status" tabIndex={-1} autoFocus>
      {words}
    </p>
  )
}
