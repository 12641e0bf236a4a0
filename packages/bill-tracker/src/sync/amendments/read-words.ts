import { items, listedAmendments } from '@safe-to-report/db'
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { amendsWhat } from '../../words/amends-what.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import { keepItems } from '../watching/keep-items.ts'
import { keepPlace, wordsInFull } from './amendment-words.ts'
import { askDetails, type Details } from './ask-details.ts'
import { source } from './parts.ts'
import { note, type Reading } from './reading.ts'
import { findItems } from './stored-items.ts'
import { undecided } from './to-amendment-item.ts'

const batchSize = 20
const day = 24 * 60 * 60_000
/** A list does not show every correction of the words behind it. */
const againAfter = 7 * day

const { detailHash, detailAt, detailPath, wordsHash, goneAt, isNews, listedAt, key } = listedAmendments
const isPending = and(isNull(goneAt), isNotNull(detailPath), or(isNull(detailHash), ne(detailHash, wordsHash)))

/** Of a new clause the list shows no more than how it begins; of others mostly all. */
const isShort = sql`(select ${items.details} ->> 'sort' from ${items} where ${items.kind} = 'amendment' and ${items.key} = ${key}) is distinct from 'new-clause'`

/** Words in full that the list showed and an earlier run had no turn for: new clauses first, and the newest. How many are left. */
export async function readNewWords(reading: Reading): Promise<number> {
  await readWords(reading, { where: and(isPending, isNews), urgency: 'news' })
  return reading.db.$count(listedAmendments, and(isPending, isNews))
}

/** Words of what was there before it was watched; then those again that were asked for a week ago. How many of the first are left. */
export async function readOldWords(reading: Reading): Promise<number> {
  const { db, now } = reading
  const isOldAndPending = and(isPending, eq(isNews, false))
  await readWords(reading, { where: isOldAndPending, urgency: 'again' })
  const left = await db.$count(listedAmendments, isOldAndPending)
  if (left > 0) return left
  const isOld = lt(detailAt, new Date(now().getTime() - againAfter))
  const isOpen = inArray(
    key,
    db
      .select({ key: items.key })
      .from(items)
      .where(and(eq(items.kind, 'amendment'), eq(items.standing, undecided.tabled))),
  )
  await readWords(reading, { where: and(isNull(goneAt), isOld, isOpen), urgency: 'again' })
  return 0
}

interface WordsToRead {
  where: SQL | undefined
  urgency: 'news' | 'again'
}

async function readWords(reading: Reading, { where, urgency }: WordsToRead): Promise<void> {
  const { db, room } = reading
  const rows = await db
    .select()
    .from(listedAmendments)
    .where(where)
    .orderBy(isShort, urgency === 'news' ? desc(listedAt) : asc(detailAt), desc(key))
    .limit(await room(urgency))
  for (let start = 0; start < rows.length; start += batchSize) {
    // oxlint-disable-next-line no-await-in-loop -- each batch is safe before the next is asked for
    await readBatch(reading, rows.slice(start, start + batchSize), urgency)
  }
}

type Row = typeof listedAmendments.$inferSelect

async function readBatch(reading: Reading, rows: readonly Row[], urgency: 'news' | 'again'): Promise<void> {
  const { db, now } = reading
  const stored = await findItems(
    db,
    'amendment',
    rows.map((row) => row.key),
  )
  const details: Details = new Map()
  const wanted = rows.flatMap((row) => {
    const item = stored.get(row.key)?.item
    return item && row.detailPath
      ? [
          {
            key: row.key,
            path: row.detailPath,
            part: `${item.number ?? ''} of ${item.billTitle ?? ''} (${row.billParliamentId}) (${row.key})`,
          },
        ]
      : []
  })
  const fault = await askDetails(reading, wanted, details, urgency)
  const worded = [...details].flatMap(([itemKey, detail]) => {
    const held = stored.get(itemKey)?.item
    return held ? [detail === null ? held : inFull(held, detail)] : []
  })
  note(reading, await keepItems(db, worded, { source, now: now() }))
  if (details.size > 0)
    await db
      .update(listedAmendments)
      .set({ detailHash: wordsHash, detailAt: now() })
      .where(inArray(key, [...details.keys()]))
  if (fault) throw fault.reason
}

function inFull(held: FetchedItem, detail: NonNullable<ReturnType<Details['get']>>): FetchedItem {
  const before = { title: held.title, text: held.text ?? '', explanatoryStatement: held.explanatoryStatement ?? null }
  const amended = amendsWhat(detail.mainHeader)
  const isLetter = /^\(\w{1,3}\)$/.test(held.number ?? '')
  return {
    ...held,
    ...keepPlace(before, wordsInFull(detail, before)),
    number: isLetter && amended !== undefined ? `${held.number} to ${amended}` : (held.number ?? null),
    details: { ...held.details, isWhole: true },
    raw: { detail },
  }
}
