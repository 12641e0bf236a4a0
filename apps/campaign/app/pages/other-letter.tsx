import type { ConfirmByNumberOutcome } from '@safe-to-report/letters/writing'
import { useLanguage } from '../language.ts'
import { statusMessages } from '../messages/status/index.ts'
import { FaultSummary, Field } from './field.tsx'

/** For whoever has the mailbox, of a letter that got no mail of its own: confirmed by its number, which others cannot put under a button. */
export function OtherLetter({ answer }: { answer: ConfirmByNumberOutcome['outcome'] | undefined }) {
  const words = statusMessages[useLanguage()].number
  const isWrong = answer === 'no-such-number' || answer === 'gone'
  const fault = isWrong ? words.wrong : undefined
  if (answer !== undefined && !isWrong) {
    return (
      <p className="notice" role="status" tabIndex={-1} autoFocus>
        {words.done}
      </p>
    )
  }
  return (
    <details open={isWrong}>
      <summary>{words.open}</summary>
      {fault && <FaultSummary faults={[{ field: 'number', says: fault }]} />}
      <form method="post" autoComplete="off" noValidate className="lines">
        <p>{words.says}</p>
        <Field name="number" label={words.label} hint={words.hint} fault={fault}>
          {(ties) => (
            <input
              {...ties}
              type="text"
              className="short"
              inputMode="numeric"
              autoComplete="off"
              maxLength={20}
              required
            />
          )}
        </Field>
        <button className="button quiet" name="intent" value="number">
          {words.confirm}
        </button>
      </form>
    </details>
  )
}
