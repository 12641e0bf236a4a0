import type { RowToCheck } from '../../staff/desk-checks.ts'
import type { Typed } from '../../staff/edit-form.ts'
import { BackingFields, Problems, SourceFields, WhyField } from './form-parts.tsx'
import { HandInButtons } from './hand-in-buttons.tsx'

interface CheckFormProps {
  row: RowToCheck
  typed: Typed
  problems: Record<string, string>
}

/** Says that a row is so: from then on the public reads it. */
export function CheckForm({ row, typed, problems }: CheckFormProps) {
  return (
    <>
      <p>{row.whyHeld}</p>
      {row.mayCheck ? (
        <form method="post" autoComplete="off" className="desk-form" noValidate>
          {row.isAlone && (
            <div className="desk-notice">
              <p>
                Yours is the only account at this desk, so nobody else can look a second time. With a second account,
                whoever wrote any of a row’s words could not be the one to check it.
              </p>
            </div>
          )}
          <Problems problems={problems} why="How it was checked" />
          <BackingFields typed={typed} problems={problems} why="How it was checked" />
          <button className="button" name="intent" value="check">
            It is so: make it public
          </button>
        </form>
      ) : (
        <div className="desk-notice">
          <p>
            <strong>Somebody else has to check this.</strong> Some of the words that stand in it are yours, and a second
            pair of eyes makes it public.
          </p>
        </div>
      )}
    </>
  )
}

/** Says that a public row of help is still so today. */
export function ConfirmForm({ row, typed, problems }: CheckFormProps) {
  return (
    <form method="post" autoComplete="off" className="desk-form" noValidate>
      <Problems problems={problems} />
      <h2>Checked today</h2>
      <p>
        Open its own page. If all that stands here is still so, say so; the public sees the day. If not,{' '}
        {row.editPath ? <a href={row.editPath}>edit what it says</a> : 'edit what it says'}, or take it off.
      </p>
      <fieldset>
        <legend>How we know</legend>
        <SourceFields typed={typed} problems={problems} />
        <input type="hidden" name="why" value="Its page was opened: still so." />
      </fieldset>
      <input type="hidden" name="intent" value="confirm" />
      <HandInButtons isAlone={row.isAlone} name="manner" />
    </form>
  )
}

/** Takes a row off the public record, with the reason; it then waits to be checked like any other. */
export function TakeBackForm({ row, typed, problems }: CheckFormProps) {
  return (
    <>
      <div className="desk-notice">
        {row.isPublic ? (
          <p>
            <strong>On the public record.</strong> <a href={row.publicUrl}>See the public page</a>.
          </p>
        ) : (
          <p>
            <strong>Checked.</strong> The public sees it once what it stands in is checked too.
          </p>
        )}
      </div>
      <form method="post" autoComplete="off" className="desk-form" noValidate>
        <Problems problems={problems} why="Why it comes off" />
        <h2>Take it off the public record</h2>
        <p>
          Nothing is deleted. It goes back to what waits to be checked, and Parliament’s website does not bring it back.
        </p>
        <WhyField typed={typed} problems={problems} label="Why it comes off" />
        <input type="hidden" name="intent" value="take-back" />
        <HandInButtons isAlone={row.isAlone} name="manner" />
      </form>
    </>
  )
}
