import { customType, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { letterCampaigns, lettersSchema } from './letters.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** A campaign's random share of the key under which its writers are hashed: dropped when the campaign has closed. */
export const personKeys = lettersSchema.table('person_keys', {
  campaignId: uuid()
    .primaryKey()
    .references(() => letterCampaigns.id, { onDelete: 'cascade' }),
  key: bytea().notNull(),
})

/** That somebody has written to a member in a campaign: a keyed hash, of no letter, no seat and no day. */
export const persons = lettersSchema.table(
  'persons',
  {
    campaignId: uuid().notNull(),
    hash: bytea().notNull(),
  },
  (person) => [primaryKey({ columns: [person.campaignId, person.hash] })],
)
