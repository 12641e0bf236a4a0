import type { AyeMeaning, divisions, House } from '@safe-to-report/db'
import type { DivisionRow, VoteRow } from './stored-divisions.ts'
import type { SyncPlan } from '../planning/sync-plan.ts'

/** What a sync of divisions will write, and nothing that is already so. */
export interface DivisionsPlan extends SyncPlan {
  divisions: {
    insert: (typeof divisions.$inferInsert & { id: string })[]
    update: { id: string; set: Partial<DivisionRow> }[]
  }
  links: { amendmentId: string; divisionId: string }[]
  /** Which side Aye was on, where nobody had said. */
  meanings: { id: string; ayeMeans: AyeMeaning }[]
  votes: {
    save: VoteRow[]
    remove: { divisionId: string; memberId: number }[]
    /** Divisions that any of these votes belong to. */
    of: string[]
  }
  /** Divisions that a Votes API stands behind from now on. */
  citations: { subjectId: string; house: House }[]
}

/** A plan that writes nothing yet. */
export function emptyDivisionsPlan(): DivisionsPlan {
  return {
    divisions: { insert: [], update: [] },
    links: [],
    meanings: [],
    votes: { save: [], remove: [], of: [] },
    conflicts: { raise: [], settle: [] },
    citations: [],
    changes: [],
  }
}
