import { date, integer, smallint, text } from 'drizzle-orm/pg-core'
import { lettersSchema } from './letters.ts'
import { nations } from './members.ts'
import { record } from './record.ts'

/**
 * How many letters went out, as far as the public may know: written once a day by `letters.count_progress`, which rounds and
 * suppresses before anything is stored here.
 */
export const progress = record.table('progress', {
  /** The one row there is. */
  id: smallint().primaryKey(),
  /** The last London day that is counted. */
  countedTo: date().notNull(),
  /** Rounded down to tens; null below ten. */
  letters: integer(),
})

export const nationProgress = record.table('nation_progress', {
  nation: text({ enum: nations }).primaryKey(),
  /** Rounded down to tens; null below ten. */
  letters: integer(),
})

export const seatProgress = record.table('seat_progress', {
  gss: text().primaryKey(),
  /** 0: none, or too few to show; 1: five or more; 2: twenty-five or more; 3: a hundred or more. */
  step: smallint().notNull(),
})

/** How many letters more than a step's number a seat needs before it shows: drawn once, and told to nobody. */
export const seatEdges = lettersSchema.table('seat_edges', {
  gss: text().primaryKey(),
  edge: smallint().notNull(),
})

export const publishedProgress = record
  .view('published_progress', { countedTo: date().notNull(), letters: integer() })
  .existing()

export const publishedNationProgress = record
  .view('published_nation_progress', {
    nation: text({ enum: nations }).notNull(),
    seats: integer().notNull(),
    letters: integer(),
  })
  .existing()

export const publishedSeatProgress = record
  .view('published_seat_progress', {
    gss: text().notNull(),
    name: text().notNull(),
    nation: text({ enum: nations }).notNull(),
    step: smallint().notNull(),
  })
  .existing()
