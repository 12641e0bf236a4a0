import { helpServices, londonToday, type Queryable } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'
import type { Grounds } from './editable.ts'
import { propose, type ProposeOutcome } from './propose.ts'

/**
 * Proposes that a public row of help is still so today, with the source and its words: from today counts how long nobody has
 * looked. `gone`: not on the public record any more. `already`: somebody has looked today.
 *
 * @throws ZodError where there is no reason, no https source or no words of it
 */
export async function confirmHelp(
  db: Queryable,
  session: Buffer,
  { id, ...given }: { id: string } & Grounds,
): Promise<ProposeOutcome> {
  const { verified, checkedOn } = helpServices
  const [row] = await db
    .select({ verified, checkedOn, today: sql<string>`${londonToday}::text` })
    .from(helpServices)
    .where(eq(helpServices.id, id))
  if (!row?.verified) return { outcome: 'gone' }
  if (row.checkedOn >= row.today) return { outcome: 'already' }
  return propose(db, session, {
    act: 'edit',
    kind: 'help-service',
    id,
    expected: { checkedOn: row.checkedOn },
    proposed: { checkedOn: row.today },
    ...given,
  })
}
