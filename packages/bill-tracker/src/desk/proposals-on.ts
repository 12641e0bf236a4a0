import { proposals, staffAccounts, type ProposalAct, type ProposalState, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, inArray, or } from 'drizzle-orm'

/** A proposal about a row that nobody has decided on. */
export interface ProposalOn {
  id: string
  subjectId: string
  act: ProposalAct
  state: ProposalState
  title: string
  author: string
  isMine: boolean
  proposedAt: Date
}

/** What is proposed about some rows: whatever waits, and of whoever asks also drafts and what was sent back. */
export async function listProposalsOn(
  db: Queryable,
  { ids, staffId }: { ids: readonly string[]; staffId: string },
): Promise<ProposalOn[]> {
  if (ids.length === 0) return []
  const isOwn = and(eq(proposals.author, staffId), inArray(proposals.state, ['draft', 'sent-back']))
  const rows = await db
    .select({
      id: proposals.id,
      subjectId: proposals.subjectId,
      act: proposals.act,
      state: proposals.state,
      title: proposals.title,
      author: staffAccounts.name,
      authorId: proposals.author,
      proposedAt: proposals.proposedAt,
    })
    .from(proposals)
    .innerJoin(staffAccounts, eq(staffAccounts.id, proposals.author))
    .where(and(inArray(proposals.subjectId, [...ids]), or(eq(proposals.state, 'waiting'), isOwn)))
    .orderBy(asc(proposals.proposedAt), asc(proposals.id))
  return rows.map(({ authorId, ...row }) => ({ ...row, isMine: authorId === staffId }))
}
