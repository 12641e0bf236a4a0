import {
  publishedAmendmentDivisions,
  publishedDivisions,
  publishedMembers,
  publishedProceedingMembers,
  publishedProceedings,
  publishedSponsors,
  publishedStances,
  publishedTexts,
  publishedVotes,
  type Queryable,
} from '@safe-to-report/db'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { sideOf, sideWords, stanceOf } from '../../reading/divisions/lobby.ts'
import type { MemberOnAsk } from './found-types.ts'

interface Asked {
  askId: string
  /** Parliament's member ids, in the order in which they are told. */
  memberIds: number[]
}

/** What some members did and said about an ask, as the public record has it; who is not on the record is left out. */
export async function findMembersOnAsk(db: Queryable, asked: Asked): Promise<MemberOnAsk[]> {
  if (asked.memberIds.length === 0) return []
  const { id, name, party } = publishedMembers
  const [members, stances, votes, sponsored, proceedings] = await Promise.all([
    db.select({ id, name, party }).from(publishedMembers).where(inArray(id, asked.memberIds)),
    listStances(db, asked),
    listVotes(db, asked),
    listSponsored(db, asked),
    listProceedings(db, asked),
  ])
  return members
    .toSorted((one, other) => asked.memberIds.indexOf(one.id) - asked.memberIds.indexOf(other.id))
    .map((member) => {
      const own = <Row extends { memberId: number | null }>(rows: Row[]): Row[] =>
        rows.filter(({ memberId }) => memberId === member.id)
      const [stance] = own(stances)
      return {
        ...member,
        stance: stance ? { side: stance.side, toldOn: stance.toldOn } : null,
        votes: own(votes).map(({ slug, title, house, heldOn, lobby, ayeMeans }) => {
          const side = sideOf(lobby)
          const told = sideWords(house, side)
          return { slug, title: title ?? 'A division', heldOn, side: told, stance: stanceOf(side, ayeMeans) ?? null }
        }),
        sponsored: own(sponsored).map(({ slug, label, isLead }) => ({ slug, label, isLead })),
        proceedings: own(proceedings).map(({ slug, title, role, happenedOn }) => ({ slug, title, role, happenedOn })),
      }
    })
}

async function listStances(db: Queryable, { askId, memberIds }: Asked) {
  const { memberId, side, toldOn, stands } = publishedStances
  return db
    .select({ memberId, side, toldOn })
    .from(publishedStances)
    .where(and(eq(publishedStances.askId, askId), eq(stands, true), inArray(memberId, memberIds)))
}

async function listVotes(db: Queryable, { askId, memberIds }: Asked) {
  const { slug, title, house, heldOn, ayeMeans } = publishedDivisions
  const { memberId, lobby } = publishedVotes
  return db
    .selectDistinct({ memberId, lobby, slug, title, house, heldOn, ayeMeans })
    .from(publishedVotes)
    .innerJoin(publishedDivisions, eq(publishedDivisions.id, publishedVotes.divisionId))
    .innerJoin(publishedAmendmentDivisions, eq(publishedAmendmentDivisions.divisionId, publishedDivisions.id))
    .innerJoin(publishedTexts, eq(publishedTexts.amendmentId, publishedAmendmentDivisions.amendmentId))
    .where(and(eq(publishedTexts.askId, askId), inArray(memberId, memberIds)))
    .orderBy(desc(heldOn))
}

async function listSponsored(db: Queryable, { askId, memberIds }: Asked) {
  const { memberId, isLead } = publishedSponsors
  const { slug, label, position } = publishedTexts
  return db
    .select({ memberId, isLead, slug, label })
    .from(publishedSponsors)
    .innerJoin(publishedTexts, eq(publishedTexts.amendmentId, publishedSponsors.amendmentId))
    .where(and(eq(publishedTexts.askId, askId), inArray(memberId, memberIds)))
    .orderBy(position)
}

async function listProceedings(db: Queryable, { askId, memberIds }: Asked) {
  const { memberId, role, happenedOn, proceedingId } = publishedProceedingMembers
  const { slug, title } = publishedProceedings
  return db
    .select({ memberId, role, happenedOn, slug, title })
    .from(publishedProceedingMembers)
    .innerJoin(publishedProceedings, eq(publishedProceedings.id, proceedingId))
    .where(and(eq(publishedProceedingMembers.askId, askId), inArray(memberId, memberIds)))
    .orderBy(desc(happenedOn))
}
