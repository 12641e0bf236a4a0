import {
  addableKinds,
  editableKinds,
  findSubjectNames,
  listMembersMeant,
  listProposedRows,
  type ProposalInFull,
} from '@safe-to-report/bill-tracker/desk'
import type { Database } from '@safe-to-report/db'
import { fieldsOf, parentsOf, type FieldSpec } from '../form-fields.ts'
import type { Choice } from '../forms/kind-form.ts'
import { withMembers } from '../member-lines.ts'
import { isRowId } from '../row-id.ts'

type Fields = Pick<ProposalInFull, 'kind' | 'fields'>

/** The fields of a proposal's form, with the names of what was chosen: rows, on the record or only proposed, and members. */
export async function findProposalSpecs(db: Database, { kind, fields }: Fields): Promise<FieldSpec[]> {
  const editable = editableKinds.find((known) => known === kind)
  const addable = addableKinds.find((known) => known === kind)
  const specs = [...(addable ? parentsOf(addable) : []), ...(editable ? fieldsOf(editable) : [])]
  const rows = [...(await nameRows(db, fields)), ...(await nameMembers(db, fields))]
  const named = specs.map((spec) => (spec.input === 'choice' && !spec.choices ? { ...spec, choices: rows } : spec))
  return withMembers(db, named, ({ name }) =>
    fields.filter(({ field }) => field === name).flatMap(({ expected, after }) => [expected, after].flatMap(toNumbers)),
  )
}

async function nameRows(db: Database, fields: Fields['fields']): Promise<Choice[]> {
  const ids = fields.flatMap(({ expected, after }) => [expected, after].filter((value) => isId(value)))
  if (ids.length === 0) return []
  const [names, coming] = await Promise.all([
    findSubjectNames(db, ids),
    listProposedRows(db, ['ask', 'bill', 'stage', 'amendment']),
  ])
  return ids.flatMap((id) => {
    const row = names.get(id) ?? coming.find((one) => one.id === id)
    return row ? [{ value: id, words: [row.title, row.within].filter((part) => part !== null).join(', ') }] : []
  })
}

/** A member who was chosen is told by name; the record has Parliament's number alone. */
async function nameMembers(db: Database, fields: Fields['fields']): Promise<Choice[]> {
  const numbers = fields
    .filter(({ field }) => field === 'memberId')
    .flatMap(({ expected, after }) => [expected, after])
    .flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))
  const found = await listMembersMeant(db, numbers)
  return found.map(({ id, told }) => ({ value: String(id), words: told }))
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && isRowId(value)
}

function toNumbers(value: unknown): string[] {
  return typeof value === 'string' ? value.split(' ') : []
}
