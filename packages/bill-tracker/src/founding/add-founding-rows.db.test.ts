import {
  amendments,
  asks,
  bills,
  changes,
  citations,
  divisions,
  evidence,
  heldFacts,
  openDatabase,
  positions,
  publishedAmendments,
  sittings,
  sponsors,
  stages,
  texts,
  type OpenDatabase,
} from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { and, count, eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { listPublicChanges } from '../reading/pages/changes.ts'
import { loadFoundingRecord } from './load-founding-record.ts'
import { readFoundingRecord, type FoundingRecord } from './read-founding-record.ts'

const shipped = readFoundingRecord()
const newSlug = 'domestic-abuse-bill-lords-report-67'

let database: TestDatabase
let owner: OpenDatabase

beforeEach(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
})

afterEach(async () => {
  await owner.close()
  await database.drop()
})

/** The record as it shipped before this amendment, its text and votes, a piece of evidence and the held facts were found. */
function shippedBefore(): FoundingRecord {
  return {
    ...shipped,
    amendments: shipped.amendments.filter(({ slug }) => slug !== newSlug),
    divisions: shipped.divisions.filter(({ amendments: on }) => !on.includes(newSlug)),
    asks: shipped.asks.map((ask) => ({
      ...ask,
      comparisons: [],
      texts: ask.texts.filter((text) => !('amendment' in text && text.amendment === newSlug)),
    })),
    evidence: shipped.evidence.slice(1),
    heldFacts: [],
    corrections: [],
  }
}

async function countAll(): Promise<number[]> {
  const tables = [amendments, sponsors, texts, evidence, heldFacts, citations, sittings, changes]
  const counts = await Promise.all(tables.map((table) => owner.db.select({ rows: count() }).from(table)))
  return counts.map(([row]) => row?.rows ?? 0)
}

test('a record founded before gets the rows that shipped since, once, with their sources and changes', async () => {
  await loadFoundingRecord(owner.db, shippedBefore())
  const added = await loadFoundingRecord(owner.db)
  expect(added).toMatchObject({ outcome: 'added', rows: { amendments: 1, texts: 1, evidence: 1 } })
  expect(added.rows).toMatchObject({ heldFacts: shipped.heldFacts.length })
  const whole = await countAll()
  expect(await loadFoundingRecord(owner.db)).toEqual({ outcome: 'nothing-new', rows: {} })
  expect(await countAll()).toEqual(whole)

  const [row] = await owner.db.select().from(publishedAmendments).where(eq(publishedAmendments.slug, newSlug))
  const told = await owner.db
    .select()
    .from(changes)
    .where(eq(changes.subjectId, row?.id ?? ''))
  expect(told).toMatchObject([{ origin: 'founding', field: '*' }])

  const fresh = await cloneDatabase(inject('clusterUrl'))
  const other = openDatabase(fresh.ownerUrl, { applicationName: 'test' })
  await loadFoundingRecord(other.db)
  const [atOnce] = await other.db.select({ rows: count() }).from(citations)
  const [inTwo] = await owner.db.select({ rows: count() }).from(citations)
  expect(inTwo).toEqual(atOnce)
  await other.close()
  await fresh.drop()
})

test('what nobody has touched takes a correction, told as one, and once', async () => {
  const [untouched, touched] = ['firewall-2021-report', 'leave-2021-report']
  await loadFoundingRecord(owner.db, reworded(untouched, 'As it was shipped once.'))
  const [text] = await owner.db.update(texts).set({ plainWords: 'By hand.' }).where(eq(texts.slug, touched)).returning()
  await tellHand('text', text?.id, 'plainWords')
  const again = reworded(touched, 'Corrected later.')

  expect(await loadFoundingRecord(owner.db, again)).toEqual({ outcome: 'added', rows: { corrected: 1 } })
  const told = (await listPublicChanges(owner.db)).filter(({ origin }) => origin === 'founding')
  expect(told).toMatchObject([
    { field: 'plainWords', origin: 'founding', before: 'As it was shipped once.', after: await wordsOf(untouched) },
  ])
  expect(await wordsOf(untouched)).toMatch(/^Ministers must make sure/)
  expect(await wordsOf(touched)).toBe('By hand.')
  expect(await loadFoundingRecord(owner.db, again)).toEqual({ outcome: 'nothing-new', rows: {} })
})

test('a text said to be softer before is the whole ask with its lock, and one that staff judged stays as they did', async () => {
  await loadFoundingRecord(owner.db)
  const [locked, judged] = ['firewall-2021-locked', 'firewall-2022-report']
  // As a database founded before the terms changed holds it: once "softened", and "part" since.
  await owner.db.execute(sql`
    update record.changes c set after = (c.after || '{"strength": "softened"}'::jsonb) - 'apart' - 'rule'
    from record.texts t where t.id = c.subject_id and c.field = '*' and t.slug in (${locked}, ${judged})`)
  const strengthOf = async (slug: string) => (await owner.db.select().from(texts).where(eq(texts.slug, slug)))[0]
  const before = { strength: 'part', apart: null, rule: null } as const
  await owner.db.update(texts).set(before).where(eq(texts.slug, locked))
  await owner.db
    .update(texts)
    .set({ ...before, strength: 'whole' })
    .where(eq(texts.slug, judged))
  await tellHand('text', (await strengthOf(judged))?.id, 'strength')
  await loadFoundingRecord(owner.db)
  expect(await strengthOf(locked)).toMatchObject({
    strength: 'whole',
    apart: expect.stringContaining('locked'),
    rule: 'duty',
  })
  expect((await strengthOf(judged))?.strength).toBe('whole')
})

/** As the desk does when staff change a field. */
async function tellHand(
  subjectKind: 'text' | 'amendment' | 'sitting' | 'bill',
  subjectId = '',
  field: string,
): Promise<void> {
  await owner.db.insert(changes).values({ origin: 'staff', subjectKind, subjectId, field })
}

async function wordsOf(slug: string): Promise<string | undefined> {
  const [row] = await owner.db.select().from(texts).where(eq(texts.slug, slug))
  return row?.plainWords
}

/** The record as shipped, with one text in other words. */
function reworded(slug: string, plainWords: string): FoundingRecord {
  const reword = <Text extends { slug: string }>(text: Text): Text =>
    text.slug === slug ? { ...text, plainWords } : text
  return { ...shipped, asks: shipped.asks.map((ask) => ({ ...ask, texts: ask.texts.map(reword) })) }
}

test('what staff wrote, took off or answered stays as they left it', async () => {
  await loadFoundingRecord(owner.db)
  const taken = { verified: false, plainSummary: 'Words of our own.' }
  const [row] = await owner.db.update(amendments).set(taken).where(eq(amendments.slug, newSlug)).returning()
  await tellHand('amendment', row?.id, 'verified')
  await tellHand('amendment', row?.id, 'plainSummary')
  await owner.db.update(heldFacts).set({ closedAt: new Date(), finding: 'It was so.' })
  expect(await loadFoundingRecord(owner.db)).toEqual({ outcome: 'nothing-new', rows: {} })
  expect(await owner.db.select().from(amendments).where(eq(amendments.slug, newSlug))).toMatchObject([taken])
  const open = await owner.db.select().from(heldFacts).where(eq(heldFacts.finding, 'It was so.'))
  expect(open).toHaveLength(shipped.heldFacts.length)
})

test('a sitting that Parliament took away or moved does not come back on its old day', async () => {
  await loadFoundingRecord(owner.db)
  const [first, second] = await owner.db.select().from(sittings).limit(2)
  if (!first || !second) throw new Error('the founding record has sittings')
  await owner.db.delete(sittings).where(eq(sittings.id, first.id))
  await owner.db.update(sittings).set({ sitsOn: '2031-01-02' }).where(eq(sittings.id, second.id))
  await tellHand('sitting', second.id, 'sitsOn')
  expect(await loadFoundingRecord(owner.db)).toEqual({ outcome: 'nothing-new', rows: {} })
})

test('nothing comes back into what was taken away whole', async () => {
  await loadFoundingRecord(owner.db, shippedBefore())
  const [ask] = shipped.asks
  if (!ask) throw new Error('the founding record has an ask')
  await owner.db.delete(positions)
  await owner.db.delete(asks).where(eq(asks.slug, ask.slug))
  const again = await loadFoundingRecord(owner.db)
  expect(again.rows).toMatchObject({ amendments: 1 })
  expect(await owner.db.select().from(asks).where(eq(asks.slug, ask.slug))).toEqual([])
  expect(Object.keys(again.rows)).not.toContain('asks')
  expect(Object.keys(again.rows)).not.toContain('texts')
  expect(Object.keys(again.rows)).not.toContain('positions')
})

test('an amendment that Parliament brought first, under a slug of its own, takes the new text', async () => {
  await loadFoundingRecord(owner.db, shippedBefore())
  const [stage] = await owner.db
    .select({ id: stages.id, billId: stages.billId })
    .from(stages)
    .innerJoin(amendments, eq(amendments.stageId, stages.id))
    .where(and(eq(stages.kind, 'report'), eq(stages.house, 'Lords'), eq(amendments.slug, sisterSlug())))
  if (!stage) throw new Error('the stage has another amendment')
  const [brought] = await owner.db
    .insert(amendments)
    .values({
      slug: 'of-parliaments-making',
      billId: stage.billId,
      stageId: stage.id,
      kind: 'amendment',
      number: '67',
      numberKey: '67',
      verified: true,
    })
    .returning({ id: amendments.id })
  const { rows } = await loadFoundingRecord(owner.db)
  expect(rows['amendments']).toBeUndefined()
  const [text] = await owner.db
    .select()
    .from(texts)
    .where(eq(texts.amendmentId, brought?.id ?? ''))
  expect(text).toBeDefined()
})

/** Another amendment at the stage of the new one. */
function sisterSlug(): string {
  const own = shipped.amendments.find(({ slug }) => slug === newSlug)
  const sister = shipped.amendments.find(
    ({ slug, bill, stage }) => slug !== newSlug && bill === own?.bill && stage === own.stage,
  )
  return sister?.slug ?? ''
}

test('numbers of Parliament’s that the founding record learned reach what is held without, and nothing else', async () => {
  const unnumbered = 'illegal-migration-bill'
  const withNumbers = (bill: number, division: number): FoundingRecord => ({
    ...shipped,
    bills: shipped.bills.map((one) => (one.slug === unnumbered ? { ...one, parliamentId: bill } : one)),
    divisions: shipped.divisions.map((one) =>
      one.slug === 'commons-2021-04-15-lords-amendment-43' ? { ...one, parliamentId: division } : one,
    ),
  })
  const before: FoundingRecord = {
    ...shipped,
    bills: shipped.bills.map(({ parliamentId, ...bill }) =>
      bill.slug === unnumbered || parliamentId === undefined ? bill : { ...bill, parliamentId },
    ),
    divisions: shipped.divisions.map((division) => {
      const { parliamentId: _known, unseenParliamentId: _unseen, ...rest } = division
      return rest
    }),
  }
  await loadFoundingRecord(owner.db, before)
  const learned = await loadFoundingRecord(owner.db, withNumbers(3429, 1002))
  expect(learned).toMatchObject({ outcome: 'added', rows: { corrected: expect.any(Number) } })
  const [bill] = await owner.db.select().from(bills).where(eq(bills.slug, unnumbered))
  expect(bill?.parliamentId).toBe(3429)
  const ofDivision = eq(divisions.slug, 'commons-2021-04-15-lords-amendment-43')
  expect(await owner.db.select().from(divisions).where(ofDivision)).toMatchObject([
    { parliamentId: 1002, parliamentUrl: 'https://votes.parliament.uk/Votes/Commons/Division/1002' },
  ])
  // By what Parliament has been asked with stays, whatever the files say next.
  await tellHand('bill', bill?.id, 'longTitle')
  await loadFoundingRecord(owner.db, withNumbers(3430, 1002))
  expect(await owner.db.select().from(bills).where(eq(bills.slug, unnumbered))).toMatchObject([{ parliamentId: 3429 }])
})
