import { items, type Database } from '@safe-to-report/db'
import { and, between, eq, inArray, isNull } from 'drizzle-orm'
import { markOf } from '../asking/cut-words.ts'
import type { Synced } from '../planning/synced.ts'
import type { DayWork } from '../watching/day-work.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import { keepItems, type Kept } from '../watching/keep-items.ts'
import { keepUp } from '../watching/keep-up.ts'
import { askEach, endLook, openLook } from '../watching/look.ts'
import { settleGaps, type Looked } from '../watching/settle-gaps.ts'
import { listFollowed } from '../watching/waiting-words.ts'
import type { MotionAnswer } from './motions-answers.ts'
import type { MotionsClient } from './motions-client.ts'
import { toMotionItem } from './to-motion-item.ts'

export interface SyncMotionsOptions {
  db: Database
  client: MotionsClient
  now: () => Date
}

const source = 'motions'
const requestsAtMost = 30
const aDay = 24 * 60 * 60_000

/**
 * Brings early day motions: what was tabled, by day, and of those that somebody follows all whose names stand on them, once a day and
 * whenever the list counts another number: a signature that is withdrawn moves nothing in any list.
 *
 * @throws ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function syncMotions(options: SyncMotionsOptions): Promise<Synced> {
  return settleGaps({ ...options, source }, () => lookAtMotions(options))
}

async function lookAtMotions({ db, client, now }: SyncMotionsOptions): Promise<Looked> {
  const mayAsk = (): boolean => client.requestCount() < requestsAtMost
  const look = openLook({ db, source, now, mayAsk })
  const lookFor = (keys: readonly string[]): Promise<void> =>
    askEach(look, keys, async (key) => keepSigned(db, await client.fetchMotion(key), now()))
  const tabled: DayWork<MotionAnswer> = {
    name: 'tabled',
    title: 'Early day motions',
    list: client.tabled,
    listHeld: async ({ from, to }) => {
      const rows = await db
        .select({ key: items.key })
        .from(items)
        .where(and(eq(items.source, source), isNull(items.goneAt), between(items.happenedOn, from, to)))
      return new Set(rows.map(({ key }) => key))
    },
    keep: async (rows) => look.count(await keepListed(db, rows, now())),
    lookFor,
  }
  const keptUp = await keepUp([tabled], { db, source, now: now(), mayAsk })
  await lookFor(await listToAsk(db, now()))
  return endLook(look, keptUp, client.unread())
}

/** Whose names stand on it is in no list: what is known of it stays, and is asked for again where the list says something else. */
async function keepListed(db: Database, rows: readonly MotionAnswer[], now: Date): Promise<Kept> {
  const held = await findHeld(
    db,
    rows.map(({ Id }) => String(Id)),
  )
  const told = rows.flatMap((row) => {
    const listed = markOf(row)
    const known = held.get(String(row.Id))
    return known?.details['listed'] === listed ? [] : withNames(toMotionItem(row, listed), known)
  })
  return keepItems(db, told, { source, now })
}

async function keepSigned(db: Database, said: MotionAnswer, now: Date): Promise<Kept> {
  const key = String(said.Id)
  const listed = (await findHeld(db, [key])).get(key)?.details['listed']
  return keepItems(db, [toMotionItem(said, typeof listed === 'string' ? listed : '')], { source, now })
}

type Held = typeof items.$inferSelect

async function findHeld(db: Database, keys: readonly string[]): Promise<Map<string, Held>> {
  const held = await db
    .select()
    .from(items)
    .where(and(eq(items.source, source), inArray(items.key, [...keys])))
  return new Map(held.map((row) => [row.key, row]))
}

function withNames(item: FetchedItem, held: Held | undefined): FetchedItem {
  const signatures = held?.details['signatures']
  if (!held || signatures === undefined) return item
  const { memberIds, memberNames, raw } = held
  return { ...item, memberIds, memberNames, raw, details: { ...item.details, signatures, isMoved: true } }
}

/** Followed motions: whose names nobody asked for yet, of which the list says something else since, or that were not looked at for a day. */
async function listToAsk(db: Database, now: Date): Promise<string[]> {
  const followed = await listFollowed(db, { source, kind: 'motion', standings: ['tabled'] })
  const held = await findHeld(
    db,
    followed.map(({ key }) => key),
  )
  const isDue = ({ details, seenAt }: Held): boolean =>
    details['signatures'] === undefined || details['isMoved'] === true || seenAt.getTime() < now.getTime() - aDay
  return [...held.values()].filter(isDue).map(({ key }) => key)
}
