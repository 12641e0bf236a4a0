import { sql } from 'drizzle-orm'
import { bigint, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { dayKeys, keyOf } from './day-keys.ts'
import { mail } from './letters.ts'
import { bytea, lettersSchema } from './letters-schema.ts'

export const alertScopes = ['everything', 'ask', 'bill'] as const
export type AlertScope = (typeof alertScopes)[number]

export const alertPaces = ['at-once', 'weekly'] as const
export type AlertPace = (typeof alertPaces)[number]

/**
 * That somebody asked for alerts: what about and how often in the clear, who sealed to the worker. No hash of the address
 * is kept, so nobody can ask the table whether an address is in it.
 */
export const subscriptions = lettersSchema.table(
  'subscriptions',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The address and the two private links' tokens: every alert needs them. Sealed as a letter is. */
    sealed: bytea().notNull(),
    wrappedKey: bytea().notNull(),
    keyId: uuid()
      .generatedAlwaysAs(keyOf)
      .references(() => dayKeys.id),
    /** Of the token that confirms, shows and changes the subscription. */
    tokenHash: bytea().notNull().unique(),
    /** Of the token that can only stop it: mail providers see that one. */
    stopTokenHash: bytea().notNull().unique(),
    scope: text({ enum: alertScopes }).notNull(),
    /** Of the ask or the bill; null for everything. */
    slug: text(),
    pace: text({ enum: alertPaces }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    confirmedAt: timestamp({ withTimezone: true }),
    /** When erasure is due while it is unconfirmed; null once it is. */
    eraseAt: timestamp({ withTimezone: true }).default(sql`now() + interval '24 hours'`),
    /** The change of the record up to which all has been told, or was not for this subscription. */
    toldChange: bigint({ mode: 'number' }).notNull().default(0),
    /** The change of the record with which it began to follow what it follows: what came before, it was never told. */
    sinceChange: bigint({ mode: 'number' }).notNull().default(0),
    /** When the change that was told last was moved on. */
    toldAt: timestamp({ withTimezone: true }),
    /** No longer counted: only a dead address ends a subscription, whoever says so and when. */
    refusals: integer().notNull().default(0),
    /** When a mail system said that there is no such address; a second time, a day to two months later, ends the subscription. */
    cameBackAt: timestamp({ withTimezone: true }),
  },
  (subscription) => [
    index('subscriptions_by_told').on(subscription.toldChange),
    index('subscriptions_by_erasure').on(subscription.eraseAt),
  ],
)

/** Which subscription a mail belongs to, so that stopping it also takes back what was not sent yet. */
export const alertMail = lettersSchema.table(
  'alert_mail',
  {
    mailId: uuid()
      .primaryKey()
      .references(() => mail.id, { onDelete: 'cascade' }),
    subscriptionId: uuid()
      .notNull()
      .references(() => subscriptions.id, { onDelete: 'cascade' }),
  },
  (link) => [index('alert_mail_by_subscription').on(link.subscriptionId)],
)
