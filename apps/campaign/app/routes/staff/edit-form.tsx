import type { EditableKind } from '@safe-to-report/bill-tracker'
import type { EditStep } from '../../staff/desk-types.ts'
import { decisionChoices, fieldLabel } from '../../staff/field-words.ts'
import { Differences } from './before-and-after.tsx'
import { TextField, type FieldProps } from './text-field.tsx'

type OpenStep = Extract<EditStep, { step: 'edit' }>

interface EditFormProps {
  kind: EditableKind
  form: OpenStep
  /** Fields that staff hold against what Parliament’s website says. */
  pinned: string[]
}

export function EditForm({ kind, form, pinned }: EditFormProps) {
  const field = (name: string): FieldProps => ({
    name,
    label: fieldLabel(name),
    value: form.typed[name] ?? '',
    problem: form.problems[name],
  })
  return (
    <form method="post" className="desk-form" noValidate>
      <Notices form={form} />
      <input type="hidden" name="expected" value={JSON.stringify(form.expected)} />
      <fieldset>
        <legend>What the record says</legend>
        {kind === 'amendment' && (
          <>
            <DecisionField {...field('decision')} isPinned={pinned.includes('decision')} />
            <TextField {...field('decidedOn')} type="date" hint="The day of the decision, by London’s calendar." />
            <div className="desk-row">
              <TextField {...field('countFor')} inputMode="numeric" hint="Ayes or Contents." />
              <TextField {...field('countAgainst')} inputMode="numeric" hint="Noes or Not-Contents." />
            </div>
          </>
        )}
        {kind === 'text' ? (
          <TextField {...field('plainWords')} rows={5} hint="What it says, in plain words of ours." />
        ) : (
          <>
            <TextField {...field('plainSummary')} rows={5} hint="What it would do, in plain words." />
            <TextField {...field('note')} rows={3} hint="Shown under the summary. May be left empty." />
          </>
        )}
        {kind !== 'stage' && (
          <TextField
            {...field('words')}
            rows={9}
            hint="Pasted from the source, line by line; two spaces at the beginning of a line set it in. Earlier words stay readable."
          />
        )}
      </fieldset>
      <fieldset>
        <legend>How we know</legend>
        <TextField
          {...field('sourceUrl')}
          label="Address of the source"
          type="url"
          hint="A public page, beginning with https://"
        />
        <TextField {...field('quote')} label="What it says" rows={2} hint="The very words, copied from the source." />
        <TextField {...field('why')} label="Why this changes" rows={2} hint="The public sees this beside the change." />
      </fieldset>
      <button className="button" name="intent" value="compare">
        See the difference
      </button>
    </form>
  )
}

function Notices({ form }: { form: OpenStep }) {
  const problems = Object.entries(form.problems)
  return (
    <>
      {form.meanwhile.length > 0 && (
        <div className="desk-notice" role="alert">
          <h2>Somebody changed this meanwhile</h2>
          <p>What you typed is still in the form. Look at what changed, and see the difference again.</p>
          <Differences differences={form.meanwhile} />
        </div>
      )}
      {form.nothingChanged && (
        <div className="desk-notice" role="alert">
          <p>Nothing is different yet: the form says what the record says already.</p>
        </div>
      )}
      {problems.length > 0 && (
        <div className="desk-notice" role="alert">
          <h2>Look at these again</h2>
          <ul>
            {problems.map(([name, problem]) => (
              <li key={name}>
                <a href={`#${name}`}>{problem}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function DecisionField({ name, label, value, problem, isPinned }: FieldProps & { isPinned: boolean }) {
  return (
    <div className="desk-field">
      <label htmlFor={name}>{label}</label>
      <p className="desk-hint" id={`${name}-hint`}>
        {isPinned
          ? 'Held as you set it, whatever Parliament’s website says.'
          : 'From Parliament’s website where it says. What you set here is held against it.'}
      </p>
      {problem && (
        <p className="desk-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-hint ${name}-problem` : `${name}-hint`}
      >
        <option value="">Not given</option>
        {decisionChoices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}
