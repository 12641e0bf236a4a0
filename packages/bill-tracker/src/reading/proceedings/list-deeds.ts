import { publishedProceedingMembers, publishedProceedings, type Queryable } from '@safe-to-report/db'
import { eq, inArray } from 'drizzle-orm'
import { listProceedings } from './list-proceedings.ts'
import type { Deed } from './proceeding-types.ts'

/** What one member asked, signed, said and tabled about the asks, the newest first: none of it for or against. */
export async function listDeedsOf(db: Queryable, memberId: number, onDay?: string): Promise<Deed[]> {
  const roles = await db
    .select({ proceedingId: publishedProceedingMembers.proceedingId, role: publishedProceedingMembers.role })
    .from(publishedProceedingMembers)
    .where(eq(publishedProceedingMembers.memberId, memberId))
  if (roles.length === 0) return []
  const ids = roles.map(({ proceedingId }) => proceedingId)
  const proceedings = await listProceedings(db, inArray(publishedProceedings.id, ids), onDay)
  const roleOf = new Map(roles.map(({ proceedingId, role }) => [proceedingId, role]))
  return proceedings.flatMap((proceeding) => {
    const role = roleOf.get(proceeding.id)
    return role === undefined ? [] : [{ role, proceeding }]
  })
}
