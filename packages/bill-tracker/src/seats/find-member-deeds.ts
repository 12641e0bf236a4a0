import type { Queryable } from '@safe-to-report/db'
import { findMemberPage } from '../reading/members/find-member-page.ts'
import { findDeedFacts, listBillCommittees } from './deed-facts.ts'
import { findMemberSince, toVoteFact } from './find-member-facts.ts'

/** What the record says that a member of the House of Commons did about an ask; empty lists and null where it says nothing. */
export interface MemberDeeds {
  /** Votes on the ask, told as for or against the words that would meet it, whichever way the question was put; the newest first. */
  votes: { slug: string; day: string; said: 'for' | 'against' | 'absent' }[]
  /** The last London day on which they did so. */
  signed: string | null
  spoke: string | null
  asked: string | null
  /** The bills on whose committee they sit today. */
  committees: { slug: string; title: string }[]
  /** The London day on which they first had a seat, where that was after each vote on the ask. */
  newSince: string | null
}

/** What an MP did about an ask, by Parliament's member id; undefined where the record does not know the member. */
export async function findMemberDeeds(
  db: Queryable,
  memberId: number,
  askSlug: string,
): Promise<MemberDeeds | undefined> {
  const [page, since, deeds, committees] = await Promise.all([
    findMemberPage(db, memberId),
    findMemberSince(db, memberId),
    findDeedFacts(db, memberId),
    listBillCommittees(db, memberId),
  ])
  if (!page) return undefined
  const onAsk = page.votes.filter(
    ({ division }) => division.house === 'Commons' && division.asks.some(({ slug }) => slug === askSlug),
  )
  const told = onAsk.map((vote) => ({ slug: vote.division.slug, day: vote.division.heldOn, fact: toVoteFact(vote) }))
  const isNew = told.length > 0 && since !== null && told.every(({ day }) => day < since)
  return {
    votes: told
      .flatMap(({ slug, day, fact }) => (fact && fact !== 'not-a-member' ? [{ slug, day, said: fact }] : []))
      .toSorted((one, other) => other.day.localeCompare(one.day)),
    signed: deeds.signed[askSlug] ?? null,
    spoke: deeds.spoke[askSlug] ?? null,
    asked: deeds.asked[askSlug] ?? null,
    committees,
    newSince: isNew ? since : null,
  }
}
