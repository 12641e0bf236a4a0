import { date, index, integer, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { houses, record } from './record.ts'

/** What a member had for a time: a seat in a House (a peer's is the sort of peerage), or a party. */
export const membershipKinds = ['seat', 'party'] as const
export type MembershipKind = (typeof membershipKinds)[number]

const membershipColumns = {
  id: uuid().primaryKey().defaultRandom(),
  /** Parliament's member id. */
  memberId: integer().notNull(),
  kind: text({ enum: membershipKinds }).notNull(),
  /** Of a seat; Parliament tells parties without a House. */
  house: text({ enum: houses }),
  name: text().notNull(),
  startedOn: date().notNull(),
  /** Null while it lasts. */
  endedOn: date(),
  /** Parliament's answer that says so. */
  sourceUrl: text().notNull(),
}

/** A seat or a party that a member had, from one day to another. */
export const memberships = record.table('memberships', membershipColumns, (membership) => [
  unique('memberships_identity')
    .on(membership.memberId, membership.kind, membership.house, membership.name, membership.startedOn)
    .nullsNotDistinct(),
  index('memberships_by_member').on(membership.memberId),
])

/** When Parliament was last asked for a member's seats and parties. One without memberships is one it does not know. */
export const memberHistories = record.table('member_histories', {
  memberId: integer().primaryKey(),
  name: text(),
  fetchedAt: timestamp({ withTimezone: true }).notNull(),
  /** The last day that a seat might cover whose House or first day Parliament does not tell; null where it tells all. */
  unreadUntil: date(),
})

export const publishedMemberships = record
  .view('published_memberships', {
    ...membershipColumns,
    fetchedAt: timestamp({ withTimezone: true }).notNull(),
    unreadUntil: date(),
  })
  .existing()
