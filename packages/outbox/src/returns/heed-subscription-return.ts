import { alertMail, mail, subscriptions, type Database } from '@safe-to-report/db'
import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { FailureClass } from './classify/causes.ts'
import type { ReturnsTo } from './return-address.ts'

type Tables = Pick<Database, 'select' | 'update' | 'delete' | 'execute'>
interface Heeded {
  reason?: 'after-erasure'
}

/**
 * An alert was refused, or came back. A dead address ends its subscription: said twice, at least a day and at most 60 days apart, so
 * that no bad day of a mail system's does it; and so does the mail that asks to confirm, which nobody got. A mailbox that is full
 * may have room tomorrow, and what refuses us says nothing of the address: these end nothing, and many of the latter stop the alerts.
 */
export async function heedSubscriptionReturn(
  db: Tables,
  { kind, id }: ReturnsTo,
  failure: FailureClass,
): Promise<Heeded> {
  if (failure === 'mailbox-full') return {}
  const isDead = failure === 'no-such-address'
  if (kind === 'alert' && (await countAlertFailure(db, isDead))) return {}
  if (!isDead) return {}
  const { cameBackAt } = subscriptions
  const endsIt =
    kind === 'alert'
      ? sql`${cameBackAt} > now() - interval '60 days' and ${cameBackAt} <= now() - interval '24 hours'`
      : isNull(subscriptions.confirmedAt)
  const [ended] = await db
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(and(eq(subscriptions.id, id), endsIt))
  if (ended) return endSubscription(db, id)
  // The first of two is the one that counts: a third within its day does not begin anew.
  const first = sql`case when ${cameBackAt} > now() - interval '24 hours' then ${cameBackAt} else now() end`
  const { rowCount } = await db.update(subscriptions).set({ cameBackAt: first }).where(eq(subscriptions.id, id))
  return rowCount === 0 ? { reason: 'after-erasure' } : {}
}

/** Ends a subscription at once, with every mail of it that is not being sent this second. */
export async function endSubscription(db: Pick<Tables, 'select' | 'delete'>, id: string): Promise<Heeded> {
  const waiting = db.select({ id: alertMail.mailId }).from(alertMail).where(eq(alertMail.subscriptionId, id))
  await db.delete(mail).where(and(inArray(mail.id, waiting), ne(mail.state, 'sending')))
  const { rowCount } = await db.delete(subscriptions).where(eq(subscriptions.id, id))
  return rowCount === 0 ? { reason: 'after-erasure' } : {}
}

/** Counts it; whether so many had no such address today that none of them is believed. */
async function countAlertFailure(db: Pick<Tables, 'execute'>, isDead: boolean): Promise<boolean> {
  const { rows } = await db.execute(sql`select letters.count_alert_failure(${isDead}) as is_wave`)
  return z.object({ is_wave: z.boolean() }).parse(rows[0]).is_wave
}
