import { customType, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { letterCampaigns, lettersSchema, mail } from './letters.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Why a confirmed letter is held for staff: too many letters of the campaign, to one seat, or from one internet address. */
export const holdReasons = ['many-letters', 'one-seat', 'one-address'] as const
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
  /** Letters from one internet address in an hour. */
  perAddress: integer(),
})

/** Letters that wait for staff. While they do, they stand in no lane, so that no worker takes them. */
export const heldLetters = lettersSchema.table('held', {
  letterId: uuid()
    .primaryKey()
    .references(() => mail.id, { onDelete: 'cascade' }),
  campaignId: uuid()
    .notNull()
    .references(() => letterCampaigns.id),
  constituencyGss: text().notNull(),
  why: text({ enum: holdReasons }).notNull(),
  /** The lane that it goes back to. */
  laneId: integer().notNull(),
  heldAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

/** Hashes of proofs of work that were used, so that none is good twice. */
export const proofsSpent = lettersSchema.table('proofs_spent', {
  hash: bytea().primaryKey(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
})
