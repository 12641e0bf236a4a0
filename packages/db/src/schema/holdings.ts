import { bigint, date, integer, smallint, text, timestamp } from 'drizzle-orm/pg-core'
import { lettersSchema } from './letters.ts'

/** How much is held, as far as the public may know: written once a day by `letters.count_holdings`, which rounds before it stores. */
export const toldHoldings = lettersSchema.table('told_holdings', {
  kind: text().primaryKey(),
  /** One of a few steps; 0 says no more than that it is few, or none. */
  atLeast: integer().notNull(),
  /** The London day on which it was counted. */
  countedOn: date().notNull(),
})

/** How many more than a step's number a kind needs before it is told: drawn once, and told to nobody. */
export const holdingEdges = lettersSchema.table('holding_edges', {
  kind: text().primaryKey(),
  edge: smallint().notNull(),
})

/** Which sorts of process were last seen with a clock that differs from the database's. */
export const wrongClocks = lettersSchema.table('wrong_clocks', {
  process: text({ enum: ['campaign', 'worker'] }).primaryKey(),
  /** Less than nothing where it is behind. */
  aheadSeconds: bigint({ mode: 'number' }).notNull(),
  seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
