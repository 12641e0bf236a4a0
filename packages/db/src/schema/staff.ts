import { bigint, customType, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Who may keep the record, and what they did. */
export const staffSchema = pgSchema('staff')

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

export const staffAccounts = staffSchema.table('accounts', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull(),
  /** Lower case. */
  email: text().notNull().unique(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  disabledAt: timestamp({ withTimezone: true }),
})

/** A one-time link sent by mail, good in a browser that has asked for one under its account's address. */
export const signInLinks = staffSchema.table('sign_in_links', {
  tokenHash: bytea().primaryKey(),
  staffId: uuid()
    .notNull()
    .references(() => staffAccounts.id, { onDelete: 'cascade' }),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  usedAt: timestamp({ withTimezone: true }),
})

/** A browser in which an account has signed in: it asks for links with tries of its own, and may nothing else. */
export const knownBrowsers = staffSchema.table('known_browsers', {
  tokenHash: bytea().primaryKey(),
  staffId: uuid()
    .notNull()
    .references(() => staffAccounts.id, { onDelete: 'cascade' }),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
})

export const staffSessions = staffSchema.table('sessions', {
  tokenHash: bytea().primaryKey(),
  /** Names it in the list of one's own sessions; opens nothing. */
  id: uuid().notNull().unique().defaultRandom(),
  staffId: uuid()
    .notNull()
    .references(() => staffAccounts.id, { onDelete: 'cascade' }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Last used, to the minute: a session that is left alone ends. */
  seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  revokedAt: timestamp({ withTimezone: true }),
})

/** What staff did: insert only. A publish names the changes it made; their before and after stand in `record.changes`. */
export const audit = staffSchema.table('audit', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  staffId: uuid().references(() => staffAccounts.id),
  action: text({
    enum: [
      'account-added',
      'account-disabled',
      'signed-in',
      'signed-out',
      'proposed',
      'sent-back',
      'withdrawn',
      'published',
      'looked',
      'undone',
      'settled',
      'checked',
      'taken-back',
      'fact-closed',
      'fact-reopened',
      'find-decided',
      'find-reopened',
      'watch-saved',
      'campaign-saved',
      'campaign-opened',
      'campaign-closed',
      'sending-changed',
      'letter-settled',
      'brake-changed',
      'held-released',
      'held-dropped',
      'meeting-opened',
      'meeting-ended',
    ],
  }).notNull(),
  detail: jsonb(),
})
