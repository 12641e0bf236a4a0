import type { AddableKind, EditableKind, FieldValue, FieldValues } from '@safe-to-report/bill-tracker/desk'
import { listWhatFits } from './forms/fits.ts'
import { forms } from './forms/index.ts'
import type { Choice, FieldWords } from './forms/kind-form.ts'
import { toMemberLines } from './member-lines.ts'

/** One field of a form of the desk. */
export interface FieldSpec extends FieldWords {
  name: string
}

/** What the form of a kind asks for, in its order. */
export function fieldsOf(kind: EditableKind): FieldSpec[] {
  return toSpecs(forms[kind].fields)
}

/** The same for a new row, of which some may be left empty. */
export function newFieldsOf(kind: AddableKind): FieldSpec[] {
  const { adding } = forms[kind]
  const mayBeLeft: readonly string[] = 'mayBeLeft' in adding ? (adding.mayBeLeft ?? []) : []
  return fieldsOf(kind).map((spec) => (mayBeLeft.includes(spec.name) ? leftEmpty(spec) : spec))
}

function leftEmpty({ ask: _ask, ...spec }: FieldSpec): FieldSpec {
  return spec
}

/** What the form of a new row is opened with where nothing is known of it yet. */
export function beginningsOf(kind: AddableKind, today: string): Record<string, string> {
  const begun = fieldsOf(kind).flatMap((spec) =>
    spec.begins === undefined ? [] : [[sentAs(spec), spec.begins === 'today' ? today : spec.begins] as const],
  )
  return Object.fromEntries(begun)
}

/** What a new row of a kind stands in; what there is to choose from is on the record. */
export function parentsOf(kind: AddableKind): FieldSpec[] {
  return toSpecs(forms[kind].adding.standsIn)
}

/** Every field of every form. */
export function listFields(): FieldSpec[] {
  return Object.values(forms).flatMap((form) => [
    ...toSpecs(form.fields),
    ...('adding' in form ? toSpecs(form.adding.standsIn) : []),
  ])
}

/** The same fields, one of them with what there is to choose from. */
export function offer(specs: readonly FieldSpec[], name: string, choices: Choice[]): FieldSpec[] {
  return specs.map((spec) => (spec.name === name ? { ...spec, choices } : spec))
}

/** Rows of the record to choose from. */
export function toChoices(rows: readonly { id: string; name: string }[]): Choice[] {
  return rows.map(({ id, name }) => ({ value: id, words: name }))
}

/** By which name a form sends a field. */
export function sentAs({ name, typedAs }: Pick<FieldSpec, 'name' | 'typedAs'>): string {
  return typedAs ?? name
}

/** Of what a form may ask for, what fits what was typed. */
export function listFitting(specs: readonly FieldSpec[], typed: Readonly<Record<string, string>>): FieldSpec[] {
  return listWhatFits(specs, typed, sentAs)
}

/** The field of a form that says, by name, which of the others its reader was shown. */
export const shownField = 'shown'

/** What fits what was typed, and the form that was sent did not show: nobody has said anything about it, not even that it is empty. */
export function listNotShown(fitting: readonly FieldSpec[], typed: Readonly<Record<string, string>>): FieldSpec[] {
  const shown = typed[shownField]?.split(' ')
  return shown ? fitting.filter((spec) => !shown.includes(sentAs(spec))) : []
}

/** What the record takes of a field that is not asked for, or left empty. */
export function valueWhereUnset({ unset }: FieldSpec): FieldValue {
  return unset ?? null
}

/** The fields of a row as its form shows them. */
export function toTyped(values: FieldValues, specs: readonly FieldSpec[] = []): Record<string, string> {
  const asked = new Map(specs.map((spec) => [spec.name, spec]))
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const spec = asked.get(name)
      return [
        spec ? sentAs(spec) : name,
        spec?.input === 'members' ? toMemberLines(value, spec.choices ?? []) : toText(value),
      ]
    }),
  )
}

function toText(value: FieldValue): string {
  return value === null ? '' : String(value)
}

function toSpecs(fields: Readonly<Record<string, FieldWords>>): FieldSpec[] {
  return Object.entries(fields).map(([name, field]) => ({ name, ...field }))
}
