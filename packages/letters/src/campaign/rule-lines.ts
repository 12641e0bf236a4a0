import { z } from 'zod'
import {
  type Condition,
  type MemberDeed,
  type MemberFacts,
  type MemberPost,
  type MemberVoteFact,
  lastDone,
  memberDeeds,
  memberPosts,
  memberStances,
  memberVotes,
  nations,
  noFacts,
} from './rules.ts'

export type RuleAnswer = { ok: true; when: Condition[] } | { ok: false; line: number; reason: string }

/**
 * Reads a rule as staff write it, one condition a line, all of which must hold:
 *
 *     party: Labour, Labour (Co-op)
 *     nation: Scotland, Northern Ireland
 *     voted for: <division>          voted against: <division>
 *     absent: <division>             not a member: <division>
 *     new since: 2024-07-04
 *     post: government             (or minister, opposition, spokesperson, speaker)
 *     stance: supports             (or opposes, unknown), on the ask that the campaign is about
 *     asked: <ask>                 signed: <ask>               spoke: <ask>
 *     asked: <ask> since 2026-09-01
 *     sits on the bill committee: <bill>
 *
 * A division, an ask and a bill are named by their slug on the record. Nothing but blanks is no condition.
 */
export function parseRule(text: string): RuleAnswer {
  const when: Condition[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const condition = parseLine(line)
    if (typeof condition === 'string') return { ok: false, line: index + 1, reason: condition }
    when.push(condition)
  }
  return { ok: true, when }
}

/** The same rule, as `parseRule` reads it. */
export function formatRule(when: readonly Condition[]): string {
  return when.map(formatLine).join('\n')
}

const voteWords = {
  for: 'voted for',
  against: 'voted against',
  absent: 'absent',
  'not-a-member': 'not a member',
} as const satisfies Record<MemberVoteFact, string>

const onCommittee = 'sits on the bill committee'

type Reader = (value: string) => Condition | string

/** How what follows each condition's name is read: a condition, or what is wrong with it. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['party', (value) => ({ party: toList(value) })],
  ['nation', parseNations],
  ...memberVotes.map((voted): [string, Reader] => [
    voteWords[voted],
    (value) => (isSlug(value) ? { voted, on: value } : nameAs('division')),
  ]),
  ['new since', parseDay],
  ['post', parsePost],
  ['stance', parseStance],
  ...memberDeeds.map((did): [string, Reader] => [did, (value) => parseDeed(did, value)]),
  [onCommittee, (value) => (isSlug(value) ? { onCommitteeOf: value } : nameAs('bill'))],
])

function parseLine(line: string): Condition | string {
  const colon = line.indexOf(':')
  const name = line.slice(0, Math.max(0, colon)).trim()
  const value = name === '' ? '' : line.slice(colon + 1).trim()
  if (value === '') return 'Write a condition as a word, a colon and what it is about: “nation: Wales”.'
  const read = readers.get(name.toLowerCase().replaceAll(/\s+/g, ' '))
  return read?.(value) ?? `There is no condition “${name}”. There are: ${[...readers.keys()].join(', ')}.`
}

function isSlug(value: string): boolean {
  return /^[a-z0-9-]{1,120}$/.test(value)
}

function nameAs(what: string): string {
  return `Name the ${what} as its address on the site does.`
}

function parseDeed(did: MemberDeed, value: string): Condition | string {
  const [about = '', since, ...rest] = value.replaceAll(/\s+/g, ' ').split(/,? since /i)
  if (rest.length > 0 || !isSlug(about)) return nameAs('ask')
  if (since === undefined) return { did, about }
  return isDay(since) ? { did, about, since } : sayDay
}

function parseNations(value: string): Condition | string {
  const known = toList(value).map((name) => nations.find((nation) => nation.toLowerCase() === name.toLowerCase()))
  const found = known.filter((nation) => nation !== undefined)
  return found.length === known.length ? { nation: found } : `The nations are: ${nations.join(', ')}.`
}

function parsePost(value: string): Condition | string {
  const post = memberPosts.find((known) => known === value.toLowerCase())
  return post ? { post } : `There is no post “${value}”. There are: ${memberPosts.join(', ')}.`
}

function parseStance(value: string): Condition | string {
  const stance = memberStances.find((known) => known === value.toLowerCase())
  return stance ? { stance } : `There is no stance “${value}”. There are: ${memberStances.join(', ')}.`
}

function parseDay(value: string): Condition | string {
  return isDay(value) ? { newSince: value } : sayDay
}

const sayDay = 'Give a day as 2024-07-04.'

function isDay(value: string): boolean {
  return z.iso.date().safeParse(value).success
}

function toList(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function formatLine(condition: Condition): string {
  if ('party' in condition) return `party: ${condition.party.join(', ')}`
  if ('nation' in condition) return `nation: ${condition.nation.join(', ')}`
  if ('voted' in condition) return `${voteWords[condition.voted]}: ${condition.on}`
  if ('newSince' in condition) return `new since: ${condition.newSince}`
  if ('stance' in condition) return `stance: ${condition.stance}`
  if ('did' in condition) return `${condition.did}: ${condition.about}${formatSince(condition.since)}`
  if ('onCommitteeOf' in condition) return `${onCommittee}: ${condition.onCommitteeOf}`
  return `post: ${condition.post}`
}

function formatSince(since: string | undefined): string {
  return since === undefined ? '' : ` since ${since}`
}

/** Facts of a member made up so that all of these are true: whom a preview is written to. */
export function inventFacts(when: readonly Condition[]): MemberFacts {
  return when.reduce<MemberFacts>((facts, condition) => {
    if ('party' in condition) return { ...facts, party: condition.party[0] ?? null }
    if ('nation' in condition) return { ...facts, nation: condition.nation[0] ?? null }
    if ('voted' in condition) return { ...facts, votes: { ...facts.votes, [condition.on]: condition.voted } }
    if ('newSince' in condition) return { ...facts, memberSince: condition.newSince }
    if ('stance' in condition) return { ...facts, stance: condition.stance }
    if ('did' in condition) return withDeed(facts, condition)
    if ('onCommitteeOf' in condition) {
      return { ...facts, billCommittees: [...facts.billCommittees, condition.onCommitteeOf] }
    }
    return { ...facts, posts: [...(facts.posts ?? []), ...withPost(condition.post)] }
  }, noFacts)
}

/** A minister is in the Government. */
function withPost(post: MemberPost): MemberPost[] {
  return post === 'minister' ? ['government', post] : [post]
}

/** On the latest of the days that are asked for. */
function withDeed(facts: MemberFacts, condition: Extract<Condition, { did: MemberDeed }>): MemberFacts {
  const { did, about, since = anyDay } = condition
  const before = lastDone(facts, condition)
  const day = before !== undefined && before > since ? before : since
  return { ...facts, deeds: { ...facts.deeds, [did]: { ...facts.deeds[did], [about]: day } } }
}

const anyDay = '2000-01-01'
