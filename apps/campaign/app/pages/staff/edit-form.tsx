import type { EditStep, OpenRow } from '../../staff/desk-types.ts'
import { fieldLabel } from '../../staff/field-words.ts'
import { Differences } from './before-and-after.tsx'
import { Told } from './desk-parts.tsx'
import { BackingFields, Problems, SpecFields } from './form-parts.tsx'

type OpenStep = Extract<EditStep, { step: 'edit' }>

/** The form of one row: what the record says, and how we know. */
export function EditForm({ row, form }: { row: OpenRow; form: OpenStep }) {
  const { typed, problems } = form
  const specs = row.specs.map((spec) =>
    row.pinned.includes(spec.name)
      ? { ...spec, hint: 'Held as you set it, whatever Parliament’s website says.' }
      : spec,
  )
  return (
    <form method="post" autoComplete="off" className="desk-form" noValidate>
      <Notices form={form} />
      <input type="hidden" name="expected" value={JSON.stringify(form.expected)} />
      <fieldset>
        <legend>What the record says</legend>
        <SpecFields specs={specs} typed={typed} problems={problems} />
      </fieldset>
      <BackingFields typed={typed} problems={problems} why="Why this changes" />
      <button className="button" name="intent" value="compare">
        See the difference
      </button>
    </form>
  )
}

function Notices({ form }: { form: OpenStep }) {
  return (
    <>
      {form.meanwhile.length > 0 && (
        <Told isFault>
          <h2>Somebody changed this meanwhile</h2>
          <p>What you typed is still in the form. Look at what changed, and see the difference again.</p>
          <Differences differences={form.meanwhile} />
        </Told>
      )}
      {form.more && <MoreToSay names={form.more} />}
      {form.nothingChanged && (
        <Told isFault>
          <p>Nothing is different yet: the form says what the record says already.</p>
        </Told>
      )}
      <Problems problems={form.problems} />
    </>
  )
}

/** What was typed lets more be asked. */
export function MoreToSay({ names }: { names: readonly string[] }) {
  return (
    <Told>
      <h2>There is more to say now</h2>
      <p>Nothing is wrong. What you chose lets these be filled in too, or left empty:</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{fieldLabel(name)}</a>
          </li>
        ))}
      </ul>
    </Told>
  )
}
