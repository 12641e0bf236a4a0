import { integer, timestamp } from 'drizzle-orm/pg-core'
import { record } from './record.ts'

/** How many requests went to Parliament in each minute of the last hours, by whichever process: what the pace counts. */
export const parliamentRequests = record.table('parliament_requests', {
  minute: timestamp({ withTimezone: true }).primaryKey(),
  requests: integer().notNull(),
})
