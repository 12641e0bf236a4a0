import { publishedChanges, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, desc, ne, notInArray, or, type SQL } from 'drizzle-orm'
import type { RecordChange } from '../../words/tell-change.ts'

const noNews: SubjectKind[] = ['membership', 'post', 'help-service']

const isNoBeginning = or(
  ne(publishedChanges.origin, 'founding'),
  // Where a row stands among others is no news.
  notInArray(publishedChanges.field, ['*', 'position']),
)

/**
 * What sync, staff and a corrected founding record changed in public, newest first; not with what the record began. Seats, parties and posts of members, and where
 * help is, are left to the list of all changes: they come by the thousand, and are no news of an ask or a bill.
 */
export async function listPublicChanges(db: Queryable, condition?: SQL, atMost = 50): Promise<RecordChange[]> {
  return db
    .select({
      id: publishedChanges.id,
      at: publishedChanges.at,
      origin: publishedChanges.origin,
      subjectKind: publishedChanges.subjectKind,
      subjectId: publishedChanges.subjectId,
      field: publishedChanges.field,
      before: publishedChanges.before,
      after: publishedChanges.after,
      why: publishedChanges.why,
      sourceUrl: publishedChanges.sourceUrl,
      quote: publishedChanges.quote,
    })
    .from(publishedChanges)
    .where(and(isNoBeginning, notInArray(publishedChanges.subjectKind, noNews), condition))
    .orderBy(desc(publishedChanges.id))
    .limit(atMost)
}
