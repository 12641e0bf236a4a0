import { bigint, boolean, index, integer, timestamp } from 'drizzle-orm/pg-core'
import { lettersSchema } from './letters-schema.ts'

/** One row: whether alerts go out. They stop when many are refused for our sake, and go again when somebody says so. */
export const alertSending = lettersSchema.table('alert_sending', {
  isOnlyRow: boolean().primaryKey().default(true),
  /** Since when no alert goes out; null while they do. */
  stoppedAt: timestamp({ withTimezone: true }),
  /** How many of them were refused in the hour before. */
  refused: integer().notNull().default(0),
})

/** When an alert was refused or came back, of nobody in particular. Counted over an hour and a day, and then dropped. */
export const alertFailures = lettersSchema.table(
  'alert_failures',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** That there is no such address; else it was refused for what we are or send, or was not delivered. */
    isNoSuchAddress: boolean().notNull(),
  },
  (failure) => [index('alert_failures_by_time').on(failure.at)],
)
