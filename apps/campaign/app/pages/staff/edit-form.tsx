import type { LastGrounds } from '@safe-to-report/bill-tracker/desk'
import type { EditStep, OpenRow } from '../../staff/desk-types.ts'
import type { Typed } from '../../staff/edit-form.ts'
import { fieldLabel } from '../../staff/field-words.ts'
import type { FieldSpec } from '../../staff/form-fields.ts'
import { Differences } from './before-and-after.tsx'
import { Told } from './desk-parts.tsx'
import { BackingFields, Problems, SpecFields } from './form-parts.tsx'
import { DraftButton } from './hand-in-buttons.tsx'

const why = 'Why this changes'

type OpenStep = Extract<EditStep, { step: 'edit' }>

interface EditFormProps {
  row: OpenRow
  form: OpenStep
  /** The source that whoever edits gave last, to be used again. */
  last: LastGrounds | null
}

/** The form of one row: what the record says, and how we know. */
export function EditForm({ row, form, last }: EditFormProps) {
  const { typed, problems } = form
  const specs = row.specs.map((spec) =>
    row.pinned.includes(spec.name)
      ? { ...spec, hint: 'Held as you set it, whatever Parliament’s website says.' }
      : spec,
  )
  return (
    <form method="post" autoComplete="off" className="desk-form" noValidate>
      <Notices form={form} specs={specs} />
      <input type="hidden" name="expected" value={JSON.stringify(form.expected)} />
      <Revises typed={typed} />
      <fieldset>
        <legend>What the record says</legend>
        <SpecFields specs={specs} typed={typed} problems={problems} />
      </fieldset>
      <BackingFields typed={typed} problems={problems} why={why} last={last} />
      <div className="desk-buttons">
        <button className="button" name="intent" value="compare">
          See the difference
        </button>
        <DraftButton />
      </div>
    </form>
  )
}

/** What a form carries along: whose place it takes, and the find that it was opened from, in the words that were seen. */
const carried = ['revises', 'find', 'seen']

/** That it goes in the place of one's own proposal, or from where it was opened. */
export function Revises({ typed }: { typed: Typed }) {
  return carried.map((name) => {
    const value = typed[name]
    return value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />
  })
}

function Notices({ form, specs }: { form: OpenStep; specs: readonly FieldSpec[] }) {
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
      <Problems problems={form.problems} specs={specs} why={why} />
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
