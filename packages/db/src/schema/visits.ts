import { customType, timestamp } from 'drizzle-orm/pg-core'
import { lettersSchema } from './letters.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/**
 * Hashes of the random numbers of letters that were left or sent, so that a cookie which a browser brings back from its own backup
 * opens nothing.
 */
export const endedVisits = lettersSchema.table('ended_visits', {
  hash: bytea().primaryKey(),
  endedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
