import { customType, pgSchema } from 'drizzle-orm/pg-core'

/** Supporters' letters and all outgoing mail: sealed while held, gone when done. */
export const lettersSchema = pgSchema('letters')

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
