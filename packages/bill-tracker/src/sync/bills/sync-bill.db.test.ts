import {
  amendments,
  bills,
  changes,
  citations,
  conflicts,
  heldFacts,
  openDatabase,
  pins,
  publishedAmendments,
  sittings,
  sources,
  sponsors,
  stages,
  syncRuns,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'
import type { SyncTarget } from '../sources.ts'

const now = (): Date => new Date('2026-03-01T09:00:00Z')
let open: { test: TestDatabase; owner: OpenDatabase; worker: OpenDatabase }

beforeAll(async () => {
  open = await openFounded()
})
afterAll(async () => {
  await closeAll(open)
})

test('a founded bill is synced, and a second run writes nothing but that it ran', async () => {
  const standIn = await startFor()
  const first = await sync(standIn, { bill: 3443 })
  expect(first).toMatchObject({ target: 'bill 3443', outcome: 'done' })
  expect(first.changed).toBeGreaterThan(0)

  const before = await listRowVersions()
  expect(before.amendments?.length).toBeGreaterThan(0)
  const second = await sync(standIn, { bill: 3443 })

  expect(second).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await listRowVersions()).toEqual(before)
  const runs = await open.owner.db.select().from(syncRuns).where(eq(syncRuns.target, 'bill 3443'))
  expect(runs.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
})

test('the firewall of 2024 is recognised as the curated one, and its curated words stay', async () => {
  const standIn = await startFor()
  const [before] = await findAmendments('victims-and-prisoners-bill', '96')
  await sync(standIn, { bill: 3443 })
  const found = await findAmendments('victims-and-prisoners-bill', '96')

  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({
    id: before?.id,
    slug: before?.slug,
    plainSummary: before?.plainSummary,
    note: before?.note,
    countFor: 214,
    countAgainst: 208,
    decision: 'agreed-on-division',
  })
  expect(found[0]?.parliamentId).toBe(amendmentIn(standIn, 3443, '96').amendmentId)
})

test('the ping-pong of 2021 lands in the curated rounds, and no stage or amendment stands twice', async () => {
  const standIn = await startFor()
  const before = await listStages('domestic-abuse-bill')
  await sync(standIn, { bill: 2709 })
  const after = await listStages('domestic-abuse-bill')

  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(after.map(({ house, kind, round }) => [house, kind, round])).toEqual(
    before.map(({ house, kind, round }) => [house, kind, round]),
  )
  expect(after.every(({ parliamentId }) => parliamentId !== null)).toBe(true)
  expect(await findAmendments('domestic-abuse-bill', 'LA40')).toHaveLength(1)
  expect(await findAmendments('domestic-abuse-bill', 'MOTIONE1')).toHaveLength(1)
})

test('a title that is the Act’s does not become the bill’s', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 2709 })
  const [bill] = await open.owner.db.select().from(bills).where(eq(bills.parliamentId, 2709))
  expect(bill).toMatchObject({
    shortTitle: 'Domestic Abuse Bill',
    actTitle: 'Domestic Abuse Act 2021',
    outcome: 'act',
    royalAssentOn: '2021-04-29',
  })
})

test('a bill the record does not hold comes whole: every page of its amendments, public, with its source', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  const [bill] = await open.owner.db.select().from(bills).where(eq(bills.parliamentId, 9001))
  expect(bill).toMatchObject({ slug: 'demonstration-bill', verified: true, outcome: 'in-progress' })
  expect(bill?.longTitle).toBe('A bill made up to show how the record follows one; no Parliament has seen it.')

  const billId = bill?.id ?? ''
  const shown = await open.owner.db.select().from(publishedAmendments).where(eq(publishedAmendments.billId, billId))
  expect(shown).toHaveLength(48)
  expect(shown.find(({ number }) => number === '1')).toMatchObject({
    slug: 'demonstration-bill-commons-committee-1',
    kind: 'amendment',
    summaryText: ['Clause 1, line 1, leave out may & insert “must”'],
    parliamentUrl: null,
  })
  expect(shown.find(({ number }) => number === 'NC5')).toMatchObject({ kind: 'new-clause' })

  const cited = await open.owner.db
    .select({ url: sources.url, kind: sources.kind })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(eq(citations.subjectId, shown[0]?.id ?? ''))
  expect(cited).toEqual([{ url: `${standIn.url}/api/v1/Bills/9001`, kind: 'parliament-api' }])
})

test('a decision taken since reaches the record as one change of one field', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  const { amendmentId } = amendmentIn(standIn, 9001, '1')
  standIn.decide({ billId: 9001, amendmentId, decision: 'AgreedOnDivision' })

  const summary = await sync(standIn, { bill: 9001 })
  expect(summary).toMatchObject({ outcome: 'done', changed: 1 })
  const [row] = await open.owner.db.select().from(amendments).where(eq(amendments.parliamentId, amendmentId))
  const [change] = await open.owner.db
    .select()
    .from(changes)
    .where(and(eq(changes.subjectId, row?.id ?? ''), eq(changes.field, 'decision')))
  expect(change).toMatchObject({
    origin: 'sync',
    before: 'no-decision',
    after: 'agreed-on-division',
    sourceUrl: `${standIn.url}/api/v1/Bills/9001/Stages/9001004/Amendments`,
  })
})

test('a field that staff pinned stays, and staff are asked once', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  const { amendmentId } = amendmentIn(standIn, 9001, '2')
  const [row] = await open.owner.db.select().from(amendments).where(eq(amendments.parliamentId, amendmentId))
  const subjectId = row?.id ?? ''
  await open.owner.db.insert(pins).values({
    subjectKind: 'amendment',
    subjectId,
    field: 'decision',
    reason: 'The printed paper says otherwise',
    staffId: '00000000-0000-4000-8000-000000000001',
  })
  standIn.decide({ billId: 9001, amendmentId, decision: 'NotMoved' })

  expect(await sync(standIn, { bill: 9001 })).toMatchObject({ outcome: 'done', changed: 0 })
  const asked = await open.owner.db.select().from(conflicts).where(eq(conflicts.subjectId, subjectId))
  expect(asked).toMatchObject([{ field: 'decision', kept: 'withdrawn', offered: 'not-moved' }])
  const [kept] = await open.owner.db.select().from(amendments).where(eq(amendments.id, subjectId))
  expect(kept?.decision).toBe('withdrawn')

  const before = await listRowVersions()
  await sync(standIn, { bill: 9001 })
  expect(await listRowVersions()).toEqual(before)

  standIn.decide({ billId: 9001, amendmentId, decision: 'Withdrawn' })
  await sync(standIn, { bill: 9001 })
  expect(await open.owner.db.select().from(conflicts).where(eq(conflicts.subjectId, subjectId))).toEqual([])
})

test('an unverified amendment that Parliament confirms becomes public, but not what was noted of it from memory', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  const [stage] = await open.owner.db.select().from(stages).where(eq(stages.parliamentId, 9001005))
  const [bill] = await open.owner.db.select().from(bills).where(eq(bills.parliamentId, 9001))
  const [held] = await open.owner.db
    .insert(amendments)
    .values({
      slug: 'demonstration-bill-commons-report-nc3',
      billId: bill?.id ?? '',
      stageId: stage?.id ?? '',
      kind: 'new-clause',
      number: 'NC 3',
      numberKey: 'NC3',
      plainSummary: 'Our own words.',
      countFor: 200,
      verified: false,
    })
    .returning()
  const content = standIn.holdings.bills.find(({ billId }) => billId === 9001)
  content?.stages.at(-1)?.amendments.push({
    amendmentId: 90019999,
    number: 'NC3',
    decision: 'NotCalled',
    summary: [],
    sponsors: [],
  })

  await sync(standIn, { bill: 9001 })
  const [row] = await open.owner.db
    .select()
    .from(amendments)
    .where(eq(amendments.id, held?.id ?? ''))
  expect(row).toMatchObject({
    verified: true,
    number: 'NC 3',
    decision: 'not-called',
    countFor: null,
    plainSummary: 'Our own words.',
  })
  const waiting = await open.owner.db
    .select()
    .from(heldFacts)
    .where(eq(heldFacts.subjectId, held?.id ?? ''))
  expect(waiting).toMatchObject([{ field: 'countFor', value: '200', standing: 'unchecked' }])
})

test('sponsors are taken over in Parliament’s order, the lead first', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 3443 })
  const [row] = await findAmendments('victims-and-prisoners-bill', '96')
  const named = await open.owner.db
    .select()
    .from(sponsors)
    .where(eq(sponsors.amendmentId, row?.id ?? ''))
    .orderBy(asc(sponsors.position))
  expect(named.map(({ name, isLead }) => [name, isLead])).toEqual([
    ['Baroness Meacher', true],
    ['Baroness Lister', false],
    ['Baroness Brinton', false],
    ['Bishop of Gloucester', false],
  ])
})

test('a sitting put off moves, and one that is called off goes', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  const committee = standIn.holdings.bills.find(({ billId }) => billId === 9001)?.stages[3]
  committee?.days.splice(0, 2, '2026-02-11')
  await sync(standIn, { bill: 9001 })
  const [stage] = await open.owner.db.select().from(stages).where(eq(stages.parliamentId, 9001004))
  const days = await open.owner.db
    .select({ sitsOn: sittings.sitsOn })
    .from(sittings)
    .where(eq(sittings.stageId, stage?.id ?? ''))
  expect(days).toEqual([{ sitsOn: '2026-02-11' }])
})

test('amendments that exchange their numbers keep their ids', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  const one = amendmentIn(standIn, 9001, '11')
  const other = amendmentIn(standIn, 9001, '12')
  Object.assign(one, { number: '12' })
  Object.assign(other, { number: '11' })

  expect(await sync(standIn, { bill: 9001 })).toMatchObject({ outcome: 'done', changed: 2 })
  const rows = await open.owner.db
    .select({ parliamentId: amendments.parliamentId, numberKey: amendments.numberKey })
    .from(amendments)
    .where(sql`${amendments.parliamentId} in (${one.amendmentId}, ${other.amendmentId})`)
    .orderBy(amendments.parliamentId)
  expect(rows.map(({ numberKey }) => numberKey)).toEqual(['12', '11'])
})

test('two syncs of one bill at once leave it there once', async () => {
  const fresh = await openFounded()
  onTestFinished(() => closeAll(fresh))
  const standIn = await startFor()
  const both = await Promise.all([
    sync(standIn, { bill: 9001 }, fresh.worker),
    sync(standIn, { bill: 9001 }, fresh.worker),
  ])
  expect(both.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
  expect(Math.min(...both.map(({ changed }) => changed))).toBe(0)
  const rows = await fresh.owner.db.select().from(bills).where(eq(bills.parliamentId, 9001))
  expect(rows).toHaveLength(1)
})

test('a bill that Parliament does not know is an outcome of its own', async () => {
  const standIn = await startFor()
  expect(await sync(standIn, { bill: 424242 })).toMatchObject({ outcome: 'not-found', changed: 0 })
})

test('a stage whose list of amendments is gone keeps them, and staff are told', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  const before = await listRowVersions()
  standIn.addFault({ kind: '404', path: '/9001004/Amendments' })
  const summary = await sync(standIn, { bill: 9001 })
  expect(summary).toMatchObject({ outcome: 'done', changed: 0 })
  expect(summary.detail).toContain('/api/v1/Bills/9001/Stages/9001004/Amendments')
  expect(await listRowVersions()).toEqual(before)
})

test('an answer of another shape stops the sync, names the place, and keeps the record', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  standIn.decide({ billId: 9001, amendmentId: amendmentIn(standIn, 9001, '3').amendmentId, decision: 'Agreed' })
  standIn.addFault({ kind: 'missing-field', path: '/Amendments', field: 'decision' })
  const before = await listRowVersions()

  const summary = await sync(standIn, { bill: 9001 })
  expect(summary.outcome).toBe('answer-changed')
  expect(summary.detail).toContain('items.0.decision of /api/v1/Bills/9001/Stages/9001004/Amendments')
  expect(await listRowVersions()).toEqual(before)
  const [run] = await open.owner.db
    .select()
    .from(syncRuns)
    .where(eq(syncRuns.detail, summary.detail ?? ''))
  expect(run).toMatchObject({ outcome: 'answer-changed', changed: 0, endedAt: now() })
})

test('a Parliament that stays away keeps the record, and a later run catches up', async () => {
  const standIn = await startFor()
  await sync(standIn, { bill: 9001 })
  standIn.decide({ billId: 9001, amendmentId: amendmentIn(standIn, 9001, '7').amendmentId, decision: 'Agreed' })
  standIn.addFault({ kind: '500', path: '/Publications' })
  expect(await sync(standIn, { bill: 9001 })).toMatchObject({ outcome: 'unreachable', changed: 0 })

  standIn.clearFaults()
  const caughtUp = await sync(standIn, { bill: 9001 })
  expect(caughtUp.outcome).toBe('done')
  expect(caughtUp.changed).toBeGreaterThanOrEqual(1)
})

test('a decision in a word nobody has seen does not undo a known one: staff are asked', async () => {
  const fresh = await openFounded()
  onTestFinished(() => closeAll(fresh))
  const standIn = await startFor()
  standIn.addFault({ kind: 'new-enum' })
  expect(await sync(standIn, { bill: 3443 }, fresh.worker)).toMatchObject({ outcome: 'done' })
  const rows = await fresh.owner.db.select().from(amendments).where(eq(amendments.numberKey, '96'))
  expect(rows).toMatchObject([{ decision: 'agreed-on-division' }])
  const asked = await fresh.owner.db
    .select()
    .from(conflicts)
    .where(eq(conflicts.subjectId, rows[0]?.id ?? ''))
  expect(asked).toMatchObject([{ field: 'decision', offered: 'unknown' }])
})

async function openFounded(): Promise<typeof open> {
  const founded = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
  const owner = openDatabase(founded.ownerUrl, { applicationName: 'test' })
  const worker = openDatabase(founded.urlFor('safe_worker'), { applicationName: 'test' })
  return { test: founded, owner, worker }
}

async function closeAll(opened: typeof open): Promise<void> {
  await opened.worker.close()
  await opened.owner.close()
  await opened.test.drop()
}

async function startFor(): Promise<StandInParliament> {
  const standIn = await startStandInParliament()
  onTestFinished(standIn.stop)
  return standIn
}

/** Syncs in the role of the worker, with no waiting between retries. */
function sync(standIn: StandInParliament, target: SyncTarget, opened = open.worker): Promise<SyncSummary> {
  const { urls } = standIn
  // Every list each time: many of these tests change what the stand-in holds without moving its last update.
  return runSync({ db: opened.db, target, urls, now, depth: 'lists', retryDelay: () => 0 })
}

/** Every row version of each table of the record: any write at all makes another. The list of runs is left out. */
async function listRowVersions(): Promise<Record<string, string[]>> {
  const { rows: tables } = await open.owner.db.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'record' and tablename <> 'sync_runs'`,
  )
  const versions: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await open.owner.db.execute<{ version: string }>(
      sql`select xmin || ' ' || ctid as version from record.${sql.identifier(name)} order by 1`,
    )
    versions[name] = rows.map(({ version }) => version)
  }
  return versions
}

function findAmendments(billSlug: string, numberKey: string): Promise<(typeof amendments.$inferSelect)[]> {
  return open.owner.db
    .select({ amendment: amendments })
    .from(amendments)
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(and(eq(bills.slug, billSlug), eq(amendments.numberKey, numberKey)))
    .then((rows) => rows.map(({ amendment }) => amendment))
}

function listStages(billSlug: string): Promise<(typeof stages.$inferSelect)[]> {
  return open.owner.db
    .select({ stage: stages })
    .from(stages)
    .innerJoin(bills, eq(bills.id, stages.billId))
    .where(eq(bills.slug, billSlug))
    .orderBy(asc(stages.position))
    .then((rows) => rows.map(({ stage }) => stage))
}

function amendmentIn(standIn: StandInParliament, billId: number, number: string): { amendmentId: number } {
  const bill = standIn.holdings.bills.find((held) => held.billId === billId)
  const found = bill?.stages.flatMap((stage) => stage.amendments).find((held) => held.number === number)
  if (!found) throw new Error(`The stand-in holds no amendment ${number} of bill ${billId}`)
  return found
}
