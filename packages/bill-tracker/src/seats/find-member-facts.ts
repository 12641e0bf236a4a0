import { constituencies, publishedMemberships, type nations, type Queryable } from '@safe-to-report/db'
import { and, asc, eq } from 'drizzle-orm'
import { findBillCommittees, findDeedFacts, type DeedFacts } from './deed-facts.ts'
import { findPostFacts, type PostFact } from './post-facts.ts'
import { speakersParty } from '../words/speakers-party.ts'
import type { MemberVote } from '../reading/divisions/division-types.ts'
import type { StancesOnAsk } from '../reading/stances/stance-types.ts'
import { findMemberPage } from '../reading/members/find-member-page.ts'

/** What they said last of the ask; `unknown`: nothing that we know of, or that they took neither side. */
export type StanceFact = 'supports' | 'opposes' | 'unknown'

type VoteFact = 'for' | 'against' | 'absent' | 'not-a-member'

/** What the record knows of a member that a campaign's rules may ask about. What is null or not listed is not known. */
export interface KnownOfMember {
  party: string | null
  nation: (typeof nations)[number] | null
  /** By the slug of a division on the ask: for or against the words it was on. */
  votes: Record<string, VoteFact>
  /** The London day on which the member first had a seat in the House of Commons, whichever seat it was. */
  memberSince: string | null
  /** What posts the member holds now; empty: none. Null while Parliament's lists of posts were never told. */
  posts: PostFact[] | null
  /** Null where the member, or the ask, is not on the record. */
  stance: StanceFact | null
  deeds: DeedFacts
  /** The bills on whose committee they sit today. */
  billCommittees: string[]
}

/**
 * Facts about a member for the letters of a campaign: joined by Parliament's member id, never by seat. Of a member who is
 * not on the record everything is unknown.
 */
export async function findMemberFacts(db: Queryable, memberId: number, askSlug: string): Promise<KnownOfMember> {
  const [page, nation, memberSince, posts, deeds, billCommittees] = await Promise.all([
    findMemberPage(db, memberId),
    findNation(db, memberId),
    findMemberSince(db, memberId),
    findPostFacts(db, memberId),
    findDeedFacts(db, memberId),
    findBillCommittees(db, memberId),
  ])
  const onAsk = (page?.votes ?? []).filter(({ division }) => division.asks.some(({ slug }) => slug === askSlug))
  return {
    party: page?.member.party ?? null,
    nation,
    votes: Object.fromEntries(
      onAsk.flatMap((vote) => {
        const fact = toVoteFact(vote)
        return fact ? [[vote.division.slug, fact] as const] : []
      }),
    ),
    memberSince,
    posts: page ? withSpeaker(posts, page.member.party) : null,
    stance: toStanceFact(page?.stances.find(({ ask }) => ask.slug === askSlug)),
    deeds,
    billCommittees,
  }
}

/** The Speaker is known by the party before Parliament has told who presides. */
function withSpeaker(posts: PostFact[] | null, party: string | null): PostFact[] | null {
  return party === speakersParty ? [...new Set<PostFact>([...(posts ?? []), 'speaker'])] : posts
}

const stanceFacts = { for: 'supports', against: 'opposes', unknown: 'unknown' } as const

function toStanceFact(onAsk: StancesOnAsk | undefined): StanceFact | null {
  return onAsk === undefined ? null : stanceFacts[onAsk.said[0]?.side ?? 'unknown']
}

/** Undefined where nobody can tell: no names yet, a House that lists only who voted, or a member in both lobbies. */
export function toVoteFact({ standing, stance }: MemberVote): VoteFact | undefined {
  if (stance) return stance
  if (standing.kind === 'not-a-member') return 'not-a-member'
  return standing.kind === 'voted' && standing.side === 'none' ? 'absent' : undefined
}

async function findNation(db: Queryable, memberId: number): Promise<KnownOfMember['nation']> {
  const [seat] = await db
    .select({ nation: constituencies.nation })
    .from(constituencies)
    .where(eq(constituencies.memberId, memberId))
  return seat?.nation ?? null
}

export async function findMemberSince(db: Queryable, memberId: number): Promise<string | null> {
  const [first] = await db
    .select({ startedOn: publishedMemberships.startedOn, unreadUntil: publishedMemberships.unreadUntil })
    .from(publishedMemberships)
    .where(
      and(
        eq(publishedMemberships.memberId, memberId),
        eq(publishedMemberships.kind, 'seat'),
        eq(publishedMemberships.house, 'Commons'),
      ),
    )
    .orderBy(asc(publishedMemberships.startedOn))
    .limit(1)
  // A seat that could not be read may have been the first.
  const isInDoubt = first?.unreadUntil && first.unreadUntil >= first.startedOn
  return isInDoubt ? null : (first?.startedOn ?? null)
}
