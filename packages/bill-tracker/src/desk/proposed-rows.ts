import { proposals, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, asc, eq, inArray } from 'drizzle-orm'

/** A row that somebody proposes to add, and in which others can be proposed to stand already. */
export interface ProposedRow {
  kind: SubjectKind
  /** The id that it will have. */
  id: string
  billId: string | null
  title: string
  within: string | null
  proposalId: string
}

/** Rows of some kinds that wait to be added, in order of their names. */
export async function listProposedRows(db: Queryable, kinds: readonly SubjectKind[]): Promise<ProposedRow[]> {
  return db
    .select({
      kind: proposals.kind,
      id: proposals.subjectId,
      billId: proposals.billId,
      title: proposals.title,
      within: proposals.within,
      proposalId: proposals.id,
    })
    .from(proposals)
    .where(and(eq(proposals.act, 'add'), eq(proposals.state, 'waiting'), inArray(proposals.kind, [...kinds])))
    .orderBy(asc(proposals.within), asc(proposals.title), asc(proposals.id))
    .limit(500)
}
