import {
  type Condition,
  type MemberFacts,
  type MemberPost,
  type MemberVoteFact,
  memberPosts,
  memberStances,
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
 *
 * A division is named by its slug on the record. Nothing but blanks is no condition.
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

function parseLine(line: string): Condition | string {
  const colon = line.indexOf(':')
  const name = line.slice(0, Math.max(0, colon)).trim()
  const value = name === '' ? '' : line.slice(colon + 1).trim()
  if (value === '') return 'Write a condition as a word, a colon and what it is about: “nation: Wales”.'
  const key = name.toLowerCase().replaceAll(/\s+/g, ' ')
  if (key === 'party') return { party: toList(value) }
  if (key === 'nation') return parseNations(value)
  if (key === 'new since') return parseDay(value)
  if (key === 'post') return parsePost(value)
  if (key === 'stance') return parseStance(value)
  const voted = (['for', 'against', 'absent', 'not-a-member'] as const).find((vote) => voteWords[vote] === key)
  if (voted === undefined) return `There is no condition “${name}”. There are: ${conditionNames.join(', ')}.`
  return /^[a-z0-9-]{1,120}$/.test(value) ? { voted, on: value } : 'Name the division as its address on the site does.'
}

const conditionNames = ['party', 'nation', ...Object.values(voteWords), 'new since', 'post', 'stance']

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
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
  return isDay ? { newSince: value } : 'Give a day as 2024-07-04.'
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
  return `post: ${condition.post}`
}

/** Facts of a member made up so that all of these are true: whom a preview is written to. */
export function inventFacts(when: readonly Condition[]): MemberFacts {
  return when.reduce<MemberFacts>((facts, condition) => {
    if ('party' in condition) return { ...facts, party: condition.party[0] ?? null }
    if ('nation' in condition) return { ...facts, nation: condition.nation[0] ?? null }
    if ('voted' in condition) return { ...facts, votes: { ...facts.votes, [condition.on]: condition.voted } }
    if ('newSince' in condition) return { ...facts, memberSince: condition.newSince }
    if ('stance' in condition) return { ...facts, stance: condition.stance }
    return { ...facts, posts: [...(facts.posts ?? []), ...withPost(condition.post)] }
  }, noFacts)
}

/** A minister is in the Government. */
function withPost(post: MemberPost): MemberPost[] {
  return post === 'minister' ? ['government', post] : [post]
}
