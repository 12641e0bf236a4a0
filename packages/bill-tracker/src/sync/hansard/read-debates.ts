import { items, type Database } from '@safe-to-report/db'
import { and, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { FetchedItem } from '../watching/fetched-item.ts'
import { openGap, closeGap } from '../watching/gaps.ts'
import { keepItems, markGone } from '../watching/keep-items.ts'
import { causeWords, readSome, tellFaults } from '../watching/read-parts.ts'
import { saveMarks, type Mark } from '../watching/reading-marks.ts'
import type { Candidate } from './choose-debates.ts'
import { debateKey, faultKey, isApart, toMark, type HouseDay } from './debate-marks.ts'
import type { DebateAnswer } from './hansard-answers.ts'
import type { HansardClient } from './hansard-client.ts'
import { listHeld, toSpeeches } from './to-speeches.ts'

export interface ReadingDebates {
  db: Database
  client: HansardClient
  marks: ReadonlyMap<string, Mark>
  at: Date
}

const source = 'hansard'
/** A heading alone has nothing below it, and is a zero; of so many debates in a row some have words. */
const mostHeadings = 3
/** Longer than a day of Hansard is looked at again. */
const seenWithin = 14 * 24 * 60 * 60_000

export interface DebatesRead {
  ids: Set<string>
  changed: number
  unread: number
  odd: string[]
}

interface ReadDebate {
  debate: Candidate & HouseDay
  mark: { key: string; mark: string; readAt: Date }
  isEmpty: boolean
  changed: number
  unread: number
}

/** Reads debates and keeps what was said in each before the next is asked for: a run that is stopped keeps what it read. */
export async function readDebates(
  reading: ReadingDebates,
  chosen: readonly (Candidate & HouseDay)[],
): Promise<DebatesRead> {
  const { db, client, at } = reading
  const result = await readSome(
    chosen.map((debate) => ({
      part: partOf(debate.id),
      what: `What was said in the ${debate.house} on ${debate.day} under “${debate.title}”`,
      read: async () => keepDebate(reading, debate, await client.fetchDebate(debate.id)),
    })),
    { db, source, now: at },
  )
  const read = result.read.map(({ value }) => value)
  const empty = read.filter(({ isEmpty }) => isEmpty)
  const isNoZero = empty.length >= mostHeadings && empty.length === read.length
  const gap = { source, part: 'words', now: at }
  if (isNoZero)
    await openGap(db, { ...gap, cause: 'empty', what: `What was said in the last debates ${causeWords.empty}` })
  else if (read.length > empty.length) await closeGap(db, gap)
  const settled = isNoZero ? [] : empty
  const failed = result.faults.map(({ part }) => ({
    key: faultKey(part.slice(partOf('').length)),
    mark: 'fault',
    readAt: at,
  }))
  await saveMarks(db, source, [...settled.map(({ mark }) => mark), ...failed])
  return {
    ids: new Set(read.flatMap(({ debate, isEmpty }) => (isEmpty && isNoZero ? [] : [debate.id]))),
    changed: read.reduce((sum, { changed }) => sum + changed, 0),
    unread: read.reduce((sum, { unread }) => sum + unread, 0),
    odd: [...tellFaults(result).slice(0, 3), ...(isNoZero ? ['debates came without a word'] : [])],
  }
}

function partOf(id: string): string {
  return `debate ${id}`
}

async function keepDebate(
  { db, marks, at }: ReadingDebates,
  debate: Candidate & HouseDay,
  answer: DebateAnswer,
): Promise<ReadDebate> {
  const held = new Set(listHeld(answer))
  const key = debateKey(debate.id)
  const leavesOut = isApart(marks.get(key)) || debate.below.some((id) => !held.has(id))
  const speeches = toSpeeches(answer)
  // What tells others' words and leaves out their titles gives them its own: whoever is read for himself knows better.
  const told = leavesOut ? await withoutKnown(db, speeches) : speeches
  const kept = await keepItems(db, told, { source, now: at })
  const gone = leavesOut ? 0 : await markUnsaid(db, [...held], { speeches, at })
  const mark = { key, mark: toMark(debate.moved, leavesOut), readAt: at }
  const isEmpty = countItems(answer) === 0
  if (!isEmpty) await saveMarks(db, source, [mark])
  return { debate, mark, isEmpty, changed: kept.added + kept.changed + gone, unread: countUnread(answer) }
}

async function withoutKnown(db: Database, speeches: FetchedItem[]): Promise<FetchedItem[]> {
  if (speeches.length === 0) return []
  const keys = speeches.map(({ key }) => key)
  const known = await db
    .select({ key: items.key })
    .from(items)
    .where(and(eq(items.kind, 'speech'), inArray(items.key, keys)))
  const taken = new Set(known.map((row) => row.key))
  return speeches.filter(({ key }) => !taken.has(key))
}

interface Said {
  speeches: readonly FetchedItem[]
  at: Date
}

/**
 * What was in these debates and is not now: taken out as Hansard was mended, or told under another number. Where more than half
 * would go and less is there than was, the answer is not whole, and nothing does.
 */
async function markUnsaid(db: Database, debates: string[], { speeches, at }: Said): Promise<number> {
  const told = new Set(speeches.map(({ key }) => key))
  const known = await db
    .select({ id: items.id, key: items.key })
    .from(items)
    .where(
      and(
        eq(items.source, source),
        eq(items.kind, 'speech'),
        isNull(items.goneAt),
        // A debate is read again for some days only: what was seen before is none of these, and there may be hundreds of thousands.
        gte(items.seenAt, new Date(at.getTime() - seenWithin)),
        inArray(sql`${items.details} ->> 'debate'`, debates),
      ),
    )
  const missing = known.filter(({ key }) => !told.has(key))
  if (missing.length * 2 > known.length && told.size < known.length) return 0
  const ids = missing.map(({ id }) => id)
  return markGone(db, ids, at)
}

function countItems({ Items, ChildDebates }: DebateAnswer): number {
  return ChildDebates.reduce((sum, child) => sum + countItems(child), Items.rows.length)
}

function countUnread({ Items, ChildDebates, unreadBelow }: DebateAnswer): number {
  return ChildDebates.reduce((sum, child) => sum + countUnread(child), Items.unread + unreadBelow)
}
