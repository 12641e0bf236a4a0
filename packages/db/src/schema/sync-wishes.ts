import { sql } from 'drizzle-orm'
import { index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { record } from './record.ts'
import { staffAccounts } from './staff.ts'

/**
 * How a wish ended. `which-bill`: it may be one that stands without its number, and a person says which; `unreachable`: Parliament was
 * asked again and again; `failed`: a fault of ours.
 */
export const wishOutcomes = ['done', 'which-bill', 'not-found', 'unreachable', 'answer-changed', 'failed'] as const
export type WishOutcome = (typeof wishOutcomes)[number]

/** That staff want a bill fetched from Parliament now; whichever worker is free does it. */
export const syncWishes = record.table(
  'sync_wishes',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Parliament's number of the bill. */
    parliamentId: integer().notNull(),
    /** Slug of the bill on the record that it is, or `new` where it is none; null where sync tells by itself. */
    isBill: text(),
    askedBy: uuid()
      .notNull()
      .references(() => staffAccounts.id),
    askedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When a worker first began. */
    startedAt: timestamp({ withTimezone: true }),
    /** How often a worker began; it writes only what belongs to its own try. */
    tries: integer().notNull().default(0),
    /** Not taken before then. */
    dueAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** Until when the worker that has it is taken to be alive. */
    leaseUntil: timestamp({ withTimezone: true }),
    /** What is being done, in a line: "Commons, Committee stage: 20 of 48 amendments". */
    progress: text(),
    endedAt: timestamp({ withTimezone: true }),
    outcome: text({ enum: wishOutcomes }),
    /** What went wrong, or what staff should look at. */
    detail: text(),
    /** Slug of the bill that it brought. */
    slug: text(),
    /** How many changes it wrote. */
    changed: integer(),
    /** Slugs of the bills that it may be. */
    candidates: jsonb().$type<string[]>(),
  },
  (wish) => [
    uniqueIndex('sync_wishes_one_open')
      .on(wish.parliamentId)
      .where(sql`${wish.endedAt} is null`),
    index('sync_wishes_by_time').on(wish.askedAt),
  ],
)
