import { changes, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { listAlterations } from './changed-record.ts'
import { loadFoundingRecord } from './load-founding-record.ts'
import { readFoundingRecord, type FoundingRecord } from './read-founding-record.ts'
import { readPublished } from './read-published.ts'

const shipped = readFoundingRecord()
const alterations = listAlterations(shipped)
const touchable = [
  { table: 'evidence', kind: 'evidence', field: 'statement' },
  { table: 'campaign_events', kind: 'campaign-event', field: 'title' },
  { table: 'texts', kind: 'text', field: 'label' },
  { table: 'amendments', kind: 'amendment', field: 'note' },
  { table: 'bills', kind: 'bill', field: 'sessions' },
  { table: 'positions', kind: 'position', field: 'statement' },
] as const

const databases: TestDatabase[] = []
const opened: OpenDatabase[] = []
let known: OpenDatabase['db']
let fresh: OpenDatabase['db']

beforeEach(async () => {
  known = await open()
  fresh = await open()
  await loadFoundingRecord(fresh)
})

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()))
  await Promise.all(databases.splice(0).map((database) => database.drop()))
})

async function open(): Promise<OpenDatabase['db']> {
  const database = await cloneDatabase(inject('clusterUrl'))
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  databases.push(database)
  opened.push(owner)
  return owner.db
}

function alter(some: readonly number[]): FoundingRecord {
  const record = structuredClone(shipped)
  for (const at of some) alterations[at]?.(record)
  // A record that had a row not yet had no correction of it either.
  const names = new Set(record.evidence.map(({ slug }) => slug))
  for (const row of record.corrections) {
    row.concerns = row.concerns.filter(({ kind, name }) => kind !== 'evidence' || names.has(name))
  }
  return record
}

const somewhere = fc.uniqueArray(fc.nat(alterations.length - 1), { minLength: 1, maxLength: 120 })

test('whatever a record once was, it comes to say what a fresh one says, once', async () => {
  const said = await readPublished(fresh)
  await fc.assert(
    fc.asyncProperty(somewhere, async (some) => {
      await loadFoundingRecord(known, alter(some))
      await loadFoundingRecord(known, shipped)
      expect(await readPublished(known)).toEqual(said)
      expect(await loadFoundingRecord(known, shipped)).toEqual({ outcome: 'nothing-new', rows: {} })
    }),
    { numRuns: 8 },
  )
})

test('every way in which it may have been otherwise comes right', async () => {
  const said = await readPublished(fresh)
  // Those that stand alone in a list are taken together: whatever one of them hides, the drawn ones above find.
  await loadFoundingRecord(known, alter(alterations.map((_, at) => at).filter((at) => at % 2 === 0)))
  expect(await readPublished(known)).not.toEqual(said)
  await loadFoundingRecord(known, alter(alterations.map((_, at) => at).filter((at) => at % 2 === 1)))
  await loadFoundingRecord(known, shipped)
  expect(await readPublished(known)).toEqual(said)
})

/** What somebody else writes of the first row of each kind that the old record and the new both have. */
async function touch(db: OpenDatabase['db'], origin: 'staff' | 'sync', at: number): Promise<void> {
  for (const { table, kind, field } of touchable) {
    const [from, column] = [sql.identifier(table), sql.identifier(field)]
    const { rows } = await db.execute<{ id: string }>(
      sql`update record.${from} set ${column} = 'By another hand.'
        where slug = (select slug from record.${from} where slug not like '%wrong%' order by slug offset ${at} limit 1) returning id`,
    )
    for (const { id } of rows) {
      await db.insert(changes).values({ origin, subjectKind: kind, subjectId: id, field, after: 'By another hand.' })
    }
  }
}

test.each(['staff', 'sync'] as const)('what %s wrote meanwhile stays, and all else comes right', async (origin) => {
  const before = structuredClone(shipped)
  // Words and counts alone: with rows that come or go the touched ones would be others.
  for (const row of [...before.evidence, ...before.positions]) row.statement += ' (as it once was)'
  for (const row of before.amendments) row.note = 'As it once was.'
  for (const row of before.asks) row.lede += ' (as it once was)'
  await loadFoundingRecord(known, before)
  for (const db of [known, fresh]) {
    await touch(db, origin, 0)
    await touch(db, origin, 2)
  }
  await loadFoundingRecord(known, shipped)
  await loadFoundingRecord(fresh, shipped)
  const said = await readPublished(fresh)
  expect(await readPublished(known)).toEqual(said)
  expect(said.filter((row) => row.includes('By another hand.')).length).toBeGreaterThan(touchable.length)
})
