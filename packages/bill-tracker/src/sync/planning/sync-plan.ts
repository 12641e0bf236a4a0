import type { conflicts, SubjectKind } from '@safe-to-report/db'

export type ConflictRow = typeof conflicts.$inferSelect

/** A change as it goes into the stream. */
interface PlannedChange {
  subjectKind: SubjectKind
  subjectId: string
  /** `*` when the whole row came or went. */
  field: string
  before: unknown
  after: unknown
  sourceUrl: string
}

/** What the plans of all sources have in common: changes of the record, and conflicts with what staff hold. */
export interface SyncPlan {
  changes: PlannedChange[]
  conflicts: { raise: (typeof conflicts.$inferInsert)[]; settle: string[] }
}
