import { z } from 'zod'

export const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const
export type Nation = (typeof nations)[number]

/**
 * What a member did in a division: for or against the words that it was on, no vote recorded, or not a member of the House
 * then.
 */
export const memberVotes = ['for', 'against', 'absent', 'not-a-member'] as const
export type MemberVoteFact = (typeof memberVotes)[number]

/**
 * A post held now: in the Government (ministers and whips alike), a minister's, on the opposition's front bench, a
 * spokesperson's of another party, or a Speaker's or deputy's, who do not take sides.
 */
export const memberPosts = ['government', 'minister', 'opposition', 'spokesperson', 'speaker'] as const
export type MemberPost = (typeof memberPosts)[number]

/**
 * What a member has said of the campaign's own ask, the newest that counts; `unknown`: nothing that the record knows of, or that they
 * took neither side.
 */
export const memberStances = ['supports', 'opposes', 'unknown'] as const
export type MemberStance = (typeof memberStances)[number]

/**
 * What a member did about an ask, as the public record tells it: asked a question, signed a motion, spoke. None of it is for or
 * against anything.
 */
export const memberDeeds = ['asked', 'signed', 'spoke'] as const
export type MemberDeed = (typeof memberDeeds)[number]

/** Of each deed, by the slug of the ask that it was about, the last London day on which they did it. */
export type MemberDeeds = Readonly<Record<MemberDeed, Readonly<Record<string, string>>>>

/**
 * What the record knows of a member and their seat. Null, or a division that is not listed, is not known, and what is not
 * known never fits a condition.
 */
export interface MemberFacts {
  party: string | null
  nation: Nation | null
  /** By the division's slug on the record. */
  votes: Readonly<Record<string, MemberVoteFact>>
  /** The London day on which this member first had a seat in the House of Commons. */
  memberSince: string | null
  /** The posts held now; empty: holds none. */
  posts: readonly MemberPost[] | null
  /** Null of somebody who is not on the record. */
  stance: MemberStance | null
  deeds: MemberDeeds
  /** The bills, by their slug on the record, on whose committee they sit now. */
  billCommittees: readonly string[]
}

/** Of a member of whom nothing is known, such as that of a seat before members were fetched. */
export const noFacts: MemberFacts = {
  party: null,
  nation: null,
  votes: {},
  memberSince: null,
  posts: null,
  stance: null,
  deeds: { asked: {}, signed: {}, spoke: {} },
  billCommittees: [],
}

/** What an address of the record's site ends in. */
const recordSlug = z.string().regex(/^[a-z0-9-]{1,120}$/)

const condition = z.union([
  /** One of these parties, as Parliament names them. */
  z.strictObject({ party: z.array(z.string().trim().min(1)).min(1) }),
  z.strictObject({ nation: z.array(z.enum(nations)).min(1) }),
  z.strictObject({ voted: z.enum(memberVotes), on: recordSlug }),
  /** First became an MP on this London day or later. */
  z.strictObject({ newSince: z.iso.date() }),
  z.strictObject({ post: z.enum(memberPosts) }),
  z.strictObject({ stance: z.enum(memberStances) }),
  /** Of an ask, on this London day or later where one is given. */
  z.strictObject({ did: z.enum(memberDeeds), about: recordSlug, since: z.iso.date().optional() }),
  /** Sits now on the committee that this bill was sent to. */
  z.strictObject({ onCommitteeOf: recordSlug }),
])
export type Condition = z.infer<typeof condition>

/** What must all be true of a member. */
export const conditions = z.array(condition).min(1, 'Say which MPs this is for.').max(6)
export type Conditions = z.infer<typeof conditions>

/** Whether all of these are known to be true of a member. Pure. */
export function fits(when: Conditions, facts: MemberFacts): boolean {
  return when.every((each) => isTrueOf(each, facts))
}

/** The first of these whose conditions fit, if any. */
export function findFitting<Kind extends { when: Conditions }>(
  variants: readonly Kind[],
  facts: MemberFacts,
): Kind | undefined {
  return variants.find(({ when }) => fits(when, facts))
}

function isTrueOf(each: Condition, facts: MemberFacts): boolean {
  if ('party' in each) return isOneOf(each.party, facts.party)
  if ('nation' in each) return facts.nation !== null && each.nation.includes(facts.nation)
  if ('voted' in each) return Object.hasOwn(facts.votes, each.on) && facts.votes[each.on] === each.voted
  if ('newSince' in each) return facts.memberSince !== null && facts.memberSince >= each.newSince
  if ('stance' in each) return facts.stance === each.stance
  if ('did' in each) return isOnOrAfter(each.since, lastDone(facts, each))
  if ('onCommitteeOf' in each) return facts.billCommittees.includes(each.onCommitteeOf)
  return facts.posts !== null && facts.posts.includes(each.post)
}

/** The last London day on which a member is known to have done it. */
export function lastDone(
  { deeds }: MemberFacts,
  { did, about }: { did: MemberDeed; about: string },
): string | undefined {
  return Object.hasOwn(deeds[did], about) ? deeds[did][about] : undefined
}

function isOnOrAfter(since: string | undefined, day: string | undefined): boolean {
  return day !== undefined && (since === undefined || day >= since)
}

function isOneOf(names: readonly string[], name: string | null): boolean {
  return name !== null && names.some((one) => one.toLowerCase() === name.toLowerCase())
}
