import { proposals, sets, type ProposalAct, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'

/** A proposal that was published and went back. */
export interface UndoneLine {
  id: string
  act: ProposalAct
  kind: SubjectKind
  title: string
  within: string | null
  at: Date
  why: string
}

/** One's own proposals that were undone within fourteen days, the last first: of one bill, or of all. */
export async function listUndoneProposals(
  db: Queryable,
  { staffId, billId }: { staffId: string; billId?: string },
): Promise<UndoneLine[]> {
  const { id, act, kind, title, within } = proposals
  const rows = await db
    .select({ id, act, kind, title, within, at: sets.undoneAt, why: sets.undoneWhy })
    .from(proposals)
    .innerJoin(sets, eq(sets.id, proposals.setId))
    .where(
      and(
        eq(proposals.author, staffId),
        billId === undefined ? undefined : eq(proposals.billId, billId),
        gt(sets.undoneAt, sql`now() - interval '14 days'`),
      ),
    )
    .orderBy(desc(sets.undoneAt), asc(proposals.proposedAt), asc(proposals.id))
    .limit(100)
  return rows.flatMap(({ at, why, ...row }) => (at === null ? [] : [{ ...row, at, why: why ?? '' }]))
}
