import { publishedMembers, publishedProceedingMembers, publishedProceedings, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, ne } from 'drizzle-orm'
import { listCorrectionsOn } from '../pages/corrections.ts'
import { listProceedings, proceedingTags } from './list-proceedings.ts'
import type { ProceedingPage, Signatory } from './proceeding-types.ts'

/** Who wants all others of the same ask goes on from there. */
const mostOthers = 5

/** One proceeding with all that is public of it; undefined where there is none of that name. */
export async function findProceedingPage(
  db: Queryable,
  slug: string,
  onDay?: string,
): Promise<ProceedingPage | undefined> {
  const [[row], [proceeding]] = await Promise.all([
    db
      .select({ askId: publishedProceedings.askId })
      .from(publishedProceedings)
      .where(eq(publishedProceedings.slug, slug)),
    listProceedings(db, eq(publishedProceedings.slug, slug), onDay),
  ])
  if (!row || !proceeding) return undefined
  const [signatories, others, corrections] = await Promise.all([
    // Before Parliament told all the names, one of them would look like all.
    proceeding.signatures !== null ? listSignatories(db, proceeding.id) : [],
    listProceedings(
      db,
      and(eq(publishedProceedings.askId, row.askId), ne(publishedProceedings.id, proceeding.id)),
      onDay,
    ),
    listCorrectionsOn(db, { of: 'rows', ids: [proceeding.id] }),
  ])
  const tags = [...proceedingTags, 'kind:correction', 'kind:membership']
  return { proceeding, signatories, others: others.slice(0, mostOthers), corrections, tags }
}

async function listSignatories(db: Queryable, id: string): Promise<Signatory[]> {
  return db
    .select({ id: publishedMembers.id, name: publishedMembers.name, party: publishedMembers.party })
    .from(publishedProceedingMembers)
    .innerJoin(publishedMembers, eq(publishedMembers.id, publishedProceedingMembers.memberId))
    .where(eq(publishedProceedingMembers.proceedingId, id))
    .orderBy(asc(publishedMembers.name), asc(publishedMembers.id))
}
