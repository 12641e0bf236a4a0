import type { ConfirmByCodeOutcome, EraseOutcome } from '@safe-to-report/letters'
import type { LetterView } from '../journey/letter-view.ts'
import { FaultSummary, Field } from './field.tsx'
import { StateWords } from './state-words.tsx'

type Answer = ConfirmByCodeOutcome['outcome'] | EraseOutcome['outcome']

export function StatusPage({ letter, answer }: { letter: LetterView; answer: Answer | undefined }) {
  const fault =
    answer === 'wrong-code' ? 'This is not the code in the message. Please check the six digits.' : undefined
  return (
    <>
      <title>Letter</title>
      {fault && <FaultSummary faults={[{ field: 'code', says: fault }]} />}
      {answer === 'being-sent' && (
        <p className="notice" role="status">
          It is being sent this very second and cannot be called back. Try again in a minute.
        </p>
      )}
      <StateWords letter={letter} />
      {letter.state === 'unconfirmed' && <CodeForm fault={fault} isClosed={answer === 'too-many-tries'} />}
      <p className="act">
        <a className="button quiet" href="">
          Look again
        </a>
        <span className="soft small">
          Written at {letter.wroteAt}.{letter.erasedBy && ` We erase what we hold at ${letter.erasedBy}.`}
        </span>
      </p>
      <EraseForm />
      <p className="soft small">
        This page’s address is private: whoever has it can see how far the letter is, and erase it. None of your words
        are shown here.
      </p>
    </>
  )
}

function CodeForm({ fault, isClosed }: { fault: string | undefined; isClosed: boolean }) {
  if (isClosed) {
    return (
      <p className="notice" role="status">
        Five wrong codes were typed, so codes are no longer taken for this letter. The link in the message still works.
      </p>
    )
  }
  return (
    <form method="post" autoComplete="off" noValidate className="lines">
      <Field name="code" label="Code from the message" hint="Six digits. Five tries." fault={fault}>
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
        Confirm and send
      </button>
    </form>
  )
}

/** Two steps without a script: opening the lid, then the button. */
function EraseForm() {
  return (
    <details className="erase">
      <summary>Erase now</summary>
      <form method="post">
        <p>
          Your name, addresses and words are destroyed at once, and this page with them. A letter that has not gone out
          will not go out. One that has, your MP keeps.
        </p>
        <button className="button" name="intent" value="erase">
          Yes, erase everything
        </button>
      </form>
    </details>
  )
}
