import {
  listAmendmentChoices,
  listAmendmentsOf,
  listUnnumberedNames,
  type Editable,
  type FieldValue,
} from '@safe-to-report/bill-tracker/desk'
import type { Database } from '@safe-to-report/db'
import type { OpenRow } from './desk-types.ts'
import type { Typed } from './edit-form.ts'
import { fieldsOf, offer, sentAs, toChoices, type FieldSpec } from './form-fields.ts'
import { toLines, withMembers } from './member-lines.ts'

/** What the form of a row asks for, with what there is to choose from on the record. */
export async function findSpecs(db: Database, row: Editable): Promise<FieldSpec[]> {
  const specs = await withMembers(db, await withAmendments(db, row), ({ name }) => numbersIn(row.values[name]))
  return row.kind === 'amendment' ? tellUnnumbered(specs, await listUnnumberedNames(db, row.id)) : specs
}

/** Names that were written down without a number are not in the field, and whoever fills it in writes over them. */
function tellUnnumbered(specs: readonly FieldSpec[], names: readonly string[]): FieldSpec[] {
  if (names.length === 0) return [...specs]
  const told = `On the record without Parliament’s number: ${names.join(', ')}. Whoever names members here names them all.`
  return specs.map((spec) => (spec.input === 'members' ? { ...spec, hint: `${spec.hint} ${told}` } : spec))
}

/** The same row, its form with whom the names that were typed may mean. */
export async function withTypedNames<Row extends Pick<OpenRow, 'specs' | 'values'>>(
  db: Database,
  row: Row,
  typed: Typed,
): Promise<Row> {
  const linesOf = (spec: FieldSpec): string[] => [
    ...numbersIn(row.values[spec.name]),
    ...toLines(typed[sentAs(spec)] ?? ''),
  ]
  return { ...row, specs: await withMembers(db, row.specs, linesOf) }
}

function numbersIn(value: FieldValue | undefined): string[] {
  return typeof value === 'string' ? value.split(' ') : []
}

async function withAmendments(db: Database, { kind, id, values }: Editable): Promise<FieldSpec[]> {
  const specs = fieldsOf(kind)
  if (kind === 'text') return offer(specs, 'amendmentId', toChoices(await listAmendmentsOf(db, { textId: id })))
  if (kind !== 'division') return specs
  const offered = await listAmendmentChoices(db, id)
  const choices = offered.map(({ slug, name }) => ({ value: slug, words: name }))
  const stands = values['amendment']
  // A division on several amendments, or on one of another House, stays as it is unless somebody chooses.
  const isOffered = typeof stands !== 'string' || choices.some(({ value }) => value === stands)
  const all = isOffered ? choices : [{ value: stands, words: `As now: ${stands.replaceAll(' ', ' and ')}` }, ...choices]
  return offer(specs, 'amendment', all)
}
