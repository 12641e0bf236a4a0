import { publishedCommitteeMembers, publishedMembers, type Queryable } from '@safe-to-report/db'
import { asc, desc, eq, sql } from 'drizzle-orm'
import type { CommitteeMember } from './bill-types.ts'

/** Who sits, or sat, on the committee of a bill: those who do first, and of these the chairs. */
export async function listCommittee(db: Queryable, billId: string): Promise<CommitteeMember[]> {
  const { committeeName, memberId, memberName, isChair, startedOn, endedOn, sourceUrl } = publishedCommitteeMembers
  return db
    .select({
      committee: committeeName,
      id: memberId,
      hasPage: sql<boolean>`${publishedMembers.id} is not null`,
      name: memberName,
      isChair,
      startedOn,
      endedOn,
      sourceUrl,
    })
    .from(publishedCommitteeMembers)
    .leftJoin(publishedMembers, eq(publishedMembers.id, memberId))
    .where(eq(publishedCommitteeMembers.billId, billId))
    .orderBy(sql`${endedOn} is not null`, asc(committeeName), desc(isChair), asc(memberName), asc(memberId))
}
