import { customType, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core'
import { letterCampaigns, lettersSchema } from './letters.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** The random key under which a campaign's letters are compared: dropped when the campaign has closed. */
export const likenessKeys = lettersSchema.table('likeness_keys', {
  campaignId: uuid()
    .primaryKey()
    .references(() => letterCampaigns.id, { onDelete: 'cascade' }),
  key: bytea().notNull(),
})

/** Sketches of letters' own words, in slots chosen at random: of no letter, no seat and no day. */
export const likenessSketches = lettersSchema.table(
  'likeness_sketches',
  {
    campaignId: uuid()
      .notNull()
      .references(() => letterCampaigns.id, { onDelete: 'cascade' }),
    slot: smallint().notNull(),
    sketch: bytea().notNull(),
  },
  (row) => [primaryKey({ name: 'likeness_sketches_identity', columns: [row.campaignId, row.slot] })],
)
