import { watchedBills } from '@safe-to-report/db'
import { and, asc, desc, eq, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { Synced } from '../planning/synced.ts'
import { askTitles } from './ask-titles.ts'
import { tellSessionsOver } from './keep-bills.ts'
import { lookForBills } from './look-for-bills.ts'
import { nameOf, readBill, type WatchedBill } from './read-bill.ts'
import type { Reading } from './reading.ts'
import { readNewWords, readOldWords } from './read-words.ts'
import { findItems } from './stored-items.ts'

const hour = 60 * 60_000
/** What can be amended is read again after so long though its last update has not moved: nothing promises that an amendment moves it. */
const readAgainAfter = 2 * hour
/** So much of the pace there must be for a bill to be begun. */
const leastRoom = 8

/**
 * Brings what can be watched of bills up to what Parliament says: which there are and where they stand, the amendments of each that moved,
 * and their words. News first, while the pace has room; what was there before, and what did not move, with what is left. A run that is cut
 * short loses nothing: the next goes on from there.
 */
export async function syncAmendments(reading: Reading): Promise<Synced> {
  const { parts, done } = reading
  await lookForBills(reading)
  await tellSessionsOver(reading)
  await askTitles(reading, 'look')
  const left = await readMoved(reading)
  const wordless = await readNewWords(reading)
  await readAgain(reading)
  const old = await readOldWords(reading)
  await askTitles(reading, 'again')
  await parts.tell('bills that moved, still to be read', behind(left, 'bills that moved are still to be read'))
  await parts.tell('words of new amendments', behind(wordless, 'new amendments are here with their beginning alone'))
  await parts.tell('words of older amendments', behind(old, 'older amendments are here with their beginning alone'))
  const { added, changed, gone } = done
  const tally = [
    { what: `new: ${added}`, which: [] },
    { what: `changed: ${changed}`, which: [] },
    { what: `no longer listed: ${gone}`, which: [] },
  ]
  return {
    changed: added + changed + gone,
    detail: null,
    asked: 'lists',
    tally: tally.filter(({ what }) => !what.endsWith(' 0')),
  }
}

function behind(count: number, what: string): { cause: 'behind'; what: string } | undefined {
  return count === 0
    ? undefined
    : { cause: 'behind', what: `${count} ${what}: Parliament is asked no more often than it can bear.` }
}

/** Bills that moved since their lists were read, those that can be amended first and the one that waits longest before others. How many are left. */
async function readMoved(reading: Reading): Promise<number> {
  const isMoved = and(
    or(isNull(watchedBills.readUpdate), ne(watchedBills.readUpdate, watchedBills.lastUpdate)),
    // One that ended is read a last time, if ever it was.
    or(eq(watchedBills.hasEnded, false), sql`${watchedBills.stages} <> '[]'`),
  )
  const moved = await reading.db
    .select()
    .from(watchedBills)
    .where(isMoved)
    .orderBy(sql`${watchedBills.amendableAt} is null`, asc(watchedBills.lastUpdate))
  return readEach(reading, { bills: moved, urgency: 'look' })
}

/** Bills that can be amended and did not move, the one read longest ago first. */
async function readAgain(reading: Reading): Promise<void> {
  const before = new Date(reading.now().getTime() - readAgainAfter)
  const bills = await reading.db
    .select()
    .from(watchedBills)
    .where(
      and(
        isNotNull(watchedBills.amendableAt),
        eq(watchedBills.hasEnded, false),
        or(isNull(watchedBills.readAt), lt(watchedBills.readAt, before)),
      ),
    )
    .orderBy(sql`${watchedBills.readAt} nulls first`, desc(watchedBills.parliamentId))
  await readEach(reading, { bills, urgency: 'again' })
}

/** How many are left since the pace has no room for them. */
async function readEach(
  reading: Reading,
  { bills, urgency }: { bills: readonly WatchedBill[]; urgency: 'look' | 'again' },
): Promise<number> {
  const { db, parts, room, clients } = reading
  const stored = await findItems(
    db,
    'bill',
    bills.map(({ parliamentId }) => String(parliamentId)),
  )
  for (const [index, bill] of bills.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one bill after the other: the next waits for the pace
    if ((await room(urgency)) < leastRoom) return bills.length - index
    const held = stored.get(String(bill.parliamentId))
    if (!held) continue
    // Of one that was there when the watch began, nobody can tell what is new until it was read once.
    const isNews = bill.readAt !== null || bill.readUpdate === null
    const toRead = { bill, stored: held, client: clients[urgency], isNews }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await parts.attempt(nameOf(held), () => readBill(reading, toRead))
  }
  return 0
}
