import { publishedChanges, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, desc, ne, notInArray, or, sql, type SQL } from 'drizzle-orm'
import type { RecordChange } from '../../words/tell-change.ts'

const noNews: SubjectKind[] = ['membership', 'post', 'help-service']

const isNoBeginning = or(
  ne(publishedChanges.origin, 'founding'),
  // Where a row stands among others is no news.
  notInArray(publishedChanges.field, ['*', 'position']),
)

/** What was taken back within so many seconds was a slip of the hand: feeds and pages say nothing of it. */
const slipSeconds = 300

// The outer row by the name of its view: of one view alone, Drizzle leaves it out.
const isNoSlip = sql`not exists (
  select from record.published_changes other
  where other.set_id = published_changes.set_id and other.undoes <> published_changes.undoes
    and abs(extract(epoch from other.at - published_changes.at)) < ${slipSeconds})`

/** What a text said itself goes when an amendment is said to carry it, which is told: nothing of it was a mistake. */
const isNoConsequence = sql`not (published_changes.subject_kind = 'text'
  and published_changes.field in ('happenedOn', 'fate') and published_changes.after is null
  and exists (select from record.published_changes tie where tie.set_id = published_changes.set_id
    and tie.subject_id = published_changes.subject_id and tie.field = 'amendmentId' and tie.after is not null))`

/** That nobody took back what a change says, or that it is the taking back. */
export const isNotTakenBack = sql`(published_changes.undoes or not exists (
  select from record.published_changes other where other.set_id = published_changes.set_id and other.undoes))`

/**
 * What sync, staff and a corrected founding record changed in public, newest first; not with what the record began. Seats, parties and posts of members, and where
 * help is, are left to the list of all changes: they come by the thousand, and are no news of an ask or a bill.
 */
export async function listPublicChanges(db: Queryable, condition?: SQL, atMost = 50): Promise<RecordChange[]> {
  return listWithSlips(db, and(condition, isNoSlip), atMost)
}

/** The same, with what was taken back within minutes: for who may have been told of it. */
export async function listWithSlips(
  db: Queryable,
  condition: SQL | undefined,
  atMost: number,
): Promise<RecordChange[]> {
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
      setId: publishedChanges.setId,
      undoes: publishedChanges.undoes,
    })
    .from(publishedChanges)
    .where(and(isNoBeginning, isNoConsequence, notInArray(publishedChanges.subjectKind, noNews), condition))
    .orderBy(desc(publishedChanges.id))
    .limit(atMost)
}
