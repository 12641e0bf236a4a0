import type { SetChange } from '@safe-to-report/bill-tracker/desk'
import type { Database } from '@safe-to-report/db'
import { z } from 'zod'
import { toDifference, type FieldDifference } from '../field-words.ts'
import { findProposalSpecs } from './proposal-specs.ts'

const row = z.record(z.string(), z.unknown())

/** What a whole row that came says, by the labels of its form; nothing of any other change. */
export async function tellWhatCame(
  db: Database,
  { kind, field: changed, after }: Pick<SetChange, 'kind' | 'field' | 'after'>,
): Promise<FieldDifference[]> {
  const values = changed === '*' ? row.safeParse(after).data : undefined
  if (!values) return []
  const fields = Object.entries(values).map(([field, value]) => ({ field, expected: null, now: null, after: value }))
  const specs = await findProposalSpecs(db, { kind, fields })
  const given = specs.filter(({ name }) => !isEmpty(values[name]))
  return given.map(({ name }) => toDifference(name, null, values[name], specs))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
