import type {
  amendments,
  amendmentVersions,
  bills,
  formerSlugs,
  heldFacts,
  newsArticles,
  pins,
  publications,
  sittings,
  sponsors,
  stages,
  SubjectKind,
} from '@safe-to-report/db'
import type { SyncPlan } from '../planning/sync-plan.ts'

interface RowUpdate<Row> {
  id: string
  set: Partial<Row>
}

interface Writes<Insert, Row> {
  insert: Insert[]
  update: RowUpdate<Row>[]
}

/** What a sync of a bill will write, and nothing that is already so. */
export interface BillPlan extends SyncPlan {
  bills: Writes<typeof bills.$inferInsert, typeof bills.$inferSelect>
  stages: Writes<typeof stages.$inferInsert, typeof stages.$inferSelect>
  sittings: Writes<typeof sittings.$inferInsert, typeof sittings.$inferSelect> & { remove: string[] }
  publications: Writes<typeof publications.$inferInsert, typeof publications.$inferSelect>
  amendments: Writes<typeof amendments.$inferInsert, typeof amendments.$inferSelect>
  /** Addresses that amendments had, and now lead on. */
  formerSlugs: (typeof formerSlugs.$inferInsert)[]
  /** Words not seen before; stamped when they are written. */
  versions: Omit<typeof amendmentVersions.$inferInsert, 'seenAt'>[]
  /** Versions that stand and are read again: the same words of Parliament's, with what our reading had lost. */
  rereadings: Pick<typeof amendmentVersions.$inferInsert, 'amendmentId' | 'lines' | 'textHash'>[]
  news: Writes<typeof newsArticles.$inferInsert, typeof newsArticles.$inferSelect>
  /** Sponsors of these amendments go, and those to insert come in their place. */
  sponsors: { removeOf: string[]; insert: (typeof sponsors.$inferInsert)[] }
  heldFacts: (typeof heldFacts.$inferInsert)[]
  /** Keys of those that Parliament has answered. */
  heldFactsGone: string[]
  /** Fields that wait for Parliament's word or for staff, and those that are Parliament's from now on. */
  pins: { add: (typeof pins.$inferInsert)[]; remove: { subjectId: string; field: string }[] }
  /** Rows that Parliament's API stands behind from now on. */
  citations: { subjectKind: SubjectKind; subjectId: string }[]
}

/** A plan that writes nothing yet. */
export function emptyPlan(): BillPlan {
  return {
    bills: { insert: [], update: [] },
    stages: { insert: [], update: [] },
    sittings: { insert: [], update: [], remove: [] },
    publications: { insert: [], update: [] },
    amendments: { insert: [], update: [] },
    formerSlugs: [],
    versions: [],
    rereadings: [],
    news: { insert: [], update: [] },
    sponsors: { removeOf: [], insert: [] },
    conflicts: { raise: [], settle: [] },
    heldFacts: [],
    heldFactsGone: [],
    pins: { add: [], remove: [] },
    citations: [],
    changes: [],
  }
}

/** True when there is nothing to write: the record already says what Parliament says. */
export function isEmptyPlan(plan: BillPlan): boolean {
  const written = [
    ...[plan.bills, plan.stages, plan.sittings, plan.publications, plan.amendments, plan.news].flatMap((writes) => [
      writes.insert.length,
      writes.update.length,
    ]),
    plan.sittings.remove.length,
    plan.formerSlugs.length,
    plan.versions.length,
    plan.rereadings.length,
    plan.sponsors.removeOf.length,
    plan.sponsors.insert.length,
    plan.conflicts.raise.length,
    plan.conflicts.settle.length,
    plan.heldFacts.length,
    plan.heldFactsGone.length,
    plan.pins.add.length,
    plan.pins.remove.length,
    plan.citations.length,
    plan.changes.length,
  ]
  return written.every((count) => count === 0)
}
