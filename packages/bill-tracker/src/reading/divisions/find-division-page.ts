import {
  publishedAmendments,
  publishedAmendmentDivisions,
  publishedChanges,
  publishedDivisions,
  publishedVotes,
  type Lobby,
  type Queryable,
} from '@safe-to-report/db'
import { asc, eq, inArray } from 'drizzle-orm'
import { listAmendmentCards } from '../pages/amendment-cards.ts'
import { listPublicChanges } from '../pages/changes.ts'
import { listCorrectionsOn } from '../pages/corrections.ts'
import { isCorrection } from '../../words/is-correction.ts'
import { withSources } from '../pages/sources.ts'
import type { DivisionPage, NamedVote, PartyCount } from './division-types.ts'
import { listDivisionCards } from './list-divisions.ts'
import { isTeller, sideOf, type Side } from './lobby.ts'

/** One division with every name; undefined where there is none of that slug. */
export async function findDivisionPage(db: Queryable, slug: string): Promise<DivisionPage | undefined> {
  const [card] = await listDivisionCards(db, eq(publishedDivisions.slug, slug))
  if (!card) return undefined
  const links = await db
    .select({ amendmentId: publishedAmendmentDivisions.amendmentId })
    .from(publishedAmendmentDivisions)
    .where(eq(publishedAmendmentDivisions.divisionId, card.id))
  const amendmentIds = links.map(({ amendmentId }) => amendmentId)
  const [[division], amendments, votes, changed, corrections] = await Promise.all([
    withSources(db, [card]),
    amendmentIds.length === 0 ? [] : listAmendmentCards(db, inArray(publishedAmendments.id, amendmentIds)),
    listNamedVotes(db, card.id),
    listPublicChanges(db, eq(publishedChanges.subjectId, card.id)),
    listCorrectionsOn(db, { of: 'rows', ids: [card.id, ...amendmentIds] }),
  ])
  if (!division) return undefined
  const tags = [card.id, ...amendmentIds, 'kind:ask', 'kind:text', 'kind:source', 'kind:correction']
  const changes = changed.filter((change) => !isCorrection(change))
  return { division, amendments, parties: countParties(votes), sides: groupSides(votes), changes, corrections, tags }
}

type Vote = NamedVote & { lobby: Lobby }

async function listNamedVotes(db: Queryable, divisionId: string): Promise<Vote[]> {
  const rows = await db
    .select({
      memberId: publishedVotes.memberId,
      name: publishedVotes.name,
      party: publishedVotes.party,
      seat: publishedVotes.seat,
      lobby: publishedVotes.lobby,
    })
    .from(publishedVotes)
    .where(eq(publishedVotes.divisionId, divisionId))
    .orderBy(asc(publishedVotes.listAs), asc(publishedVotes.memberId))
  return rows.map((row) => ({ ...row, isTeller: isTeller(row.lobby) }))
}

const withoutParty = 'No party given'

function countParties(votes: readonly Vote[]): PartyCount[] {
  const counts = new Map<string, PartyCount>()
  for (const { party: named, lobby } of votes) {
    const party = named ?? withoutParty
    const count = counts.get(party) ?? { party, aye: 0, no: 0, both: 0, none: 0 }
    count[sideOf(lobby)] += 1
    counts.set(party, count)
  }
  const sizeOf = ({ aye, no, both, none }: PartyCount): number => aye + no + both + none
  return [...counts.values()].toSorted(
    (one, other) => sizeOf(other) - sizeOf(one) || one.party.localeCompare(other.party, 'en-GB'),
  )
}

const sidesInOrder: readonly Side[] = ['aye', 'no', 'both', 'none']

function groupSides(votes: readonly Vote[]): DivisionPage['sides'] {
  const bySide = Map.groupBy(votes, ({ lobby }) => sideOf(lobby))
  return sidesInOrder.flatMap((side) => {
    const members = bySide.get(side)
    if (!members) return []
    const byParty = [...Map.groupBy(members, ({ party }) => party ?? withoutParty)]
    const parties = byParty
      .map(([party, ofParty]) => ({ party, members: ofParty.map(toNamedVote) }))
      .toSorted((one, other) => other.members.length - one.members.length || one.party.localeCompare(other.party))
    return [{ side, total: members.length, parties }]
  })
}

function toNamedVote({ memberId, name, party, seat, isTeller: counted }: Vote): NamedVote {
  return { memberId, name, party, seat, isTeller: counted }
}
