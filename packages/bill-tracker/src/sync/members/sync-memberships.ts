import { randomUUID } from 'node:crypto'
import {
  memberHistories,
  memberships,
  type Database,
  type Queryable,
  inBatches,
  inOneTransaction,
} from '@safe-to-report/db'
import { eq, inArray, sql } from 'drizzle-orm'
import type { MembersClient } from './members-client.ts'
import type { MemberHistory } from './to-member-history.ts'
import { isHistoryDue, type AskedHistory } from './history-due.ts'
import { planMemberships, type MembershipsPlan } from './plan-memberships.ts'
import { applyChanges } from '../planning/apply-plan.ts'
import type { Synced } from '../planning/synced.ts'

export interface SyncMembershipsOptions {
  db: Database
  client: MembersClient
  /** Asks again for those that are fresh, too. */
  isFull: boolean
  onProgress: (line: string) => void
  now: () => Date
}

/** Saved together: a run that is cut short goes on after the last of these. Ten requests. */
const groupSize = 200

/**
 * Brings the seats and parties over time of everybody whom the record names by Parliament's number: who voted, who
 * sponsored, who holds a seat. Who was asked for of late is left alone.
 * @throws ParliamentUnreachable, ParliamentAnswerChanged
 */
export async function syncMemberships(options: SyncMembershipsOptions): Promise<Synced> {
  const { db, client, isFull, onProgress, now } = options
  const named = await listNamed(db)
  const due = named.filter((one) => isFull || isHistoryDue(one, now())).map(({ memberId }) => memberId)
  const counts = { insert: 0, end: 0, remove: 0, unknown: 0 }
  for (let start = 0; start < due.length; start += groupSize) {
    const ids = due.slice(start, start + groupSize)
    // One group after the other, so that what was fetched is kept whatever comes next.
    // oxlint-disable-next-line no-await-in-loop
    const histories = await client.fetchHistories(ids)
    // oxlint-disable-next-line no-await-in-loop
    const plan = await saveGroup(db, ids, histories, now())
    counts.insert += plan.insert.length
    counts.end += plan.end.length
    counts.remove += plan.remove.length
    counts.unknown += ids.length - histories.length
    onProgress(`histories of ${Math.min(start + groupSize, due.length)} of ${due.length} members`)
  }
  return {
    changed: counts.insert + counts.end + counts.remove,
    detail: counts.unknown > 0 ? `Parliament does not know ${counts.unknown} of ${due.length} members by number` : null,
    tally: [
      { what: 'seats and parties new', count: counts.insert },
      { what: 'seats and parties that ended', count: counts.end },
      { what: 'seats and parties taken out', count: counts.remove },
    ]
      .filter(({ count }) => count > 0)
      .map(({ what, count }) => ({ what: `${what}: ${count}`, which: [] })),
  }
}

async function listNamed(db: Queryable): Promise<AskedHistory[]> {
  const { rows } = await db.execute<{ id: number; fetched: string | null; over: boolean }>(sql`
    select named.id, h.fetched_at::text as fetched,
      exists (select from ${memberships} m where m.member_id = named.id) and not exists (
        select from ${memberships} m where m.member_id = named.id and m.kind = 'seat' and m.ended_on is null
      ) as over
    from (
      select member_id as id from record.votes
      union select member_id from record.sponsors where member_id is not null
      union select member_id from record.constituencies where member_id is not null
    ) named left join ${memberHistories} h on h.member_id = named.id
    order by named.id`)
  return rows.map(({ id, fetched, over }) => ({
    memberId: id,
    fetchedAt: fetched === null ? null : new Date(fetched),
    isOver: over,
  }))
}

async function saveGroup(
  db: Database,
  ids: number[],
  histories: readonly MemberHistory[],
  fetchedAt: Date,
): Promise<MembershipsPlan> {
  return inOneTransaction(db, async (tx) => {
    const stored = await tx.select().from(memberships).where(inArray(memberships.memberId, ids))
    const plan = planMemberships(stored, histories, randomUUID)
    const historyOf = new Map(histories.map((history) => [history.memberId, history]))
    await tx
      .insert(memberHistories)
      .values(
        ids.map((memberId) => {
          const { name = null, unreadUntil = null } = historyOf.get(memberId) ?? {}
          return { memberId, name, unreadUntil, fetchedAt }
        }),
      )
      .onConflictDoUpdate({
        target: memberHistories.memberId,
        set: {
          fetchedAt,
          unreadUntil: sql`excluded.unread_until`,
          name: sql`coalesce(excluded.name, ${memberHistories.name})`,
        },
      })
    await inBatches(plan.remove, (batch) => tx.delete(memberships).where(inArray(memberships.id, batch)))
    for (const { id, endedOn } of plan.end) {
      await tx.update(memberships).set({ endedOn }).where(eq(memberships.id, id))
    }
    await inBatches(plan.insert, (batch) => tx.insert(memberships).values(batch))
    await applyChanges(tx, plan)
    return plan
  })
}
