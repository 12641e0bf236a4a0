import { desc, eq, lt } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { audit, staffAccounts } from '../schema/index.ts'

export type StaffAction = typeof audit.$inferSelect.action

/** One line of the audit. `who` is absent when it was done at the command line by whoever owns the database. */
export interface AuditLine {
  id: number
  at: Date
  who: string | null
  action: StaffAction
  detail: unknown
}

export interface AuditEntry {
  staffId?: string
  action: StaffAction
  /** Ids only: no name, address or typed word. */
  detail?: Record<string, unknown>
}

/** Writes one line of the audit, which nobody can change afterwards. */
export async function saveAudit(db: Queryable, entry: AuditEntry): Promise<void> {
  await db.insert(audit).values(entry)
}

/** The newest lines first; with `before`, those older than that line. */
export async function listAudit(db: Queryable, page: { limit: number; before?: number }): Promise<AuditLine[]> {
  return db
    .select({ id: audit.id, at: audit.at, who: staffAccounts.name, action: audit.action, detail: audit.detail })
    .from(audit)
    .leftJoin(staffAccounts, eq(staffAccounts.id, audit.staffId))
    .where(page.before === undefined ? undefined : lt(audit.id, page.before))
    .orderBy(desc(audit.id))
    .limit(page.limit)
}
