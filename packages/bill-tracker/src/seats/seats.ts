import { constituencies, members, publishedPosts, type Queryable } from '@safe-to-report/db'
import { speakersParty } from '../words/speakers-party.ts'
import { and, asc, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm'

/** Who sits for a seat. */
export interface SeatMember {
  /** Parliament's member id. */
  id: number
  name: string
  party: string | null
  /** Where letters go; null when Parliament lists none. */
  email: string | null
  phone: string | null
  postalAddress: string | null
  website: string | null
  /** The Speaker or a deputy, who do not take sides: by Parliament's list of them, or since the Speaker belongs to no party. */
  presides: boolean
  /** One of the sample places: as it was on `asOf`, at an address under example.org. */
  isSample: boolean
  /** The London day on which this was so. */
  asOf: string
}

export interface Seat {
  gss: string
  name: string
  nation: 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'
  /** `unknown` until members have been fetched from Parliament. */
  seat: 'unknown' | 'held' | 'vacant'
  member: SeatMember | null
}

/** A seat by its GSS code, with who holds it. */
export async function findSeat(db: Queryable, gss: string): Promise<Seat | undefined> {
  const [seat] = await listWhere(db, eq(constituencies.gss, gss))
  return seat
}

/** All 650 seats by name. */
export async function listSeats(db: Queryable): Promise<Seat[]> {
  return listWhere(db, undefined)
}

async function listWhere(db: Queryable, condition: SQL | undefined): Promise<Seat[]> {
  return db
    .select({
      gss: constituencies.gss,
      name: constituencies.name,
      nation: constituencies.nation,
      seat: constituencies.seat,
      member: {
        id: members.id,
        name: members.name,
        party: members.party,
        email: members.email,
        phone: members.phone,
        postalAddress: members.postalAddress,
        website: members.website,
        presides: presides(db),
        isSample: members.isSample,
        asOf: members.asOf,
      },
    })
    .from(constituencies)
    .leftJoin(members, eq(members.id, constituencies.memberId))
    .where(condition)
    .orderBy(asc(constituencies.nameKey))
}

function presides(db: Queryable): SQL.Aliased<boolean> {
  const { memberId, kind, endedOn } = publishedPosts
  const held = db
    .select({ one: sql`1` })
    .from(publishedPosts)
    .where(and(eq(memberId, members.id), eq(kind, 'speaker'), isNull(endedOn)))
  return sql<boolean>`coalesce(${or(eq(members.party, speakersParty), exists(held))}, false)`.as('presides')
}
