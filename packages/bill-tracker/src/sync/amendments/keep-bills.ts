import { inBatches, items, watchedBills, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import type { BillSummary } from '../bills-api/bills-answers.ts'
import { billPath } from '../bills-api/bills-client.ts'
import type { KnownSessions } from '../bills-api/left-behind.ts'
import { latestSessionOf, outcomeOf } from '../bills-api/to-bill.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import { keepItems } from '../watching/keep-items.ts'
import { findSessions } from './bill-sessions.ts'
import { hasEnded, standingOf } from './bill-standing.ts'
import { source } from './parts.ts'
import { note, type Reading } from './reading.ts'
import { findItems } from './stored-items.ts'
import { undecided } from './to-amendment-item.ts'
import { titleOf, toBillItem, withPath } from './to-bill-item.ts'

interface BillKept {
  summary: BillSummary
  item: FetchedItem
  titleAskedAt: Date | null
}

/** Keeps bills as Parliament lists them; those that ended are told so, once, and what was not decided in them is over. */
export async function keepBills(
  reading: Reading,
  summaries: readonly BillSummary[],
  { isFirst }: { isFirst: boolean },
): Promise<void> {
  const { db, now } = reading
  const sessions = await findSessions(db, { summaries, now: now() })
  const kept = await toKept(reading, summaries, sessions)
  if (kept.length === 0) return
  const fetched = kept.map(({ item }) => item)
  note(reading, await keepItems(db, fetched, { source, now: now() }))
  await saveBills(db, kept, { isFirst })
  await endAmendments(reading, fetched)
}

async function toKept(
  reading: Reading,
  summaries: readonly BillSummary[],
  sessions: KnownSessions,
): Promise<BillKept[]> {
  const ids = summaries.map(({ billId }) => billId)
  const rows = await reading.db.select().from(watchedBills).where(inArray(watchedBills.parliamentId, ids))
  const rowOf = new Map(rows.map((row) => [row.parliamentId, row]))
  const stored = await findItems(reading.db, 'bill', ids.map(String))
  // A bill of an earlier session that nobody watched then is no news, though somebody tidied it.
  const wanted = summaries.filter(
    (bill) => rowOf.has(bill.billId) || (latestSessionOf(bill) ?? 0) >= (sessions.newest ?? 0),
  )
  return wanted.map((summary) => {
    const row = rowOf.get(summary.billId)
    const held = stored.get(String(summary.billId))?.item
    const told = { outcome: outcomeOf(summary), latestSession: latestSessionOf(summary) }
    const url = urlOf(reading, summary.billId)
    const item = toBillItem({ summary, longTitle: held?.text ?? '', standing: standingOf(told, sessions), url })
    const path = { stages: row?.stages ?? [], currentStage: summary.currentStage?.id ?? null, today: sessions.today }
    // Another title may have another long title behind it.
    const isRenamed = held !== undefined && held.title !== titleOf(summary)
    return { summary, item: withPath(item, path), titleAskedAt: isRenamed ? null : (row?.titleAskedAt ?? null) }
  })
}

async function saveBills(db: Queryable, kept: readonly BillKept[], { isFirst }: { isFirst: boolean }): Promise<void> {
  const rows = kept.map(({ summary, item, titleAskedAt }) => ({
    parliamentId: summary.billId,
    lastUpdate: summary.lastUpdate,
    // What was there when the watch began is read when there is time: it is no news.
    readUpdate: isFirst ? summary.lastUpdate : null,
    session: latestSessionOf(summary),
    currentStage: summary.currentStage?.id ?? null,
    hasEnded: hasEnded(item.standing),
    titleAskedAt,
  }))
  await inBatches(rows, (batch) =>
    db
      .insert(watchedBills)
      .values(batch)
      .onConflictDoUpdate({
        target: watchedBills.parliamentId,
        set: {
          lastUpdate: sql`excluded.last_update`,
          session: sql`excluded.session`,
          currentStage: sql`excluded.current_stage`,
          hasEnded: sql`excluded.has_ended`,
          titleAskedAt: sql`excluded.title_asked_at`,
        },
      }),
  )
}

/** Bills that are not in the newest session: until it is too late they may be carried over, and then they fell. */
export async function tellSessionsOver(reading: Reading): Promise<void> {
  const { db, now } = reading
  const sessions = await findSessions(db, { summaries: [], now: now() })
  if (sessions.newest === null) return
  const left = await db
    .select()
    .from(watchedBills)
    .where(and(eq(watchedBills.hasEnded, false), lt(watchedBills.session, sessions.newest)))
  const stored = await findItems(
    db,
    'bill',
    left.map(({ parliamentId }) => String(parliamentId)),
  )
  const told = left.flatMap(({ parliamentId, session, stages, currentStage }) => {
    const held = stored.get(String(parliamentId))?.item
    const standing = standingOf({ outcome: null, latestSession: session }, sessions)
    if (!held || held.standing === standing) return []
    return [withPath({ ...held, standing }, { stages, currentStage, today: sessions.today })]
  })
  note(reading, await keepItems(db, told, { source, now: now() }))
  await endAmendments(reading, told)
}

/** What was undecided when its bill ended is over: Parliament's list says "no decision" of it for good. */
async function endAmendments({ db, now }: Reading, bills: readonly FetchedItem[]): Promise<void> {
  const ids = bills.flatMap(({ standing, billParliamentId }) =>
    hasEnded(standing) && billParliamentId ? [billParliamentId] : [],
  )
  if (ids.length === 0) return
  await db.update(watchedBills).set({ hasEnded: true }).where(inArray(watchedBills.parliamentId, ids))
  await db
    .update(items)
    .set({ standing: undecided.over, changedAt: now() })
    .where(and(eq(items.kind, 'amendment'), inArray(items.billParliamentId, ids), eq(items.standing, undecided.tabled)))
}

/** Its page on Parliament's own site; a stand-in has none. */
function urlOf({ clients }: Reading, billId: number): string {
  const url = clients.look.urlOf(billPath(billId))
  return new URL(url).host === 'bills-api.parliament.uk' ? `https://bills.parliament.uk/bills/${billId}` : url
}
