// eslint-disable-next-line import/default -- `?worker&url` gives the address of the script and of all it is made of
import fitsScript from '../../browser/ask-what-fits.ts?worker&url'
import type { LastGrounds } from '@safe-to-report/bill-tracker/desk'
import type { Typed } from '../../staff/edit-form.ts'
import { fieldLabel } from '../../staff/field-words.ts'
import { listWhatFits, type Fits } from '../../staff/forms/fits.ts'
import { listProblems, sourceLabels } from '../../staff/list-problems.ts'
import { listFitting, sentAs, shownField, type FieldSpec } from '../../staff/form-fields.ts'
import { ChoiceField } from './choice-field.tsx'
import { Told } from './desk-parts.tsx'
import { TextField, type FieldProps } from './text-field.tsx'

interface Filled {
  typed: Typed
  problems: Record<string, string>
}

interface SpecFieldsProps extends Filled {
  specs: readonly FieldSpec[]
}

/** The fields that a form may ask for, filled with what was typed; those that do not fit it are hidden. */
export function SpecFields({ specs, typed, problems }: SpecFieldsProps) {
  const fitting = listFitting(specs, typed)
  const asked = { typed, problems, fitting }
  return (
    <>
      <script type="module" src={fitsScript} />
      <input type="hidden" name={shownField} value={fitting.map(sentAs).join(' ')} />
      {toRows(specs).map((row) =>
        row.length > 1 ? (
          <div className="desk-row" key={row[0]?.name}>
            {row.map((spec) => (
              <SpecField key={spec.name} spec={spec} {...asked} />
            ))}
          </div>
        ) : (
          row.map((spec) => <SpecField key={spec.name} spec={spec} {...asked} />)
        ),
      )}
    </>
  )
}

/** Fields that stand beside each other come in one row. */
function toRows(specs: readonly FieldSpec[]): FieldSpec[][] {
  const rows: FieldSpec[][] = []
  for (const spec of specs) {
    const last = rows.at(-1)
    if (spec.beside && last) last.push(spec)
    else rows.push([spec])
  }
  return rows
}

function SpecField({ spec, fitting, ...filled }: { spec: FieldSpec; fitting: readonly FieldSpec[] } & Filled) {
  const { name, input, hint, rows, choices = [], fits } = spec
  const asked = { fits, isFitting: fitting.includes(spec) }
  const field = { ...fieldProps(sentAs(spec), filled), label: spec.label ?? fieldLabel(name), asked }
  if (input === 'choice' || input === 'yes-no') return <ChoiceField {...field} hint={hint} choices={choices} />
  if (input === 'date') return <TextField {...field} hint={hint} type="date" />
  if (input === 'count' || input === 'number') return <TextField {...field} hint={hint} inputMode="numeric" />
  if (input === 'address') return <TextField {...field} hint={hint} type="url" />
  return <TextField {...field} hint={hint} {...(rows !== undefined && { rows })} />
}

function fieldProps(name: string, { typed, problems }: Filled): FieldProps {
  return { name, label: fieldLabel(name), value: typed[name] ?? '', problem: problems[name] }
}

interface BackingFieldsProps extends Filled {
  /** What the reason is for: "Why this changes". */
  why: string
  /** False where nobody but staff reads it. */
  isPublic?: boolean
  /** The source that whoever writes gave last, where it may be used again. */
  last?: LastGrounds | null
}

/** The source, its words and the reason: nothing goes on the record without them. */
export function BackingFields({ why, isPublic = true, last = null, ...filled }: BackingFieldsProps) {
  return (
    <fieldset>
      <legend>How we know</legend>
      <LastSource last={last} typed={filled.typed} />
      <SourceFields {...filled} />
      <WhyField {...filled} label={why} isPublic={isPublic} />
    </fieldset>
  )
}

/** What was said in private has no source that anybody could open. */
export const hasSource: Fits = [{ source: { isNot: ['private'] } }]

/** Offers the source of the last proposal again: one page often says several things. */
function LastSource({ last, typed }: { last: LastGrounds | null; typed: Typed }) {
  if (!last) return null
  if (typed['sourceUrl'] === last.sourceUrl) {
    return <p className="desk-hint">From what you handed in last, “{last.title}”: change it where it is another.</p>
  }
  if ((typed['sourceUrl'] ?? '') !== '') return null
  return (
    <details className="desk-again">
      <summary>Use the source that you gave last</summary>
      <p className="desk-hint">
        For “{last.title}”: {last.sourceUrl}
      </p>
      <p>
        <q>{last.quote}</q>
      </p>
      <button className="button quiet" name="intent" value="use-last">
        Fill it in here
      </button>
    </details>
  )
}

/** The source and its words, without a reason. */
export function SourceFields(filled: Filled) {
  const asked = { fits: hasSource, isFitting: listWhatFits([{ fits: hasSource }], filled.typed, () => '').length > 0 }
  return (
    <>
      <TextField
        {...fieldProps('sourceUrl', filled)}
        asked={asked}
        label={sourceLabels.sourceUrl}
        type="url"
        hint="A public page, beginning with https://"
      />
      <TextField
        {...fieldProps('quote', filled)}
        asked={asked}
        label={sourceLabels.quote}
        rows={2}
        hint="The very words, copied from the source."
      />
    </>
  )
}

export function WhyField({ label, isPublic = true, ...filled }: { label: string; isPublic?: boolean } & Filled) {
  return (
    <TextField
      {...fieldProps('why', filled)}
      label={label}
      rows={2}
      hint={isPublic ? 'The public sees this beside the change.' : 'Only staff see this.'}
    />
  )
}

interface ProblemsProps {
  problems: Record<string, string>
  /** What the form asks for, in its order. */
  specs?: readonly FieldSpec[]
  /** The label of its reason. */
  why?: string
}

/** What has to be looked at again, from the top of the form down, each by its field's label and leading to it. */
export function Problems({ problems, specs = [], why = 'Why' }: ProblemsProps) {
  const all = listProblems(problems, specs, why)
  if (all.length === 0) return null
  return (
    <Told isFault>
      <h2>Look at these again</h2>
      <ul>
        {all.map(({ name, label, problem }) => (
          <li key={name}>
            {label !== null && `${label}: `}
            {name === 'form' ? problem : <a href={`#${name}`}>{problem}</a>}
          </li>
        ))}
      </ul>
    </Told>
  )
}
