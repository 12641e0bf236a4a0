import { audit, changes, helpServices, londonToday, type Database } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'
import { citeSource } from './cite-source.ts'
import { grounds, type Grounds } from './editable.ts'

/** `gone`: not on the public record any more. `already`: somebody has looked today. */
export type ConfirmHelpOutcome = 'confirmed' | 'already' | 'gone'

/**
 * Says that a public row of help is still so today, with the source and its words: from today counts how long nobody has looked.
 *
 * @throws ZodError where there is no reason, no https source or no words of it
 */
export async function confirmHelp(db: Database, id: string, given: Grounds): Promise<ConfirmHelpOutcome> {
  const { why, sourceUrl, quote, staffId } = grounds.parse(given)
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({
        verified: helpServices.verified,
        before: helpServices.checkedOn,
        today: sql<string>`${londonToday}::text`,
      })
      .from(helpServices)
      .where(eq(helpServices.id, id))
      .for('update')
    if (!row?.verified) return 'gone'
    if (row.before >= row.today) return 'already'
    await tx.update(helpServices).set({ checkedOn: row.today }).where(eq(helpServices.id, id))
    const subject = { subjectKind: 'help-service' as const, subjectId: id, field: 'checkedOn' }
    await citeSource(tx, { kind: 'help-service', id, fields: [null], sourceUrl, quote })
    const [saved] = await tx
      .insert(changes)
      .values({ origin: 'staff', ...subject, before: row.before, after: row.today, why, sourceUrl, quote, staffId })
      .returning({ id: changes.id })
    await tx.insert(audit).values({ staffId, action: 'published', detail: { changeIds: saved ? [saved.id] : [] } })
    return 'confirmed'
  })
}
