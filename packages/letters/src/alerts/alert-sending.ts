import { alertFailures, alertSending, saveAudit, type Database, type Queryable } from '@safe-to-report/db'
import { lt, sql } from 'drizzle-orm'
import { z } from 'zod'

/** That alerts are stopped, since when, and how many were refused in the hour before; null while they go. */
export type AlertSending = { stoppedAt: Date; refused: number } | null

/** Whether alerts go out. They stop by themselves when many are refused in an hour for our sake. */
export async function findAlertSending(db: Queryable): Promise<AlertSending> {
  const [row] = await db.select().from(alertSending)
  return row?.stoppedAt ? { stoppedAt: row.stoppedAt, refused: row.refused } : null
}

/** Lets alerts go again, counts anew, and writes into the audit who did. False when they were not stopped. */
export async function letAlertsGo(db: Database, staffId: string | null): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`select letters.let_alerts_go() as let_go`)
    const isLetGo = z.object({ let_go: z.boolean() }).parse(rows[0]).let_go
    if (isLetGo && staffId !== null)
      await saveAudit(tx, { staffId, action: 'sending-changed', detail: { alerts: 'go again' } })
    return isLetGo
  })
}

/** Forgets failures that no count of an hour or a day asks for any more. */
export async function dropOldAlertFailures(db: Queryable): Promise<void> {
  await db.delete(alertFailures).where(lt(alertFailures.at, sql`now() - interval '25 hours'`))
}
