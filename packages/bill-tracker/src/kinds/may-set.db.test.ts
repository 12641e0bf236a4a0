import { openDatabase, subjectKinds, type OpenDatabase, type SubjectKind } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { getTableColumns, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { kinds } from './index.ts'
import type { Kind } from './kind.ts'

let database: TestDatabase
let owner: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
})

afterAll(async () => {
  await owner.close()
  await database.drop()
})

/** What a proposal may name besides what is typed. A division is chosen, and brings all that Parliament counted. */
const besides: Partial<Record<SubjectKind, string[]>> = {
  division: [
    'parliamentId',
    'number',
    'title',
    'ayeCount',
    'noCount',
    'motionNote',
    'carried',
    'majority',
    'parliamentUrl',
  ],
}

/** What follows from what is typed, where a table has it. */
const followed = ['slug', 'numberKey', 'billId']

function maySet(kind: SubjectKind): string[] {
  const { table, editable, addable }: Kind = kinds[kind]
  const typed = [...Object.keys(editable?.values.shape ?? {}), ...Object.keys(addable?.parents.shape ?? {})]
  const columns = Object.keys(getTableColumns(table))
  const derived = addable ? followed.filter((field) => columns.includes(field)) : []
  return [...new Set([...typed, ...derived, ...(besides[kind] ?? [])])].toSorted()
}

test.each(subjectKinds)('the database lets a proposal name of a %s what its form does', async (kind) => {
  const { rows } = await owner.db.execute<{ fields: string[] | null }>(sql`select record.may_set(${kind}) as fields`)
  expect((rows[0]?.fields ?? []).toSorted()).toEqual(maySet(kind))
})

test.each(subjectKinds)('the database pins of a %s what sync writes too', async (kind) => {
  const { editable }: Kind = kinds[kind]
  for (const field of maySet(kind)) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const { rows } = await owner.db.execute<{ is: boolean }>(sql`select record.is_shared(${kind}, ${field}) as is`)
    expect({ field, isShared: rows[0]?.is }).toEqual({ field, isShared: editable?.shared?.includes(field) ?? false })
  }
})

test.each(subjectKinds.filter((kind) => 'editable' in kinds[kind]))(
  'the database knows the table of a %s',
  async (kind) => {
    const { rows } = await owner.db.execute<{ is: boolean }>(sql`select record.table_of(${kind}) is not null as is`)
    expect(rows[0]?.is).toBe(true)
  },
)
