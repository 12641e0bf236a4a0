import type { ConfirmByCodeOutcome, EraseOutcome } from '@safe-to-report/letters'
import type { LetterView } from '../journey/letter-view.ts'
import { useLanguage } from '../language.ts'
import { frameMessages } from '../messages/frame/index.ts'
import { statusMessages } from '../messages/status/index.ts'
import { FaultSummary, Field } from './field.tsx'
import { PageHead } from './page-head.tsx'
import { StateWords } from './state-words.tsx'

type Answer = ConfirmByCodeOutcome['outcome'] | EraseOutcome['outcome']

export function StatusPage({ letter, answer }: { letter: LetterView; answer: Answer | undefined }) {
  const language = useLanguage()
  const words = statusMessages[language]
  const fault = answer === 'wrong-code' ? words.wrongCode : undefined
  return (
    <>
      <PageHead title={frameMessages[language].titles.letter} />
      {fault && <FaultSummary faults={[{ field: 'code', says: fault }]} />}
      {answer === 'being-sent' && (
        <p className="notice" role="status">
          {words.beingSent}
        </p>
      )}
      <StateWords letter={letter} />
      {letter.state === 'unconfirmed' && <CodeForm fault={fault} isClosed={answer === 'too-many-tries'} />}
      <p className="act">
        <a className="button quiet" href="">
          {words.lookAgain}
        </a>
        <span className="soft small">
          {words.wroteAt(letter.wroteAt)}
          {letter.erasedBy && ` ${words.erasesAt(letter.erasedBy)}`}
        </span>
      </p>
      <EraseForm />
      <p className="soft small">{words.private}</p>
    </>
  )
}

function CodeForm({ fault, isClosed }: { fault: string | undefined; isClosed: boolean }) {
  const words = statusMessages[useLanguage()].code
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
        {(ties) => (
          <input
            {...ties}
            type="text"
            className="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            required
          />
        )}
      </Field>
      <button className="button" name="intent" value="code">
        {words.confirm}
      </button>
    </form>
  )
}

/** Two steps without a script: opening the lid, then the button. */
function EraseForm() {
  const words = statusMessages[useLanguage()].erase
  return (
    <details className="erase">
      <summary>{words.open}</summary>
      <form method="post">
        <p>{words.says}</p>
        <button className="button" name="intent" value="erase">
          {words.yes}
        </button>
      </form>
    </details>
  )
}
