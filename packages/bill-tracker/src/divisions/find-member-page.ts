import { publishedDivisions, publishedMembers, publishedVotes, type House, type Queryable } from '@safe-to-report/db'
import { desc, eq, inArray } from 'drizzle-orm'
import type { DivisionCard, MemberPage, MemberStanding, MemberVote } from './division-types.ts'
import { listDivisionCards } from './list-divisions.ts'
import { isTeller, sideOf, stanceOf } from './lobby.ts'

/**
 * How one MP or peer voted on the asks, by Parliament's member id and nothing else: seats change hands, and names repeat.
 * Undefined where the record knows no such member.
 */
export async function findMemberPage(db: Queryable, id: number): Promise<MemberPage | undefined> {
  const [[listed], own] = await Promise.all([
    db.select().from(publishedMembers).where(eq(publishedMembers.id, id)),
    listOwnVotes(db, id),
  ])
  const member = tellMember(id, listed, own[0])
  if (!member) return undefined
  const houses = [...new Set<House>([member.house, ...own.map(({ house }) => house)])]
  const [divisions, listsAbsent] = await Promise.all([
    listDivisionCards(db, inArray(publishedDivisions.house, houses)),
    listDivisionsWithAbsent(db),
  ])
  const voteOf = new Map(own.map((vote) => [vote.divisionId, vote]))
  const votes = divisions
    .filter(({ asks }) => asks.length > 0)
    .map((division) => toMemberVote(division, voteOf.get(division.id), listsAbsent.has(division.id)))
  return { member, votes, tags: ['kind:division', 'kind:amendment', 'kind:ask', 'kind:text'] }
}

type OwnVote = Awaited<ReturnType<typeof listOwnVotes>>[number]

// The last one first: it tells the party and seat that we know last.
async function listOwnVotes(db: Queryable, memberId: number) {
  return db
    .select({
      divisionId: publishedVotes.divisionId,
      lobby: publishedVotes.lobby,
      name: publishedVotes.name,
      party: publishedVotes.party,
      seat: publishedVotes.seat,
      house: publishedDivisions.house,
      heldOn: publishedDivisions.heldOn,
    })
    .from(publishedVotes)
    .innerJoin(publishedDivisions, eq(publishedDivisions.id, publishedVotes.divisionId))
    .where(eq(publishedVotes.memberId, memberId))
    .orderBy(desc(publishedDivisions.heldOn))
}

function tellMember(
  id: number,
  listed: typeof publishedMembers.$inferSelect | undefined,
  last: OwnVote | undefined,
): MemberPage['member'] | undefined {
  if (listed) {
    const { name, party, house, isCurrent, asOf, constituency } = listed
    return { id, name, party, house, isCurrent, asOf, seat: constituency }
  }
  if (!last) return undefined
  const { name, party, house, seat, heldOn } = last
  return { id, name, party, house, seat, isCurrent: null, asOf: heldOn }
}

/** Divisions whose names include those who did not vote: who is not named in them was not a member. */
async function listDivisionsWithAbsent(db: Queryable): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ divisionId: publishedVotes.divisionId })
    .from(publishedVotes)
    .where(eq(publishedVotes.lobby, 'none'))
  return new Set(rows.map(({ divisionId }) => divisionId))
}

function toMemberVote(division: DivisionCard, vote: OwnVote | undefined, listsAbsent: boolean): MemberVote {
  if (!vote) return { division, standing: tellAbsence(division, listsAbsent), stance: null }
  const side = sideOf(vote.lobby)
  const { party, seat } = vote
  return {
    division,
    standing: { kind: 'voted', side, isTeller: isTeller(vote.lobby), party, seat },
    stance: stanceOf(side, division.ayeMeans) ?? null,
  }
}

function tellAbsence({ hasNames }: DivisionCard, listsAbsent: boolean): MemberStanding {
  if (!hasNames) return { kind: 'names-unknown' }
  return listsAbsent ? { kind: 'not-a-member' } : { kind: 'not-named' }
}
