import { items, listedAmendments, watchedBills, type Database } from '@safe-to-report/db'
import { and, inArray, isNotNull, isNull } from 'drizzle-orm'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { answerTo } from '../../../stand-in/routes.ts'
import { countTurns, openPace } from '../asking/pace.ts'
import { parliamentUrls } from '../parliament-urls.ts'
import { runSync } from '../run-sync.ts'
import { syncRounds } from '../sources.ts'
import { syncDue } from '../sync-due.ts'
import { buildManyBills } from './many-bills.ts'

/** A paper of amendments: when it is printed, to which bill, and how many on it are new. Of the others the stars move. */
export interface Paper {
  /** Minutes from the beginning. */
  at: number
  billId: number
  isNew: number
}

export interface WatchDayOptions {
  db: Database
  /** How many amendments each bill has that can be amended. */
  amendable: readonly number[]
  /** Bills besides. */
  others: number
  papers: readonly Paper[]
  /** Requests an hour of all other sources together. */
  elsewhere: number
  anHour: number
  minutes: number
  /** Whether all that was there before was read before the day begins. */
  isSettled: boolean
}

/** What was seen of the new amendments. */
export interface WatchDay {
  /** The most requests in any sixty minutes, those of other sources included. */
  mostInAnHour: number
  /** Those of the watch of amendments alone. */
  requests: number
  /** Minutes from each one's paper to its item; infinite where it never came. */
  toItem: number[]
  /** The same to its words in full. */
  toWords: number[]
  /** Of all amendments, how many have their words in full at the end. */
  whole: number
}

const minute = 60_000
/** How long an answer takes, with nothing beside it. */
const answerTime = 300
const begun = Date.UTC(2026, 2, 2, 7)

/**
 * A day of Parliament's by a made clock: papers are printed, and the watch sees what is on them, by its schedule and its pace as they are.
 * Each answer takes a while, and other sources ask meanwhile.
 */
export async function watchDay(options: WatchDayOptions): Promise<WatchDay> {
  const { db, anHour, minutes } = options
  const standIn = await startStandInParliament()
  try {
    standIn.holdings.bills.splice(0, Infinity, ...buildManyBills(options.amendable, options.others))
    const day = openDay(standIn, options)
    const asking = { db, urls: parliamentUrls, now: day.now, retryDelay: () => 0 }
    if (options.isSettled) await settle(db, { ...asking, fetch: day.answer })
    const pace = openPace({ anHour, turns: day.turns, wait: day.pass })
    const round = syncRounds.find(({ name }) => name === 'amendments')
    if (!round) throw new Error('Amendments are not watched')
    const interval = { everyMinutes: 360, watchEveryMinutes: 10 }
    while (day.now().getTime() < begun + minutes * minute) {
      // oxlint-disable-next-line no-await-in-loop -- one round after the other, as a worker goes
      await syncDue({ ...asking, fetch: day.fetch, pace, round, interval, onRun: () => {} })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await day.pass(5 * minute)
    }
    return await measure(db, day)
  } finally {
    await standIn.stop()
  }
}

/** All that is there was read. Its words in full are taken for fetched: what they say is nothing to the time that others take. */
async function settle(db: Database, asking: Omit<Parameters<typeof runSync>[0], 'target'>): Promise<void> {
  const pace = { turn: async () => {}, room: async () => 1_000_000 }
  const unread = and(isNotNull(watchedBills.amendableAt), isNull(watchedBills.readAt))
  // What was there is read little by little: a run after a run.
  do await runSync({ ...asking, target: 'amendments', pace })
  while ((await db.$count(watchedBills, unread)) > 0)
  const { wordsHash } = listedAmendments
  await db.update(listedAmendments).set({ detailHash: wordsHash, detailAt: asking.now() })
  await db.update(watchedBills).set({ titleAskedAt: asking.now() })
}

type Fetch = typeof globalThis.fetch

function openDay(standIn: StandInParliament, { papers, elsewhere, anHour }: WatchDayOptions) {
  const clock = { ms: begun }
  const now = (): Date => new Date(clock.ms)
  const turns = countTurns(now)
  const asked: { at: number; isOurs: boolean }[] = []
  const printed = new Map<string, number>()
  const toPrint = papers.toSorted((one, other) => one.at - other.at)
  let elsewhereAt = begun

  const askElsewhere = async (): Promise<void> => {
    for (; elsewhere > 0 && elsewhereAt <= clock.ms; elsewhereAt += (60 * minute) / elsewhere) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      if (await turns.take(anHour * 0.95)) asked.push({ at: clock.ms, isOurs: false })
    }
  }
  const pass = async (milliseconds: number): Promise<void> => {
    clock.ms += milliseconds
    for (let next = toPrint[0]; next && begun + next.at * minute <= clock.ms; next = toPrint[0]) {
      toPrint.shift()
      for (const key of print(standIn, next)) printed.set(key, begun + next.at * minute)
    }
    await askElsewhere()
  }
  const answer: Fetch = async (input) => {
    const found = answerTo(standIn.holdings, new URL(input instanceof Request ? input.url : input))
    return Response.json(found ?? { status: 404 }, { status: found === undefined ? 404 : 200 })
  }
  const fetch: Fetch = async (input) => {
    asked.push({ at: clock.ms, isOurs: true })
    await pass(answerTime)
    return answer(input)
  }
  return { now, turns, pass, answer, fetch, asked, printed }
}

/** Prints a paper; keys of what is new on it. */
function print(standIn: StandInParliament, { billId, isNew }: Paper): string[] {
  standIn.passDay(billId)
  return Array.from({ length: isNew }, (_, index) => {
    const isClause = index % 3 === 0
    const words = isClause
      ? `To move the following Clause—\n“Lamps (No. ${index})\n  (1) A keeper must light a lamp.\n  (2) In this section “lamp” has its plain meaning.”`
      : `Clause ${index}, page 1, line 1, leave out “may”`
    const number = isClause ? `NC${500 + index}` : String(5_000 + index)
    const id = standIn.table({ billId, number, words, explanatory: 'It would light a lamp.' })
    if (id === undefined) throw new Error(`Nothing can be tabled to bill ${billId}`)
    return `amendment ${id}`
  })
}

async function measure(db: Database, { asked, printed }: ReturnType<typeof openDay>): Promise<WatchDay> {
  const keys = [...printed.keys()]
  const seen = await db.select({ key: items.key, at: items.firstSeenAt }).from(items).where(inArray(items.key, keys))
  const { key, detailAt } = listedAmendments
  const worded = await db.select({ key, at: detailAt }).from(listedAmendments).where(isNotNull(detailAt))
  return {
    mostInAnHour: mostWithinAnHour(asked.map(({ at }) => at)),
    requests: asked.filter(({ isOurs }) => isOurs).length,
    toItem: minutesTo(printed, seen),
    toWords: minutesTo(printed, worded),
    whole: worded.length,
  }
}

function minutesTo(printed: ReadonlyMap<string, number>, seen: { key: string; at: Date | null }[]): number[] {
  const atOf = new Map(seen.map(({ key, at }) => [key, at?.getTime()]))
  return [...printed].map(([key, at]) => ((atOf.get(key) ?? Infinity) - at) / minute)
}

function mostWithinAnHour(times: readonly number[]): number {
  let from = 0
  return times.reduce((most, at, index) => {
    while ((times[from] ?? at) <= at - 60 * minute) from += 1
    return Math.max(most, index - from + 1)
  }, 0)
}
