import {
  publishedDivisions,
  publishedMembers,
  publishedMemberships,
  publishedVotes,
  type House,
  type Queryable,
  publishedPosts,
} from '@safe-to-report/db'
import { asc, desc, eq, inArray, and, isNull, sql } from 'drizzle-orm'
import { withSources } from '../pages/sources.ts'
import { todayInLondon } from '../../words/london-date.ts'
import type { MemberPage, MemberSpan } from '../divisions/division-types.ts'
import { listDivisionCards, listDivisionsWithAbsent } from '../divisions/list-divisions.ts'
import { listDeedsOf } from '../proceedings/list-deeds.ts'
import { listStancesOf } from '../stances/list-stances.ts'
import { toMemberVote } from '../divisions/member-vote.ts'

/**
 * How one MP or peer voted on the asks, which seats and parties they had, and which posts they hold, by Parliament's member id and nothing else:
 * seats change hands, and names repeat. Undefined where the record knows no such member.
 */
export async function findMemberPage(db: Queryable, id: number): Promise<MemberPage | undefined> {
  const [[listed], own, spans, posts, stances, deeds] = await Promise.all([
    db.select().from(publishedMembers).where(eq(publishedMembers.id, id)),
    listOwnVotes(db, id),
    listSpans(db, id),
    listHeldPosts(db, id),
    listStancesOf(db, id),
    listDeedsOf(db, id),
  ])
  if (!listed) return undefined
  const { constituency: seat, ...member } = listed
  const seats = spans.filter(({ kind }) => kind === 'seat')
  const sat = seats.flatMap(({ house }) => house ?? [])
  const houses = [...new Set<House>([member.house, ...sat, ...own.map(({ house }) => house)])]
  const [divisions, listsAbsent] = await Promise.all([
    listDivisionCards(db, inArray(publishedDivisions.house, houses)),
    listDivisionsWithAbsent(db),
  ])
  const voteOf = new Map(own.map((vote) => [vote.divisionId, vote]))
  const onAsks = await withSources(
    db,
    divisions.filter(({ asks }) => asks.length > 0),
  )
  const votes = onAsks.map((division) =>
    toMemberVote(division, voteOf.get(division.id), { seats, listsAbsent: listsAbsent.has(division.id) }),
  )
  return {
    member: { ...member, seat },
    seats: seats.map(toSpan),
    parties: spans.filter(({ kind }) => kind === 'party').map(toSpan),
    posts,
    historyAsOf: spans[0] ? todayInLondon(spans[0].fetchedAt) : null,
    votes,
    stances,
    deeds,
    tags: [
      `member:${id}`,
      'kind:proceeding',
      'kind:division',
      'kind:amendment',
      'kind:ask',
      'kind:text',
      'kind:source',
    ],
  }
}

type Span = typeof publishedMemberships.$inferSelect

/** The newest first. */
async function listSpans(db: Queryable, memberId: number): Promise<Span[]> {
  return db
    .select()
    .from(publishedMemberships)
    .where(eq(publishedMemberships.memberId, memberId))
    .orderBy(desc(publishedMemberships.startedOn), asc(publishedMemberships.name))
}

function toSpan({ house, name, startedOn, endedOn, sourceUrl }: Span): MemberSpan {
  return { house, name, startedOn, endedOn, sourceUrl }
}

async function listOwnVotes(db: Queryable, memberId: number) {
  return db
    .select({
      divisionId: publishedVotes.divisionId,
      lobby: publishedVotes.lobby,
      party: publishedVotes.party,
      seat: publishedVotes.seat,
      house: publishedDivisions.house,
    })
    .from(publishedVotes)
    .innerJoin(publishedDivisions, eq(publishedDivisions.id, publishedVotes.divisionId))
    .where(eq(publishedVotes.memberId, memberId))
}

/** A post that a member holds, as Parliament tells it. Days are London days. */
export interface HeldPost {
  name: string
  department: string | null
  /** Null where Parliament does not say. */
  startedOn: string | null
  sourceUrl: string
  /** The day on which Parliament told it. */
  asOf: string
}

/** The posts that a member holds, those held longest first. */
async function listHeldPosts(db: Queryable, memberId: number): Promise<HeldPost[]> {
  const { name, department, startedOn, sourceUrl, asOf } = publishedPosts
  return db
    .select({ name, department, startedOn, sourceUrl, asOf })
    .from(publishedPosts)
    .where(and(eq(publishedPosts.memberId, memberId), isNull(publishedPosts.endedOn)))
    .orderBy(sql`${startedOn} asc nulls last`, asc(name))
}
