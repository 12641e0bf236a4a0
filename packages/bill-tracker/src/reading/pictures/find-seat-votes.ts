import {
  publishedAsks,
  publishedDivisions,
  publishedMemberships,
  publishedSeats,
  publishedTexts,
  publishedVotes,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import type { DivisionCard } from '../divisions/division-types.ts'
import { listDivisionCards, listDivisionsWithAbsent } from '../divisions/list-divisions.ts'
import { toMemberVote, type CastVote, type Sat } from '../divisions/member-vote.ts'
import { withSources } from '../pages/sources.ts'
import { placeOnMap } from '../pages/place-on-map.ts'
import { listToldTexts, type ToldText } from '../pages/told-texts.ts'
import { toSeatAnswer } from './seat-answer.ts'
import type { SeatVote, SeatVotes } from './seat-votes-types.ts'

/** How the MP of each seat voted on an ask; of the first ask, unless told; undefined where there is none of that name. */
export async function findSeatVotes(db: Queryable, slug?: string): Promise<SeatVotes | undefined> {
  const { id, position, title } = publishedAsks
  const [ask] = await db
    .select({ id, slug: publishedAsks.slug, title })
    .from(publishedAsks)
    .where(slug === undefined ? undefined : eq(publishedAsks.slug, slug))
    .orderBy(asc(position))
    .limit(1)
  if (!ask) return undefined
  const [answers, seated] = await Promise.all([listAnswers(db, ask.id), listSeatedNow(db)])
  const divisions = await withSources(db, answers)
  const [counted, waiting] = [true, false].map((named) => divisions.filter(({ hasNames }) => hasNames === named))
  const known = await findKnown(db, counted ?? [])
  return {
    ask: { slug: ask.slug, title: ask.title },
    counted: counted ?? [],
    waiting: waiting ?? [],
    seats: seated.flatMap((seat) => toSeatVote(seat, known)),
    seatedOn:
      seated
        .flatMap(({ asOf }) => asOf ?? [])
        .toSorted()
        .at(-1) ?? null,
    tags: [ask.id, 'kind:division', 'kind:amendment', 'kind:text', 'kind:ask', 'kind:bill', 'kind:source'],
  }
}

/** The divisions in which the Commons answered the ask: on words that give it or a part of it, not on what was offered in its place. */
async function listAnswers(db: Queryable, askId: string): Promise<DivisionCard[]> {
  const texts = await listToldTexts(db, eq(publishedTexts.askId, askId))
  const slugs = texts.filter(isAnswer).flatMap(({ division }) => division ?? [])
  if (slugs.length === 0) return []
  return listDivisionCards(db, and(eq(publishedDivisions.house, 'Commons'), inArray(publishedDivisions.slug, slugs)))
}

const answered = new Set(['open', 'ajar', 'shut'])

function isAnswer({ door, strength }: Pick<ToldText, 'door' | 'strength'>): boolean {
  return strength !== 'instead' && door !== null && answered.has(door)
}

type Seated = typeof publishedSeats.$inferSelect

async function listSeatedNow(db: Queryable): Promise<Seated[]> {
  return db.select().from(publishedSeats).orderBy(asc(publishedSeats.name))
}

/** What is known of those who sit now. */
interface Known {
  divisions: readonly DivisionCard[]
  withAbsent: ReadonlySet<string>
  /** By member and division. */
  votes: ReadonlyMap<string, CastVote>
  /** By member, the oldest first. */
  sat: ReadonlyMap<number, (Sat & { memberId: number })[]>
}

const keyOf = (memberId: number, divisionId: string): string => `${memberId} ${divisionId}`

async function findKnown(db: Queryable, divisions: readonly DivisionCard[]): Promise<Known> {
  if (divisions.length === 0) return { divisions, withAbsent: new Set(), votes: new Map(), sat: new Map() }
  const [cast, spans, withAbsent] = await Promise.all([
    listVotesOfSeated(
      db,
      inArray(
        publishedVotes.divisionId,
        divisions.map(({ id }) => id),
      ),
    ),
    listSeatsOfSeated(db),
    listDivisionsWithAbsent(db),
  ])
  return {
    divisions,
    withAbsent,
    votes: new Map(cast.map((vote) => [keyOf(vote.memberId, vote.divisionId), vote])),
    sat: Map.groupBy(spans, ({ memberId }) => memberId),
  }
}

async function listVotesOfSeated(db: Queryable, condition: SQL) {
  const { divisionId, memberId, lobby, party, seat } = publishedVotes
  return db
    .select({ divisionId, memberId, lobby, party, seat })
    .from(publishedVotes)
    .innerJoin(publishedSeats, eq(publishedSeats.memberId, memberId))
    .where(condition)
}

async function listSeatsOfSeated(db: Queryable) {
  const { memberId, kind, house, startedOn, endedOn, unreadUntil } = publishedMemberships
  const rows = await db
    .select({ memberId, house, startedOn, endedOn, unreadUntil })
    .from(publishedMemberships)
    .innerJoin(publishedSeats, eq(publishedSeats.memberId, memberId))
    .where(eq(kind, 'seat'))
  return rows.toSorted((one, other) => one.startedOn.localeCompare(other.startedOn))
}

function toSeatVote({ gss, name, nation, memberId, member, party }: Seated, known: Known): SeatVote[] {
  const place = placeOnMap(gss)
  if (place === undefined) return []
  const { column, row } = place
  if (memberId === null || member === null) {
    return [{ gss, name, nation, member: null, answer: 'not-known', since: null, column, row }]
  }
  const sat = known.sat.get(memberId) ?? []
  const votes = known.divisions.map((division) =>
    toMemberVote(division, known.votes.get(keyOf(memberId, division.id)), {
      seats: sat,
      listsAbsent: known.withAbsent.has(division.id),
    }),
  )
  const answer = toSeatAnswer(votes)
  const since = answer === 'new' ? findSince(sat, known.divisions.at(-1)?.heldOn ?? '') : null
  return [{ gss, name, nation, member: { id: memberId, name: member, party }, answer, since, column, row }]
}

/** Boundaries move, and MPs with them: the first seat after the votes says since when somebody is an MP. */
function findSince(sat: readonly Sat[], lastVoteOn: string): string | null {
  return sat.find(({ house, startedOn }) => house === 'Commons' && startedOn > lastVoteOn)?.startedOn ?? null
}
