import { boolean, date, integer, text, timestamp } from 'drizzle-orm/pg-core'
import { houses, record } from './record.ts'

/** An MP or peer, by Parliament's member id. */
export const members = record.table('members', {
  id: integer().primaryKey(),
  name: text().notNull(),
  party: text(),
  house: text({ enum: houses }).notNull(),
  /** Address that letters go to; absent when Parliament lists none. */
  email: text(),
  phone: text(),
  postalAddress: text(),
  /** Of the member's own, as Parliament lists it: most have a form to write by. */
  website: text(),
  isCurrent: boolean().notNull(),
  /** One of the places shipped for trying the program out, at an address under example.org. */
  isSample: boolean().notNull().default(false),
  /** Day on which this was so. */
  asOf: date().notNull(),
  fetchedAt: timestamp({ withTimezone: true }),
})

export const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const

/** A seat in the House of Commons (2024 boundaries), by its GSS code. */
export const constituencies = record.table('constituencies', {
  gss: text().primaryKey(),
  name: text().notNull(),
  /** Name without accents, folded, as the join to Parliament's names needs it. */
  nameKey: text().notNull().unique(),
  nation: text({ enum: nations }).notNull(),
  /** Parliament's own constituency id, once members have been synced. */
  parliamentId: integer().unique(),
  memberId: integer().references(() => members.id),
  /** `unknown` until members have been synced, or a sample place says. */
  seat: text({ enum: ['unknown', 'held', 'vacant'] })
    .notNull()
    .default('unknown'),
})
