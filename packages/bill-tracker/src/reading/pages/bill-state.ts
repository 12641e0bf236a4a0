import { publishedBills, type BillOutcome, type Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { daysBetween, todayInLondon } from '../../words/london-date.ts'

/** Where a bill stands, as far as somebody looked. */
export type BillState =
  | { state: 'announced' | 'in-play'; lookedOn: string }
  | { state: 'passed' | 'fell' | 'withdrawn' | 'lost' }
  /** `since`: the day until which it was known, and `was` what it was then; null where it never was. */
  | { state: 'not-known'; since: string | null; was: 'announced' | 'in-play' | null }

/** What is known of a bill's state: its outcome, and when somebody last saw that. */
export interface LookedAt {
  outcome: BillOutcome | null
  /** London day. */
  lookedOn: string | null
  /** Whether Parliament has begun another session since the last that it is known to have been in. */
  isSessionOver: boolean
}

/** After so many days without a look nobody can say that a bill is still where it was. */
export const daysKnown = 14

const ended = { act: 'passed', fell: 'fell', withdrawn: 'withdrawn', lost: 'lost' } as const
const running = { announced: 'announced', 'in-progress': 'in-play' } as const

/** Where a bill stands on a day. What goes on is known only as long as somebody looks; what ended stays so. */
export function billStateOf({ outcome, lookedOn, isSessionOver }: LookedAt, today: string): BillState {
  if (outcome === null) return { state: 'not-known', since: lookedOn, was: null }
  if (outcome !== 'announced' && outcome !== 'in-progress') return { state: ended[outcome] }
  const state = running[outcome]
  if (lookedOn === null || isSessionOver || !isFresh(lookedOn, today)) {
    return { state: 'not-known', since: lookedOn, was: lookedOn === null ? null : state }
  }
  return { state, lookedOn }
}

/** Whether what was seen on one day is still taken to be so on another. */
export function isFresh(lookedOn: string, today: string): boolean {
  return daysBetween(lookedOn, today) <= daysKnown
}

/** What is known of the state of every bill, by id: a sync that Parliament answered is a look, and so is a person's. */
export async function listLooks(db: Queryable): Promise<Map<string, LookedAt>> {
  const rows = await db
    .select({
      id: publishedBills.id,
      outcome: publishedBills.outcome,
      lookedOn: publishedBills.lookedOn,
      isSessionOver: sql<boolean>`coalesce(${publishedBills.latestSession} < (select max(latest_session) from record.published_bills), false)`,
      syncedAt: sql<Date | null>`(
        select max(started_at) from record.published_sync_runs
        where target = 'bill ' || ${publishedBills.parliamentId} and outcome = 'done'
      )`.mapWith(publishedBills.syncedAt),
    })
    .from(publishedBills)
  return new Map(
    rows.map(({ id, syncedAt, lookedOn, ...known }) => {
      const syncedOn = syncedAt === null ? null : todayInLondon(syncedAt)
      return [id, { ...known, lookedOn: latest(lookedOn, syncedOn) }]
    }),
  )
}

/** Of a bill of which nothing is known. */
export const neverSeen: BillState = { state: 'not-known', since: null, was: null }

/** Where every bill stands on a day, by id. */
export async function listBillStates(db: Queryable, today: string): Promise<Map<string, BillState>> {
  const looks = await listLooks(db)
  return new Map([...looks].map(([id, look]) => [id, billStateOf(look, today)]))
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
