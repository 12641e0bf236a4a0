import { alertPaces, alertScopes, type Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { hashToken } from '@safe-to-report/outbox/seal'
import { alertTopic, type AlertTopic } from './alert-form.ts'

export interface Subscription {
  topic: AlertTopic
  pace: (typeof alertPaces)[number]
  isConfirmed: boolean
  /** When it is erased if it is not confirmed before; null once it is. */
  eraseAt: Date | null
}

const subscriptionRow = z.object({
  scope: z.enum(alertScopes),
  slug: z.string().nullable(),
  pace: z.enum(alertPaces),
  confirmed_at: z.coerce.date().nullable(),
  erase_at: z.coerce.date().nullable(),
})

/** What was asked for, for the holder of the private link; undefined when there is no such subscription any more. */
export async function findSubscription(db: Queryable, token: string): Promise<Subscription | undefined> {
  const hash = hashToken(token)
  if (hash === undefined) return undefined
  const { rows } = await db.execute(sql`select * from letters.subscription(${hash})`)
  if (rows[0] === undefined) return undefined
  const { scope, slug, pace, confirmed_at, erase_at } = subscriptionRow.parse(rows[0])
  return { topic: alertTopic.parse({ scope, slug }), pace, isConfirmed: confirmed_at !== null, eraseAt: erase_at }
}

/** Puts a subscription in force, from this moment on. Twice is harmless; false when it is gone. */
export async function confirmSubscription(db: Queryable, token: string): Promise<boolean> {
  return ask(db, token, (hash) => sql`select letters.confirm_subscription(${hash}) as done`)
}

/** Follows something else, or at another pace; false when there is no such subscription in force. */
export async function changeSubscription(
  db: Queryable,
  token: string,
  { topic, pace }: Pick<Subscription, 'topic' | 'pace'>,
): Promise<boolean> {
  const { scope, slug } = alertTopic.parse(topic)
  return ask(db, token, (hash) => sql`select letters.change_subscription(${hash}, ${scope}, ${slug}, ${pace}) as done`)
}

/** Erases a subscription at once, by either of its tokens, with every mail of it that has not left; false when it was gone. */
export async function stopSubscription(db: Queryable, token: string): Promise<boolean> {
  return ask(db, token, (hash) => sql`select letters.stop_subscription(${hash}) as done`)
}

const doneRow = z.object({ done: z.boolean() })

async function ask(db: Queryable, token: string, query: (hash: Buffer) => ReturnType<typeof sql>): Promise<boolean> {
  const hash = hashToken(token)
  if (hash === undefined) return false
  const { rows } = await db.execute(query(hash))
  return doneRow.parse(rows[0]).done
}
