import { houses, items, type Database, type House } from '@safe-to-report/db'
import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import { todayInLondon } from '../../words/london-date.ts'
import { EmptyIsNoZero } from '../asking/errors.ts'
import { addDays, daysFrom } from '../asking/days.ts'
import type { Row } from '../asking/raw-rows.ts'
import type { Synced } from '../planning/synced.ts'
import { keepItems, markGone } from '../watching/keep-items.ts'
import { readParts, readSome, tellFaults } from '../watching/read-parts.ts'
import { listMarks, saveMarks } from '../watching/reading-marks.ts'
import { readSittingDays, type SittingDays } from '../watching/sitting-days.ts'
import { saveNonSittings } from './save-non-sittings.ts'
import { toEvent } from './to-event.ts'
import type { EventAnswer } from './whatson-answers.ts'
import type { Days, WhatsOnClient } from './whatson-client.ts'

export interface SyncEventsOptions {
  db: Database
  client: WhatsOnClient
  onProgress: (line: string) => void
  now: () => Date
}

const source = 'events'
/** Business is announced for a week or two; committees' sittings and some debates for a month. */
const daysAhead = 35
/** Recess is told for half a year; behind us it tells which days had nothing to read. */
const recessAhead = 180
const recessBehind = 30
/** When the Houses sit changes seldom: asked once an hour. */
const recessEvery = 60 * 60_000
/** What is on within so few days has been announced: an empty list of sitting days is none. */
const announced = 3
/** So many events at once are not withdrawn: a list that lacks them is not whole. */
const mostWithdrawn = 10

/**
 * Brings what is on in Parliament, and when it does not sit. Each House stands for itself.
 * @throws what could not be reached, where nothing could
 */
export async function syncEvents({ db, client, onProgress, now }: SyncEventsOptions): Promise<Synced> {
  const at = now()
  const today = todayInLondon(at)
  const days = { from: today, to: addDays(today, daysAhead) }
  const recess = await syncRecess({ db, client, today, at })
  const sits = await readSittingDays(db, addDays(today, -recessBehind), days.to)

  const lists = await readParts(
    houses.map((house) => ({
      part: house,
      what: `What is on in the ${house}`,
      read: () => fetchWhole({ client, sits }, house, days),
    })),
    { db, source, now: at },
  )
  const told = lists.read.flatMap(({ value }) => value.rows)
  onProgress(`events: ${told.length}`)
  const kept = await keepItems(
    db,
    told.map(({ read, raw }) => toEvent(read, raw)),
    { source, now: at },
  )
  const { gone, odd } = await markWithdrawn(db, { lists: lists.read.map(({ part }) => part), told, days, sits, at })
  const unread = lists.read.filter(({ value }) => value.unread > 0)
  const setAside = unread.map(({ part, value }) => `${part}: rows set aside that could not be read: ${value.unread}`)
  return {
    changed: kept.added + kept.changed + gone,
    detail: [...recess, ...tellFaults(lists), ...setAside, ...odd].join('; ') || null,
  }
}

interface Looking {
  client: WhatsOnClient
  sits: SittingDays
}

/**
 * What is on in a House. Nothing is a zero where the House does not sit; else the days behind us must have something, and what is
 * on tomorrow has been announced.
 */
async function fetchWhole({ client, sits }: Looking, house: House, days: Days) {
  const list = await client.fetchEvents(house, days)
  if (list.rows.length > 0) return list
  const sitting = daysFrom(days.from, days.to).filter((day) => sits(house, day))
  const [next] = sitting
  if (next === undefined) return list
  const soon = addDays(days.from, announced)
  const before = { from: addDays(days.from, -recessBehind), to: addDays(days.from, -1) }
  if (next > soon && (await client.fetchEvents(house, before)).rows.length > 0) return list
  throw new EmptyIsNoZero(`nothing is on in the ${house}, though it sits on ${next}`)
}

interface Recess {
  db: Database
  client: WhatsOnClient
  today: string
  at: Date
}

/** Asks when the Houses do not sit, if nobody did within the hour; what went wrong, in lines. */
async function syncRecess({ db, client, today, at }: Recess): Promise<string[]> {
  const marks = await listMarks(db, source)
  const due = houses.filter((house) => {
    const asked = marks.get(`recess/${house}`)?.readAt
    return asked === undefined || at.getTime() - asked.getTime() >= recessEvery
  })
  const days = { from: addDays(today, -recessBehind), to: addDays(today, recessAhead) }
  const parts = due.map((house) => ({
    part: `${house}: recess`,
    what: `When the ${house} does not sit`,
    read: async () => {
      const { rows } = await client.fetchNonSitting(house, days)
      await saveNonSittings(db, { house, days, spans: rows.map(({ read }) => read), now: at })
      await saveMarks(db, source, [{ key: `recess/${house}`, mark: String(rows.length), readAt: at }])
    },
  }))
  // That the calendar cannot be asked hides nothing that is on: the lists of events say for themselves whether they can.
  return tellFaults(await readSome(parts, { db, source, now: at }))
}

interface Listed {
  /** The Houses whose lists were read. */
  lists: readonly string[]
  told: readonly Row<EventAnswer>[]
  days: Days
  sits: SittingDays
  at: Date
}

/** What was listed for a day to come, and is not now, is withdrawn; a joint committee's sitting may stand in either list. */
async function markWithdrawn(
  db: Database,
  { lists, told, days, sits, at }: Listed,
): Promise<{ gone: number; odd: string[] }> {
  const listed = new Set(told.map(({ read }) => String(read.Id)))
  const known = await db
    .select({ id: items.id, key: items.key, house: items.house, day: items.happenedOn })
    .from(items)
    .where(
      and(
        eq(items.source, source),
        eq(items.kind, 'event'),
        isNull(items.goneAt),
        gte(items.happenedOn, days.from),
        lte(items.happenedOn, days.to),
      ),
    )
  const odd: string[] = []
  const gone: string[] = []
  for (const house of houses) {
    const ofHouse = known.filter((event) => event.house === house)
    const missing = lists.includes(house) ? ofHouse.filter(({ key }) => !listed.has(key)) : []
    const onSittingDays = missing.filter(({ day }) => day !== null && sits(house, day))
    if (onSittingDays.length > mostWithdrawn && onSittingDays.length * 2 > ofHouse.length) {
      odd.push(`${house}: ${missing.length} of ${ofHouse.length} events are not listed now, and are kept`)
    } else gone.push(...missing.map(({ id }) => id))
  }
  return { gone: await markGone(db, gone, at), odd }
}
