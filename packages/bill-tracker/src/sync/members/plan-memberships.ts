import type { memberships } from '@safe-to-report/db'
import { membershipKey, type MemberHistory } from './to-member-history.ts'
import type { SyncPlan } from '../planning/sync-plan.ts'

export type MembershipRow = typeof memberships.$inferSelect

/** What a sync of memberships will write, and nothing that is already so. */
export interface MembershipsPlan extends Pick<SyncPlan, 'changes'> {
  insert: MembershipRow[]
  /** Those that ended, or whose end Parliament tells otherwise. */
  end: { id: string; endedOn: string | null }[]
  remove: string[]
}

/**
 * What to write so that the record has the seats and parties that Parliament gives. Pure: planned again from what it wrote,
 * it is empty. Of a member with nothing in the answer, nothing is taken away.
 */
export function planMemberships(
  stored: readonly MembershipRow[],
  histories: readonly MemberHistory[],
  newId: () => string,
): MembershipsPlan {
  const plan: MembershipsPlan = { insert: [], end: [], remove: [], changes: [] }
  const storedOf = Map.groupBy(stored, ({ memberId }) => memberId)
  for (const history of histories) {
    if (history.memberships.length > 0) planHistory(plan, storedOf.get(history.memberId) ?? [], history, newId)
  }
  return plan
}

function planHistory(
  plan: MembershipsPlan,
  stored: readonly MembershipRow[],
  { memberId, memberships: told, sourceUrl }: MemberHistory,
  newId: () => string,
): void {
  const known = new Map(stored.map((row) => [membershipKey(row), row]))
  for (const membership of told) {
    const row = known.get(membershipKey(membership))
    known.delete(membershipKey(membership))
    if (!row) planNew(plan, { id: newId(), memberId, ...membership, sourceUrl })
    else if (row.endedOn !== membership.endedOn) {
      plan.end.push({ id: row.id, endedOn: membership.endedOn })
      plan.changes.push({
        ...changeOf(row),
        field: 'endedOn',
        before: row.endedOn,
        after: membership.endedOn,
        sourceUrl,
      })
    }
  }
  for (const row of known.values()) {
    plan.remove.push(row.id)
    plan.changes.push({ ...changeOf(row), field: '*', before: valuesOf(row), after: null, sourceUrl })
  }
}

function planNew(plan: MembershipsPlan, row: MembershipRow): void {
  plan.insert.push(row)
  plan.changes.push({ ...changeOf(row), field: '*', before: null, after: valuesOf(row), sourceUrl: row.sourceUrl })
}

function changeOf({ id }: MembershipRow) {
  return { subjectKind: 'membership', subjectId: id } as const
}

function valuesOf({ id: _id, sourceUrl: _url, ...values }: MembershipRow): Omit<MembershipRow, 'id' | 'sourceUrl'> {
  return values
}
