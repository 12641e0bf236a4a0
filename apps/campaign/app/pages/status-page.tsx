import { href } from 'react-router'
import type { LetterView, StatusAnswer } from '../journey/letter-view.ts'
import { inLanguage, useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { statusMessages } from '../messages/status/index.ts'
import { waitingMessages } from '../messages/waiting/index.ts'
import { useWordsFor } from '../recipient-context.ts'
import { AfterPart } from './after-letter.tsx'
import { ChangesByItself } from './changes-by-itself.tsx'
import { FaultSummary, Field } from './field.tsx'
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
  const isWaiting = letter.state === 'queued'
  const givesText = letter.state !== 'unconfirmed' && letter.hasText && letter.copiesLeft > 0
  const toWrite = (text: string) => <a href={href('/:language?/write', inLanguage(language))}>{text}</a>
  return (
    <>
      <PageHead title={frameMessages[language].titles.letter} />
      {fault && <FaultSummary faults={[{ field: 'code', says: fault }]} />}
      <AnswerNotice answer={answer} />
      <StatePart letter={letter} />
      <Part name="texts" version={[letter.texts.length]}>
        <TextsHere texts={letter.texts} />
      </Part>
      <Part name="code" version={[takesCode, letter.mailToWriter.is === 'sent']}>
        {takesCode && (
          <>
            <CodeForm fault={fault} isClosed={answer === 'too-many-tries'} />
            {letter.mailToWriter.is === 'sent' && (
              <p className="term">
                <Sentence text={words.noMessage} parts={{ write: toWrite }} />
              </p>
            )}
            {letter.number !== null && (
              <p>
                <strong>{words.number.own(letter.number)}</strong> {words.number.none}
              </p>
            )}
          </>
        )}
      </Part>
      <p className="act">
        <a className="button quiet" href="">
          {words.lookAgain}
        </a>
      </p>
      <Part name="times" version={[letter.erasedBy]}>
        <p className="soft small">
          {words.wroteAt(letter.wroteAt)}
          {letter.erasedBy && ` ${words.erasesAt(letter.erasedBy)}`}
        </p>
      </Part>
      <ChangesByItself letter={letter} />
      <Part name="options" version={[isWaiting, givesText]}>
        {isWaiting && <OpenedForm intent="withdraw" words={waitingMessages[language].withdraw} />}
        {givesText && <OpenedForm intent="text" words={waitingMessages[language].text} />}
      </Part>
      <OpenedForm intent="erase" words={words.erase} />
      <PrivateAddress letter={letter} />
      <AfterPart letter={letter} />
    </>
  )
}

function PrivateAddress({ letter }: { letter: LetterView }) {
  const words = useWordsFor('status')
  return <p className="soft small">{letter.texts.length > 0 ? words.texts.private : words.private}</p>
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

/** Two steps without a script: opening the lid, then the button. */
function OpenedForm({ intent, words }: { intent: string; words: { open: string; says: string; yes: string } }) {
  return (
    <details className="erase">
      <summary>{words.open}</summary>
      <form method="post" autoComplete="off">
        <p>{words.says}</p>
        <button className="button" name="intent" value={intent}>
          {words.yes}
        </button>
      </form>
    </details>
  )
}
