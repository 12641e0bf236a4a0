import { holdingEdges, openDatabase, toldHoldings } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { countHoldings, fewerThan, findHoldings, holdingKinds } from './find-holdings.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const ends = { least: 0, most: 32 }

beforeEach(async () => {
  await owner.db.execute(sql`truncate letters.mail, letters.told_holdings, letters.holding_edges cascade`)
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close(), worker.close()])
  await database.drop()
})

/** Letters that nobody has confirmed, as anybody may write as many as they like. */
async function addLetters(many: number): Promise<void> {
  await owner.db.execute(sql`
    insert into letters.mail (kind, state, urgency) select 'letter', 'unconfirmed', 3 from generate_series(1, ${many})`)
}

const setEdge = (edge: number) => owner.db.insert(holdingEdges).values(holdingKinds.map((kind) => ({ kind, edge })))

/** What everybody can read, as bytes. */
const read = async (): Promise<string> => JSON.stringify(await findHoldings(campaign.db))
const toldOfLetters = async (): Promise<number | undefined> =>
  (await findHoldings(campaign.db)).held.find(({ kind }) => kind === 'letters-unconfirmed')?.atLeast

/** `letters.tell_held` of every number up to 1,200 and every edge that can be drawn. */
async function tellAll(): Promise<(counted: number, edge: number) => number> {
  const { rows } = await owner.db.execute(sql`
    select counted, edge, letters.tell_held(counted, edge) as told
    from generate_series(0, 1200) counted, generate_series(${ends.least}::integer, ${ends.most}::integer) edge`)
  const told = new Map(
    z
      .array(z.object({ counted: z.number(), edge: z.number(), told: z.number() }))
      .parse(rows)
      .map((row) => [`${row.counted} ${row.edge}`, row.told]),
  )
  return (counted, edge) => told.get(`${counted} ${edge}`) ?? Number.NaN
}

const all = {
  counts: Array.from({ length: 1_200 }, (_, count) => count),
  edges: Array.from({ length: 33 }, (_, edge) => edge),
}

/** Every number and edge of which something is not so, for a test to say which. */
function listFaults(isSo: (counted: number, edge: number) => boolean): string[] {
  return all.counts.flatMap((counted) =>
    all.edges.filter((edge) => !isSo(counted, edge)).map((edge) => `${counted} by ${edge}`),
  )
}

test('what is told is true of every number, whatever the edge', async () => {
  const tell = await tellAll()
  const isTrue = (counted: number, told: number): boolean => (told === 0 ? counted < fewerThan : told <= counted)
  expect(listFaults((counted, edge) => isTrue(counted, tell(counted, edge)))).toEqual([])
  const told = new Set(all.counts.map((counted) => tell(counted, 7)))
  expect([...told]).toEqual([0, 50, 100, 200, 500, 1_000])
})

test('up to 49 are told like none, whatever the edge', async () => {
  const tell = await tellAll()
  expect(listFaults((counted, edge) => counted > 49 || tell(counted, edge) === 0)).toEqual([])
})

test('whatever is told of n is told of n + 1 by another edge, and the other way round, but at the two ends of what can be drawn', async () => {
  const tell = await tellAll()
  const can = (counted: number, told: number): boolean => all.edges.some((edge) => tell(counted, edge) === told)
  const isOneLetterHidden = (others: number, edge: number): boolean =>
    (edge === ends.most || can(others + 1, tell(others, edge))) &&
    (edge === ends.least || can(others, tell(others + 1, edge)))
  expect(listFaults(isOneLetterHidden)).toEqual([])
})

test('one more moves what is told by one edge of thirty-three at most', async () => {
  const tell = await tellAll()
  const moves = (others: number): number =>
    all.edges.filter((edge) => tell(others, edge) !== tell(others + 1, edge)).length
  expect(all.counts.filter((others) => moves(others) > 1)).toEqual([])
  expect(all.counts.filter((others) => moves(others) === 1).length).toBeGreaterThan(100)
})

test('edges are drawn between the ends, most in the middle, and the ends are next to never drawn', async () => {
  const { rows } = await owner.db.execute(sql`select letters.draw_edge() as edge from generate_series(1, 20000)`)
  const edges = z
    .array(z.object({ edge: z.number() }))
    .parse(rows)
    .map(({ edge }) => edge)
  expect(Math.min(...edges)).toBeGreaterThan(ends.least)
  expect(Math.max(...edges)).toBeLessThan(ends.most)
  const mean = edges.reduce((sum, edge) => sum + edge) / edges.length
  expect(Math.abs(mean - 16)).toBeLessThan(0.5)
  expect(new Set(edges).size).toBeGreaterThan(10)
})

test('an edge is drawn once for each kind, and no process can read it, nor the numbers that are not told', async () => {
  await addLetters(3)
  await countHoldings(worker.db)
  const drawn = await owner.db.select().from(holdingEdges).orderBy(holdingEdges.kind)
  expect(drawn.length).toBeGreaterThan(10)
  await passTime(owner.db, 24)
  await countHoldings(worker.db)
  expect(await owner.db.select().from(holdingEdges).orderBy(holdingEdges.kind)).toEqual(drawn)
  for (const { db } of [campaign, worker]) {
    for (const query of [sql`select * from letters.holding_edges`, sql`select * from letters.holdings()`]) {
      await expect(db.execute(query)).rejects.toMatchObject({
        cause: { message: expect.stringMatching(/permission denied/) },
      })
    }
  }
  await expect(
    worker.db.insert(toldHoldings).values({ kind: 'x', atLeast: 1, countedOn: '2026-01-01' }),
  ).rejects.toThrow('told_holdings')
})

test('before the first count it is said that nothing has been counted, and not that there is nothing', async () => {
  await addLetters(200)
  expect(await findHoldings(campaign.db)).toEqual({
    countedOn: null,
    held: holdingKinds.map((kind) => ({ kind, atLeast: 0 })),
  })
})

test('of many workers that count at once, one does, and the next day again one', async () => {
  const countAtOnce = async () => (await Promise.all([1, 2, 3, 4].map(() => countHoldings(worker.db)))).filter(Boolean)
  expect(await countAtOnce()).toHaveLength(1)
  await passTime(owner.db, 24)
  expect(await countAtOnce()).toHaveLength(1)
})

type Doing = { own: number } | 'somebody writes' | 'it is counted'

/** What an attacker reads in the course of a day, after each thing that they or others do. */
async function readADay(others: number, edge: number, day: readonly Doing[]): Promise<string[]> {
  await owner.db.execute(sql`truncate letters.mail, letters.told_holdings, letters.holding_edges cascade`)
  await setEdge(edge)
  await addLetters(others)
  await countHoldings(worker.db)
  const seen = [await read()]
  for (const doing of day) {
    if (doing === 'it is counted') await countHoldings(worker.db)
    else await addLetters(doing === 'somebody writes' ? 1 : doing.own)
    seen.push(await read())
  }
  return seen
}

const doing = fc.oneof(
  fc.nat(60).map((own) => ({ own })),
  fc.constant('somebody writes' as const),
  fc.constant('it is counted' as const),
)

test('within a day nobody who adds letters of their own, as many and whenever they like, sees anything change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(120), fc.nat(32), fc.array(doing, { maxLength: 8 }), async (others, edge, day) => {
      expect(new Set(await readADay(others, edge, day)).size).toBe(1)
    }),
    { numRuns: 25 },
  )
})

test('two databases that differ by one letter read the same, but where that one reaches the edge', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(150), fc.nat(32), async (others, edge) => {
      const [one] = await readADay(others, edge, [])
      const [another] = await readADay(others + 1, edge, [])
      const reaches = [50, 100].some((step) => others + 1 === step + edge)
      expect(one === another).toBe(!reaches)
    }),
    { numRuns: 40 },
  )
})

test('a kind of which there is one thing more is told the next day', async () => {
  await setEdge(10)
  await addLetters(59)
  await countHoldings(worker.db)
  await addLetters(1)
  expect(await toldOfLetters()).toBe(0)
  await passTime(owner.db, 24)
  await countHoldings(worker.db)
  expect(await toldOfLetters()).toBe(50)
})
