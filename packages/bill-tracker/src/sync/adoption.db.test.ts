import {
  amendments,
  amendmentVersions,
  bills,
  changes,
  conflicts,
  heldFacts,
  openDatabase,
  pins,
  sittings,
  sponsors,
  stages,
  texts,
  asks,
  type AmendmentLine,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, sql } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type Moment, type StandInParliament } from '../../stand-in/index.ts'
import { runSync, type SyncSummary } from './run-sync.ts'
import { openHand, writer } from './testing/write-by-hand.ts'

const today = '2026-03-02'
const now = (): Date => new Date(`${today}T12:00:00Z`)
/** For which Parliament plans report while it is `tabled`. */
const planned = '2026-03-05'
const title = 'Demonstration (No. 2) Bill'

test('a bill, its stage, a sitting and an amendment by hand are Parliament’s own when sync brings them, and keep what they were', async () => {
  const started = await startFor('tabled')
  const written = await writeAll(started)
  const ask = await tieToAsk(started, written)

  expect(await sync(started)).toMatchObject({ outcome: 'done' })
  const [bill] = await started.db.select().from(bills)
  expect(bill).toMatchObject({
    id: written.bill,
    slug: 'demonstration-no-2',
    parliamentId: 9003,
    outcome: 'in-progress',
  })
  expect(await numbersOf(started)).toEqual(['1', '2', '(a) to NC2', 'Gov NC2', 'NC 1'].toSorted())
  expect(await rowOf(started, 'NC1')).toMatchObject({
    id: written.amendment,
    slug: 'by-hand-nc1',
    plainSummary: 'Our own words.',
    decision: 'no-decision',
    statusIndicator: '★',
  })
  const [report] = await started.db.select().from(stages).where(eq(stages.parliamentId, 9003004))
  expect(report).toMatchObject({ id: written.stage, name: 'Report stage' })
  const [text] = await started.db.select().from(texts).where(eq(texts.id, ask))
  expect(text?.amendmentId).toBe(written.amendment)
  expect(await started.db.select().from(conflicts)).toEqual([])
  expect(await started.db.select().from(pins)).toEqual([])

  const before = await listRowVersions(started)
  expect(await sync(started)).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await listRowVersions(started)).toEqual(before)

  started.standIn.travel({ to: 'agreed', today })
  await sync(started)
  expect(await rowOf(started, 'NC1')).toMatchObject({ id: written.amendment, decision: 'agreed-on-division' })
  expect(await started.db.select().from(conflicts)).toEqual([])
})

test('what Parliament says otherwise than a person becomes a question, and stays as it was until that is answered', async () => {
  const started = await startFor('tabled')
  const hand = openHand(started.db)
  const bill = await hand.bill({
    slug: 'demo',
    shortTitle: title,
    sessions: '2026',
    longTitle: 'A bill to show.',
    currentHouse: 'Lords',
    originatingHouse: 'Commons',
  })
  const stage = await hand.stage({ billId: bill, kind: 'report', name: 'Report' })
  const amendment = await hand.amendment({
    billId: bill,
    stageId: stage,
    number: 'NC1',
    slug: 'nc1',
    decision: 'withdrawn',
    explanatoryText: 'Said by hand.',
  })
  await sync(started)

  const questions = await listQuestions(started)
  expect(questions).toEqual(
    [
      [amendment, 'decision', 'withdrawn', 'no-decision'],
      [amendment, 'explanatoryText', 'Said by hand.', 'This would let people tell what was done to them.'],
      [bill, 'currentHouse', 'Lords', 'Commons'],
      [
        bill,
        'longTitle',
        'A bill to show.',
        'A bill made up to be followed from its announcement to its Act; no Parliament has seen it.',
      ],
      [stage, 'name', 'Report', 'Report stage'],
    ].toSorted(byField),
  )
  const pinned = await started.db.select().from(pins)
  expect(pinned).toHaveLength(questions.length)
  for (const pin of pinned)
    expect(pin).toMatchObject({ reason: 'Written by hand before Parliament listed it', staffId: writer })
  expect(await rowOf(started, 'NC1')).toMatchObject({ decision: 'withdrawn', explanatoryText: 'Said by hand.' })

  const before = await listRowVersions(started)
  expect(await sync(started)).toMatchObject({ changed: 0 })
  expect(await listRowVersions(started)).toEqual(before)
})

test('where Parliament comes to say the same, its question is gone, and what it says after that is taken', async () => {
  const started = await startFor('tabled')
  const { amendment } = await writeAll(started, { decision: 'agreed-on-division' })
  await sync(started)
  expect(await listQuestions(started)).toEqual([[amendment, 'decision', 'agreed-on-division', 'no-decision']])

  started.standIn.travel({ to: 'agreed', today })
  await sync(started)
  expect(await listQuestions(started)).toEqual([])
  expect(await started.db.select().from(pins)).toEqual([])

  started.standIn.decide({ billId: 9003, amendmentId: 90030003, decision: 'NegativedOnDivision' })
  await sync(started)
  expect(await rowOf(started, 'NC1')).toMatchObject({ decision: 'negatived-on-division' })
})

test('what an edit pinned before Parliament listed it waits as all else does, and goes when both say the same', async () => {
  const started = await startFor('tabled')
  const { amendment } = await writeAll(started, { decision: 'agreed-on-division' })
  await pin(started, 'amendment', amendment, 'decision')
  await sync(started)
  expect(await listQuestions(started)).toEqual([[amendment, 'decision', 'agreed-on-division', 'no-decision']])
  expect(await started.db.select().from(pins)).toMatchObject([
    { field: 'decision', reason: 'Written by hand before Parliament listed it' },
  ])
  const before = await listRowVersions(started)
  await sync(started)
  expect(await listRowVersions(started)).toEqual(before)
  started.standIn.travel({ to: 'agreed', today })
  await sync(started)
  expect(await started.db.select().from(pins)).toEqual([])
})

test('what Parliament says only later of a thing by hand is asked about then, not written over it', async () => {
  const started = await startFor('tabled')
  const content = started.standIn.holdings.bills.find(({ billId }) => billId === 9003)
  const said = content?.longTitle ?? null
  if (content) content.longTitle = null
  const hand = openHand(started.db)
  const bill = await hand.bill({ slug: 'demo', shortTitle: title, sessions: '2026', longTitle: 'A bill to show.' })
  await sync(started)
  expect(await listQuestions(started)).toEqual([])
  if (content) content.longTitle = said
  await sync(started)
  expect(await listQuestions(started)).toMatchObject([[bill, 'longTitle', 'A bill to show.', expect.any(String)]])
  const [row] = await started.db.select().from(bills)
  expect(row?.longTitle).toBe('A bill to show.')
})

test('a pin from before Parliament listed it is let go where both say the same, and where no decision stood', async () => {
  const started = await startFor('agreed')
  const { bill, amendment } = await writeAll(started, { decision: 'no-decision' })
  await pin(started, 'bill', bill, 'shortTitle')
  await pin(started, 'amendment', amendment, 'decision')
  await sync(started)
  expect(await rowOf(started, 'NC1')).toMatchObject({ decision: 'agreed-on-division' })
  expect(await started.db.select().from(pins)).toEqual([])
  expect(await listQuestions(started)).toEqual([])
})

test('words by hand stay as a version, and Parliament’s stand from then on; the same words laid out otherwise are no new version', async () => {
  const started = await startFor('tabled')
  const { amendment } = await writeAll(
    started,
    {},
    { words: [line('To move the following Clause—'), line('Nothing alike.')] },
  )
  await sync(started)
  const versions = await listVersions(started, amendment)
  expect(versions.map(({ origin }) => origin)).toEqual(['staff', 'sync'])
  expect(versions[1]?.lines.at(-1)).toMatchObject({ hangingIndentation: '(b)', text: 'whoever gives help.”' })

  const again = await startFor('tabled')
  const pasted = (versions[1]?.lines ?? []).map(({ hangingIndentation, text }) =>
    line(`${hangingIndentation ?? ''} ${text}`.trim()),
  )
  const other = await writeAll(again, {}, { words: pasted })
  await sync(again)
  const [only, ...more] = await listVersions(again, other.amendment)
  expect(more).toEqual([])
  expect(only?.lines).toEqual(versions[1]?.lines)
  const told = await again.db
    .select({ field: changes.field })
    .from(changes)
    .where(and(eq(changes.subjectId, other.amendment), eq(changes.field, 'words')))
  expect(told).toEqual([])
})

test.each([
  { what: 'the same by id', names: ['10', '11', '12'], asked: false },
  { what: 'fewer, as they stood that day', names: ['10', '12'], asked: false },
  { what: 'in another order', names: ['10', '12', '11'], asked: false },
  { what: 'another lead', names: ['11', '10'], asked: true },
  { what: 'a name that Parliament lacks', names: ['10', '44'], asked: true },
])('names by hand meet Parliament’s: $what', async ({ names, asked }) => {
  const started = await startFor('tabled')
  // As a list of members has the name.
  const named = names.map((number) => [990_200_000 + Number(number), `Rt Hon Made-up Member ${number}`] as const)
  const { amendment } = await writeAll(started, {}, { names: named })
  await sync(started)
  expect((await listQuestions(started)).map(([, field]) => field)).toEqual(asked ? ['sponsors'] : [])
  const held = await started.db
    .select({ name: sponsors.name })
    .from(sponsors)
    .where(eq(sponsors.amendmentId, amendment))
    .orderBy(asc(sponsors.position))
  const parliaments = ['10', '11', '12'].map((number) => ({ name: `Made-up Member ${number}` }))
  expect(held).toEqual(asked ? named.map(([, name]) => ({ name })) : parliaments)
  const before = await listRowVersions(started)
  await sync(started)
  expect(await listRowVersions(started)).toEqual(before)
})

test('a day by hand that Parliament passes over is asked about; one still to come is not', async () => {
  const started = await startFor('agreed')
  const hand = openHand(started.db)
  const { stage } = await writeAll(started)
  const past = await hand.sitting({ stageId: stage, sitsOn: '2026-02-27' })
  await hand.sitting({ stageId: stage, sitsOn: '2026-03-09' })
  await sync(started)
  expect(await listQuestions(started)).toEqual([[past, 'sitsOn', '2026-02-27', null]])
  const before = await listRowVersions(started)
  await sync(started)
  expect(await listRowVersions(started)).toEqual(before)
})

test('one by hand whose number Parliament prints twice is nobody’s, and staff are asked which it is', async () => {
  const started = await startFor('tabled')
  const report = started.standIn.holdings.bills.find(({ billId }) => billId === 9003)?.stages[3]
  const [first] = report?.amendments ?? []
  if (first) report?.amendments.push({ ...first, amendmentId: 90039999 })
  const { amendment } = await writeAll(started)
  await sync(started)
  expect(await started.db.select().from(amendments).where(eq(amendments.id, amendment))).toMatchObject([
    { parliamentId: null, numberKey: 'NC1' },
  ])
  const held = await started.db.select().from(heldFacts).where(eq(heldFacts.subjectId, amendment))
  expect(held).toMatchObject([{ about: expect.stringContaining('NC 1, written by hand') }])
  const before = await listRowVersions(started)
  await sync(started)
  expect(await listRowVersions(started)).toEqual(before)
})

test('what nobody had checked is no question: Parliament’s word takes its place', async () => {
  const started = await startFor('tabled')
  const hand = openHand(started.db)
  const bill = await hand.bill({ slug: 'demo', shortTitle: title, sessions: '2026' })
  const stage = await hand.stage({ billId: bill, kind: 'report', name: 'Rapport', verified: false })
  await sync(started)
  expect(await listQuestions(started)).toEqual([])
  const [row] = await started.db.select().from(stages).where(eq(stages.id, stage))
  expect(row).toMatchObject({ name: 'Report stage', verified: true })
})

test('a number typed in later makes a bill by hand Parliament’s at its next sync, whatever it is called', async () => {
  const started = await startFor('introduced')
  const hand = openHand(started.db)
  const id = await hand.bill({ slug: 'safety', shortTitle: 'Safety Bill', outcome: 'announced' })
  await started.db.update(bills).set({ parliamentId: 9003 }).where(eq(bills.id, id))
  await sync(started)
  expect(await started.db.select().from(bills)).toMatchObject([
    { id, slug: 'safety', shortTitle: 'Safety Bill', outcome: 'in-progress' },
  ])
  expect(await listQuestions(started)).toEqual([[id, 'shortTitle', 'Safety Bill', title]])
})

test.each([
  { what: 'two of one title and session', sessions: ['2026', '2026'] },
  { what: 'one whose session nobody wrote', sessions: [null] },
])('$what are no guess: nothing is written, and it says which it may be', async ({ sessions }) => {
  const started = await startFor('introduced')
  const hand = openHand(started.db)
  for (const [index, session] of sessions.entries())
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await hand.bill({ slug: `demo-${index}`, shortTitle: 'demonstration  (no 2) bill', sessions: session })
  const before = await listRowVersions(started)
  const summary = await sync(started)
  expect(summary).toMatchObject({ outcome: 'failed' })
  expect(summary.detail).toContain('may be demo-0')
  expect(await listRowVersions(started)).toEqual(before)
})

const steps = ['bill', 'stage', 'amendment'] as const

// Sync comes between any two of what a hand does, and may come more than once.
const orders = Array.from({ length: 2 ** steps.length }, (_, mask) => ({
  order: ['', ...steps].flatMap((step, at) => [step, ...(at === steps.length || mask & (2 ** at) ? ['sync'] : [])]),
}))

test('in whatever order hand and sync come, each thing stands once, by its first id, and the record is at rest', async () => {
  const ends: string[] = []
  for (const { order } of orders) {
    // oxlint-disable-next-line no-await-in-loop -- one after another: each has a database of its own
    ends.push(await endOf(order.filter(Boolean)))
  }
  expect(new Set(ends).size).toBe(1)
}, 120_000)

/** What stands at the end of an order of arrival, told so that all ends can be compared. */
async function endOf(order: readonly string[]): Promise<string> {
  const started = await startFor('tabled')
  const first = new Map<string, string>()
  const keep = async (): Promise<void> => {
    for (const [what, id] of await listIdentities(started)) {
      expect(first.get(what) ?? id, `${what} in ${order.join(', ')}`).toBe(id)
      first.set(what, id)
    }
  }
  for (const step of order) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await (step === 'sync' ? sync(started) : writeStep(started, step))
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await keep()
  }
  const before = await listRowVersions(started)
  await sync(started)
  expect(await listRowVersions(started)).toEqual(before)
  started.standIn.travel({ to: 'agreed', today })
  await sync(started)
  expect(await rowOf(started, 'NC1')).toMatchObject({ decision: 'agreed-on-division' })
  const end = [...(await listIdentities(started)).keys()].toSorted().join('\n')
  await started.close()
  return end
}

/** What the desk does: it refuses to write down what stands there. */
async function writeStep(started: Started, step: string): Promise<void> {
  const { db } = started
  const hand = openHand(db)
  const [bill] = await db.select().from(bills)
  if (step === 'bill') {
    if (!bill)
      await hand.bill({ slug: 'demonstration-no-2', shortTitle: title, sessions: '2026', outcome: 'announced' })
    return
  }
  const billId = bill?.id ?? ''
  const [stage] = await db
    .select()
    .from(stages)
    .where(and(eq(stages.kind, 'report'), eq(stages.house, 'Commons')))
  if (step === 'stage') {
    const stageId = stage?.id ?? (await hand.stage({ billId, kind: 'report', name: 'Report stage' }))
    const [held] = await db.select().from(sittings).where(eq(sittings.stageId, stageId))
    if (!held) await hand.sitting({ stageId, sitsOn: planned })
    return
  }
  const stageId = stage?.id ?? ''
  const [held] = await db.select().from(amendments).where(eq(amendments.numberKey, 'NC1'))
  if (!held) await hand.amendment({ billId, stageId, number: 'NC1', slug: 'by-hand-nc1', kind: 'new-clause' })
}

async function listIdentities({ db }: Started): Promise<Map<string, string>> {
  const held = new Map<string, string>()
  const put = (what: string, id: string): void => {
    expect(held.has(what), `${what} stands once`).toBe(false)
    held.set(what, id)
  }
  for (const { id } of await db.select().from(bills)) put('the bill', id)
  for (const { id, house, kind, round } of await db.select().from(stages)) put(`stage ${house} ${kind} ${round}`, id)
  const days = await db
    .select({ id: sittings.id, sitsOn: sittings.sitsOn, stage: stages.kind, house: stages.house })
    .from(sittings)
    .innerJoin(stages, eq(stages.id, sittings.stageId))
  for (const { id, sitsOn, stage, house } of days) put(`sitting ${house} ${stage} ${sitsOn}`, id)
  for (const { id, numberKey } of await db.select().from(amendments)) put(`amendment ${numberKey}`, id)
  return held
}

interface Started extends OpenDatabase {
  worker: OpenDatabase
  standIn: StandInParliament
  close: () => Promise<void>
}

async function startFor(to: Moment): Promise<Started> {
  const clone = await cloneDatabase(inject('clusterUrl'))
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  const standIn = await startStandInParliament()
  standIn.travel({ to, today })
  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await standIn.stop()
    await worker.close()
    await owner.close()
    await clone.drop()
  }
  onTestFinished(close)
  return { ...owner, worker, standIn, close }
}

/** By the worker's role, every list each time. */
function sync({ worker, standIn }: Started): Promise<SyncSummary> {
  return runSync({
    db: worker.db,
    target: { bill: 9003 },
    urls: standIn.urls,
    now,
    depth: 'lists',
    retryDelay: () => 0,
  })
}

type Hand = ReturnType<typeof openHand>

async function writeAll(
  { db }: Started,
  given: Partial<Parameters<Hand['amendment']>[0]> = {},
  more: Parameters<Hand['amendment']>[1] = {},
): Promise<{ bill: string; stage: string; amendment: string }> {
  const hand = openHand(db)
  const bill = await hand.bill({
    slug: 'demonstration-no-2',
    shortTitle: 'Demonstration (No 2) Bill',
    sessions: '2026–27',
    outcome: 'announced',
  })
  await db.update(bills).set({ shortTitle: title }).where(eq(bills.id, bill))
  const stage = await hand.stage({ billId: bill, kind: 'report', name: 'Report Stage' })
  await hand.sitting({ stageId: stage, sitsOn: planned })
  const amendment = await hand.amendment(
    {
      billId: bill,
      stageId: stage,
      number: 'NC 1',
      slug: 'by-hand-nc1',
      kind: 'new-clause',
      plainSummary: 'Our own words.',
      ...given,
    },
    more,
  )
  return { bill, stage, amendment }
}

async function tieToAsk({ db }: Started, { bill, amendment }: { bill: string; amendment: string }): Promise<string> {
  const words = {
    title: 'Told in fear',
    lede: 'It stays.',
    wouldMean: 'That it stays.',
    whoAsks: 'We do.',
    standsNow: 'Nowhere.',
  }
  const [ask] = await db
    .insert(asks)
    .values({ slug: 'fear', position: 1, verified: true, ...words })
    .returning({ id: asks.id })
  const askId = ask?.id ?? ''
  const [text] = await db
    .insert(texts)
    .values({
      askId,
      billId: bill,
      amendmentId: amendment,
      slug: 't',
      label: 'NC1',
      position: 1,
      verified: true,
      plainWords: 'It stays.',
      strength: 'whole',
    })
    .returning({ id: texts.id })
  return text?.id ?? ''
}

function line(text: string): AmendmentLine {
  return { text, indentation: 0, hangingIndentation: null, isImage: false }
}

async function pin(
  { db }: Started,
  subjectKind: 'bill' | 'amendment',
  subjectId: string,
  field: string,
): Promise<void> {
  await db.insert(pins).values({ subjectKind, subjectId, field, reason: 'An edit.', staffId: writer })
}

async function listQuestions({ db }: Started): Promise<unknown[][]> {
  const open = await db.select().from(conflicts)
  return open.map(({ subjectId, field, kept, offered }) => [subjectId, field, kept, offered]).toSorted(byField)
}

function byField(one: unknown[], other: unknown[]): number {
  return String(one[1]).localeCompare(String(other[1]))
}

function listVersions({ db }: Started, amendmentId: string): Promise<(typeof amendmentVersions.$inferSelect)[]> {
  return db
    .select()
    .from(amendmentVersions)
    .where(eq(amendmentVersions.amendmentId, amendmentId))
    .orderBy(asc(amendmentVersions.seenAt))
}

async function rowOf({ db }: Started, numberKey: string): Promise<typeof amendments.$inferSelect | undefined> {
  const [row] = await db.select().from(amendments).where(eq(amendments.numberKey, numberKey))
  return row
}

async function numbersOf({ db }: Started): Promise<string[]> {
  const rows = await db.select({ number: amendments.number }).from(amendments)
  return rows.map(({ number }) => number).toSorted()
}

/** Every row version of each table of the record: any write at all makes another. The list of runs is left out. */
async function listRowVersions({ db }: Started): Promise<Record<string, string[]>> {
  const { rows: tables } = await db.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'record' and tablename not in ('sync_runs', 'fetched_details')`,
  )
  const versions: Record<string, string[]> = {}
  for (const { name } of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const { rows } = await db.execute<{ version: string }>(
      sql`select xmin || ' ' || ctid as version from record.${sql.identifier(name)} order by 1`,
    )
    versions[name] = rows.map(({ version }) => version)
  }
  return versions
}
