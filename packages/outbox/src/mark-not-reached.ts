import { letters, type Database } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'

/** Notes on a letter that a mail to its writer was refused or came back, which its private page then says. False: no such letter. */
export async function markNotReached(db: Pick<Database, 'update'>, letterId: string): Promise<boolean> {
  const { rowCount } = await db
    .update(letters)
    .set({ writerNotReachedAt: sql`coalesce(${letters.writerNotReachedAt}, now())` })
    .where(eq(letters.id, letterId))
  return rowCount === 1
}
