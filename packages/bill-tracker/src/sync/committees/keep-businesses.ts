import { createHash } from 'node:crypto'
import { items, type Database } from '@safe-to-report/db'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { NotKnownToParliament } from '../asking/errors.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import { keepItems, markGone } from '../watching/keep-items.ts'
import { listFound } from '../watching/list-found.ts'
import { readSome, tellFaults } from '../watching/read-parts.ts'
import { listMarks, saveMarks, type Mark } from '../watching/reading-marks.ts'
import type { Row } from '../asking/raw-rows.ts'
import type { BusinessAnswer } from './committees-answers.ts'
import type { CommitteesClient } from './committees-client.ts'
import { toCalls, toInquiry, type Work } from './to-business.ts'

export interface Keeping {
  db: Database
  client: CommitteesClient
  today: string
  at: Date
}

const source = 'committees'
/** How many are asked for in full in one run, two requests each; the others follow in the next. */
const mostInFull = 3
/** One that could not be asked for in full is asked again after so long. */
const againAfter = 60 * 60_000
/** Work that somebody found is asked again after so long: when it hears witnesses next, and that it closed. */
const foundEvery = 6 * 60 * 60_000
const fault = 'fault'

type BusinessRow = Row<BusinessAnswer>

/**
 * Keeps committees' work. A list has neither its words nor whose it is: these are asked for once, and again when the list says
 * something else of it. A call that is listed no more is closed, or withdrawn: its work says which.
 */
export async function keepBusinesses(
  { db, client, today, at }: Keeping,
  listed: readonly BusinessRow[],
  calls: readonly BusinessRow[] | undefined,
): Promise<{ changed: number; odd: string[] }> {
  const marks = await listMarks(db, source)
  const distinct = [...new Map(listed.map((row) => [row.read.id, row])).values()]
  const vanished = calls === undefined ? [] : await listVanished(db, calls)
  const due = distinct.filter((row) => isDue(row, marks.get(keyOf(row.read.id)), at))
  const stale = await listStale(db, marks, at)
  const asked = [...new Set([...vanished, ...due.map(({ read }) => read.id), ...stale])]
  const inFull = await readSome(
    asked.slice(0, mostInFull + vanished.length).map((id) => ({
      part: keyOf(id),
      what: `What a committee inquires into (${id})`,
      read: () => fetchWork(client, id),
    })),
    { db, source, now: at },
  )
  const works = inFull.read.flatMap(({ value }) => value ?? [])
  const told = new Set(works.map(({ business }) => business.id))
  const rest = distinct.filter(({ read }) => !told.has(read.id) && !isRead(marks.get(keyOf(read.id)))).map(toListed)
  const fetched = [...works, ...rest].flatMap((work) => [toInquiry(work, today), ...toCalls(work, today)])
  const kept = await keepItems(db, await withMoves(db, fetched), { source, now: at })
  const gone = await markCallsGone(db, vanished, { fetched, faults: inFull.faults, at })
  await saveMarks(db, source, [
    ...works.map(({ business: { id } }) => ({ key: keyOf(id), mark: markOf(distinct, marks, id), readAt: at })),
    ...inFull.faults.map(({ part }) => ({ key: part, mark: fault, readAt: at })),
  ])
  const waiting = asked.length - inFull.read.length - inFull.faults.length
  return {
    changed: kept.added + kept.changed + gone,
    odd: [
      ...tellFaults(inFull).slice(0, 3),
      ...(waiting > 0 ? [`inquiries still to be asked for in full: ${waiting}`] : []),
    ],
  }
}

function keyOf(id: number): string {
  return `business ${id}`
}

function isRead(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.mark !== fault
}

function isDue({ raw }: BusinessRow, mark: Mark | undefined, at: Date): boolean {
  if (mark?.mark === fault) return isAgainDue(mark, at)
  return mark?.mark !== digest(raw)
}

/** Work as it was listed, to be compared with the next time. */
function digest(raw: unknown): string {
  return createHash('sha256').update(JSON.stringify(raw)).digest('base64url')
}

/** How the list told of it, if it did in this run, or when it did last. */
function markOf(listed: readonly BusinessRow[], marks: ReadonlyMap<string, Mark>, id: number): string {
  const row = listed.find(({ read }) => read.id === id)
  return row ? digest(row.raw) : (marks.get(keyOf(id))?.mark ?? 'not listed')
}

/** Work that was never had in full, though its list tells of it no more, and work that a watch found hours ago. */
async function listStale(db: Database, marks: ReadonlyMap<string, Mark>, at: Date): Promise<number[]> {
  const found = await listFound(db, source, ['inquiry'])
  const known = await db
    .select({ key: items.key })
    .from(items)
    .where(and(eq(items.source, source), eq(items.kind, 'inquiry'), isNull(items.goneAt)))
  return known.flatMap(({ key }) => {
    const mark = marks.get(keyOf(Number(key)))
    if (mark === undefined) return [Number(key)]
    const isStale = found.has(key) && at.getTime() - mark.readAt.getTime() >= foundEvery
    return (mark.mark === fault ? isAgainDue(mark, at) : isStale) ? [Number(key)] : []
  })
}

function isAgainDue(mark: Mark, at: Date): boolean {
  return at.getTime() - mark.readAt.getTime() >= againAfter
}

function toListed({ read, raw }: BusinessRow): Work {
  return { business: read, scope: null, committees: [], raw }
}

/** Undefined where Parliament has it no more. */
async function fetchWork(client: CommitteesClient, id: number): Promise<Work | undefined> {
  try {
    const business = await client.fetchBusiness(id)
    return { business, scope: business.scope ?? null, committees: await client.fetchCommitteesOf(id), raw: business }
  } catch (error) {
    if (error instanceof NotKnownToParliament) return undefined
    throw error
  }
}

/** Work of which we know an open call, and that asks for evidence no more. */
async function listVanished(db: Database, calls: readonly BusinessRow[]): Promise<number[]> {
  const open = await db
    .select({ about: items.aboutKey })
    .from(items)
    .where(and(eq(items.source, source), eq(items.kind, 'call'), eq(items.standing, 'open'), isNull(items.goneAt)))
  const listed = new Set(calls.map(({ read }) => String(read.id)))
  const about = open.flatMap(({ about: key }) => (key === null || listed.has(key) ? [] : [Number(key)]))
  return [...new Set(about)]
}

interface AfterAsking {
  fetched: readonly FetchedItem[]
  faults: readonly { part: string }[]
  at: Date
}

/** A call of vanished work that the work itself does not tell of any more is gone. */
async function markCallsGone(
  db: Database,
  vanished: readonly number[],
  { fetched, faults, at }: AfterAsking,
): Promise<number> {
  const failed = new Set(faults.map(({ part }) => part))
  const asked = vanished.filter((id) => !failed.has(keyOf(id))).map(String)
  if (asked.length === 0) return 0
  const told = new Set(fetched.filter(({ kind }) => kind === 'call').map(({ key }) => key))
  const known = await db
    .select({ id: items.id, key: items.key })
    .from(items)
    .where(
      and(eq(items.source, source), eq(items.kind, 'call'), eq(items.standing, 'open'), inArray(items.aboutKey, asked)),
    )
  return markGone(
    db,
    known.filter(({ key }) => !told.has(key)).map(({ id }) => id),
    at,
  )
}

/** Calls whose day moved say what it was: who reads "closes on the 21st" may have noted the 7th. */
async function withMoves(db: Database, fetched: readonly FetchedItem[]): Promise<FetchedItem[]> {
  const keys = fetched.filter(({ kind }) => kind === 'call').map(({ key }) => key)
  if (keys.length === 0) return [...fetched]
  const rows = await db
    .select({ key: items.key, dueOn: items.dueOn, details: items.details })
    .from(items)
    .where(and(eq(items.source, source), eq(items.kind, 'call'), inArray(items.key, keys)))
  const known = new Map(rows.map((row) => [row.key, row]))
  return fetched.map((item) => {
    const before = item.kind === 'call' ? known.get(item.key) : undefined
    if (!before) return item
    const moved = before.dueOn !== null && before.dueOn !== (item.dueOn ?? null)
    const was = moved ? before.dueOn : (before.details['dueBefore'] ?? null)
    return was === null ? item : { ...item, details: { ...item.details, dueBefore: was } }
  })
}
