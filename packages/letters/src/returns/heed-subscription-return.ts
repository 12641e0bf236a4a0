import { alertMail, mail, subscriptions, type Database } from '@safe-to-report/db'
import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { FailureClass } from './classify-return.ts'
import type { ReturnsTo } from './return-address.ts'

/**
 * An alert came back. The second one within two months ends its subscription, and so does the mail that asks to confirm
 * it: nobody is there to be told. A mailbox that is full may have room tomorrow, and ends nothing.
 */
export async function heedSubscriptionReturn(
  db: Pick<Database, 'select' | 'update' | 'delete'>,
  { kind, id }: ReturnsTo,
  failure: FailureClass,
): Promise<{ reason?: 'after-erasure' }> {
  if (failure === 'mailbox-full') return {}
  const endsIt =
    kind === 'alert' ? sql`${subscriptions.cameBackAt} > now() - interval '60 days'` : isNull(subscriptions.confirmedAt)
  const waiting = db.select({ id: alertMail.mailId }).from(alertMail).where(eq(alertMail.subscriptionId, id))
  const [ended] = await db
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(and(eq(subscriptions.id, id), endsIt))
  if (ended) {
    await db.delete(mail).where(and(inArray(mail.id, waiting), ne(mail.state, 'sending')))
    await db.delete(subscriptions).where(eq(subscriptions.id, id))
    return {}
  }
  const { rowCount } = await db
    .update(subscriptions)
    .set({ cameBackAt: sql`now()` })
    .where(eq(subscriptions.id, id))
  return rowCount === 0 ? { reason: 'after-erasure' } : {}
}
