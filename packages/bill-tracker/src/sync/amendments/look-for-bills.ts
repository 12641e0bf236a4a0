import { watchedBills } from '@safe-to-report/db'
import { inArray, isNotNull, sql } from 'drizzle-orm'
import type { BillSummary } from '../bills-api/bills-answers.ts'
import { latestSessionOf, outcomeOf } from '../bills-api/to-bill.ts'
import type { WatchedBill } from './read-bill.ts'
import type { Reading } from './reading.ts'
import { keepBills } from './keep-bills.ts'

const hour = 60 * 60_000
/** Parliament moves some dozens of bills in a day; a list that never comes to what is known is not in the order that was asked for. */
const mostPages = 60

/**
 * Looks which bills are new, which moved and which ended, and, once an hour, which can be amended now. All that Parliament is asked when
 * nothing moved is the first page of its bills. The first time, every bill of the session is taken down.
 */
export async function lookForBills(reading: Reading): Promise<void> {
  const { db, clients, parts, now } = reading
  const known = await db.select().from(watchedBills)
  const first = await clients.look.fetchMovedBills(0)
  // Parliament has had thousands of bills: the question that must have an answer is this one itself.
  const isEmpty = first.items.length === 0
  await parts.tell('bills', isEmpty ? { cause: 'empty', what: 'Parliament’s list of bills is empty.' } : undefined)
  if (isEmpty) return
  if (known.length === 0) {
    const session = Math.max(...first.items.map((bill) => latestSessionOf(bill) ?? 0))
    await keepBills(reading, await clients.look.fetchBills({ session }), { isFirst: true })
  } else {
    await keepBills(reading, await fetchMoved(reading, { first: first.items, known }), { isFirst: false })
  }
  const askedAt = Math.max(0, ...known.map(({ amendableAt }) => amendableAt?.getTime() ?? 0))
  if (now().getTime() - askedAt >= hour) await askAmendable(reading, known)
}

/** From the one that moved last back to those that had moved when it was asked before. */
async function fetchMoved(
  { clients, parts }: Reading,
  { first, known }: { first: BillSummary[]; known: readonly WatchedBill[] },
): Promise<BillSummary[]> {
  const updateOf = new Map(known.map(({ parliamentId, lastUpdate }) => [parliamentId, lastUpdate]))
  const newest =
    known
      .map(({ lastUpdate }) => lastUpdate)
      .toSorted()
      .at(-1) ?? ''
  const found = new Map(first.map((bill) => [bill.billId, bill]))
  let last = first
  for (let page = 1; page < mostPages && last.every(({ lastUpdate }) => lastUpdate >= newest); page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- which page is next depends on this one
    last = (await clients.look.fetchMovedBills(found.size)).items
    const before = found.size
    for (const bill of last) found.set(bill.billId, bill)
    if (found.size === before) break
  }
  const isInOrder = first.every(({ lastUpdate }, index) => (first[index - 1]?.lastUpdate ?? lastUpdate) >= lastUpdate)
  await parts.tell(
    'bills that moved',
    isInOrder
      ? undefined
      : { cause: 'answer-changed', what: 'Parliament no longer says which bills moved last: some may be seen late.' },
  )
  return [...found.values()].filter(({ billId, lastUpdate }) => updateOf.get(billId) !== lastUpdate)
}

async function askAmendable(reading: Reading, known: readonly WatchedBill[]): Promise<void> {
  const { db, clients, parts, now } = reading
  const listed = await clients.look.fetchBills('amendable')
  const before = known.filter(({ amendableAt }) => amendableAt !== null)
  const isAtFault = listed.length === 0 && (await goesOn(reading, before))
  await parts.tell(
    'bills that can be amended',
    isAtFault
      ? { cause: 'empty', what: 'Parliament lists no bill that can be amended, though one of them goes on.' }
      : undefined,
  )
  if (isAtFault) return
  const updateOf = new Map(known.map(({ parliamentId, lastUpdate }) => [parliamentId, lastUpdate]))
  await keepBills(
    reading,
    listed.filter(({ billId, lastUpdate }) => updateOf.get(billId) !== lastUpdate),
    { isFirst: known.length === 0 },
  )
  await db.update(watchedBills).set({ amendableAt: null }).where(isNotNull(watchedBills.amendableAt))
  if (listed.length === 0) return
  const ids = listed.map(({ billId }) => billId)
  await db.update(watchedBills).set({ amendableAt: now() }).where(inArray(watchedBills.parliamentId, ids))
}

/**
 * The second question to an empty list of bills that can be amended: whether one of those that it had goes on. In a recess they stand
 * where they stood; at the end of a session they do not.
 */
async function goesOn({ clients, db }: Reading, before: readonly WatchedBill[]): Promise<boolean> {
  const latest = before.toSorted((one, other) => other.lastUpdate.localeCompare(one.lastUpdate))[0]
  // The last of them may have left its stage in truth.
  if (latest === undefined || before.length === 1) return false
  const bill = await clients.look.fetchBill(latest.parliamentId)
  const [known] = await db.select({ newest: sql<number | null>`max(${watchedBills.session})` }).from(watchedBills)
  return outcomeOf(bill) === null && (latestSessionOf(bill) ?? 0) >= (known?.newest ?? 0)
}
