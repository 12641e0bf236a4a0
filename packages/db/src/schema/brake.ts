import { customType, date, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { letterCampaigns, lettersSchema, mail } from './letters.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Sixteen bytes of a sketch, as bits: the database itself compares two of them. */
const sketchBits = customType<{ data: string; driverData: string }>({ dataType: () => 'bit(128)' })

/**
 * Why a confirmed letter is held for staff: too many letters of the campaign, to one seat, from one internet address, from one
 * mail domain or with the same words to one member; or its writer has a member's name.
 */
export const holdReasons = ['many-letters', 'one-seat', 'one-address', 'one-domain', 'alike', 'member-name'] as const
export type HoldReason = (typeof holdReasons)[number]

/** From how many letters on a campaign's new ones are held. A campaign without a row has the limits of `letters.why_hold`. */
export const brakes = lettersSchema.table('brakes', {
  campaignId: uuid()
    .primaryKey()
    .references(() => letterCampaigns.id, { onDelete: 'cascade' }),
  /** Confirmed letters of the campaign in ten minutes; absent: no limit. */
  perCampaign: integer(),
  /** The same to one seat. */
  perSeat: integer(),
  /** Confirmed letters that were written from one internet address, in an hour. */
  perAddress: integer(),
  /** Confirmed letters to one member from one mail domain that is no large provider's, in a day. */
  perDomain: integer(),
  /** Confirmed letters to one member with the same words of their writers' own, in a day. */
  perWords: integer(),
})

/** Letters that wait for staff. While they do, they stand in no lane, so that no worker takes them. */
export const heldLetters = lettersSchema.table('held', {
  letterId: uuid()
    .primaryKey()
    .references(() => mail.id, { onDelete: 'cascade' }),
  campaignId: uuid()
    .notNull()
    .references(() => letterCampaigns.id),
  area: text().notNull(),
  why: text({ enum: holdReasons }).notNull(),
  /** The lane that it goes back to. */
  laneId: integer().notNull(),
  heldAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

/**
 * What the brake counts a letter by, once it is confirmed: keyed hashes, under a key of the day. Goes with the letter, and at the
 * latest when that is confirmed.
 */
export const marks = lettersSchema.table('marks', {
  letterId: uuid()
    .primaryKey()
    .references(() => mail.id, { onDelete: 'cascade' }),
  addressHash: bytea().notNull(),
  /** Null at a large provider. */
  domainHash: bytea(),
  /** Of the writer's own words, comparable with others of the same day to the same recipient alone. */
  sketch: sketchBits(),
  /** The same for `likeness_sketches`. */
  likeness: bytea(),
})

/** Sketches of today's confirmed letters to a recipient, by `letters.recipient_key`: of no letter. Comparable with nothing once the day's key is gone. */
export const daySketches = lettersSchema.table(
  'day_sketches',
  { recipient: text().notNull(), day: date().notNull(), sketch: sketchBits().notNull() },
  (row) => [index('day_sketches_by_recipient').on(row.recipient, row.day)],
)

/** To which mailbox a link that confirms was, or would have been, sent: a keyed hash, under a key of the day. */
export const mailedLinks = lettersSchema.table('mailed_links', {
  tokenHash: bytea().primaryKey(),
  mailboxHash: bytea().notNull(),
  madeAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

/** Hashes of proofs of work that were used, so that none is good twice. */
export const proofsSpent = lettersSchema.table('proofs_spent', {
  hash: bytea().primaryKey(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
})
