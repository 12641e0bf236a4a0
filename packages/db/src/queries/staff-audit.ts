import type { Queryable } from '../open-database.ts'
import { audit } from '../schema/index.ts'

export type StaffAction = typeof audit.$inferSelect.action

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
