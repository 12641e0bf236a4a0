import { boundText } from '../asking/bound-text.ts'
import { toPlainProse, toPlainText } from '../asking/plain-text.ts'
import { readHouse } from '../asking/read-enums.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { ContributionAnswer, DebateAnswer } from './hansard-answers.ts'

/**
 * What was said in a debate and in those below it, each contribution once: what holds others tells their words again.
 * Procedure read out without a name (a motion, the words of an amendment as it is moved) counts as said. Divisions are left
 * alone: Hansard numbers them in a way of its own, and one of its numbers is another vote in the Votes API. The words are kept whole
 * and the answer is not: some 2,500 contributions come of a sitting day, and their HTML says nothing besides.
 */
export function toSpeeches(debate: DebateAnswer): FetchedItem[] {
  const speeches = new Map<string, FetchedItem>()
  const walk = (at: DebateAnswer, within: readonly string[]): void => {
    // What is below is told first: its title is nearer to what was said than that of what holds it.
    const titles = [...within, titleOf(at)].filter(Boolean)
    for (const child of at.ChildDebates) walk(child, titles)
    for (const { read } of at.Items.rows) {
      const speech = toSpeech(at, read, within)
      if (speech && !speeches.has(speech.key)) speeches.set(speech.key, speech)
    }
  }
  walk(debate, [])
  return [...speeches.values()]
}

/** Names of all debates that an answer holds, its own among them. */
export function listHeld({ Overview, ChildDebates }: DebateAnswer): string[] {
  return [Overview.ExtId, ...ChildDebates.flatMap(listHeld)]
}

function toSpeech(
  { Overview }: DebateAnswer,
  said: ContributionAnswer,
  within: readonly string[],
): FetchedItem | undefined {
  if (said.ItemType !== 'Contribution') return undefined
  const { text, isCut } = boundText(toPlainProse(withoutColumns(said.Value)) ?? '')
  const key = keyOf(said)
  if (text === '' || !key) return undefined
  const title = toPlainText(Overview.Title) ?? within.at(-1) ?? 'Hansard'
  return {
    kind: 'speech',
    key,
    house: readHouse(Overview.House),
    title,
    text,
    happenedOn: Overview.Date,
    url: urlOf(Overview, key),
    billTitle: findBill([title, ...within.toReversed()]),
    number: said.UIN?.toString() ?? null,
    ...whoSaid(said),
    body: toPlainText(Overview.Location),
    details: {
      debate: Overview.ExtId,
      ...(within.length > 0 && { within: within.join(' · ') }),
      ...(isCut && { isCut }),
    },
  }
}

function keyOf({ ExternalId, ItemId }: ContributionAnswer): string | undefined {
  return ExternalId?.trim() || ItemId?.toString()
}

/** What nobody's name stands before was read out. A member's number of 0 is nobody's. */
function whoSaid({
  MemberId,
  AttributedTo,
}: ContributionAnswer): Pick<FetchedItem, 'memberIds' | 'memberNames' | 'standing'> {
  const memberIds = [MemberId ?? 0].filter((id) => id > 0)
  const memberNames = [toPlainText(AttributedTo)].filter((name) => name !== null)
  const isNamed = memberIds.length > 0 || memberNames.length > 0
  return { memberIds, memberNames, standing: isNamed ? 'said' : 'read-out' }
}

function titleOf({ Overview }: DebateAnswer): string {
  return toPlainText(Overview.Title) ?? ''
}

/** Where a column of the printed page ends, its number stands inside a sentence, or inside a word. */
function withoutColumns(html: string | null | undefined): string | null {
  return html?.replaceAll(/<span\b[^<>]*\bcolumn-number\b[^<>]*?(?:\/>|>[^<]*<\/span>)/gi, '') ?? null
}

/** "Made-up Bill (Third sitting)" is a sitting of a bill's committee; "Made-up Bill [HL]" a bill as it is printed. */
function findBill(titles: readonly string[]): string | null {
  const named = titles.map(
    (title) => /^(.*\bBill\b(?: \[(?:HL|Lords)\])?)(?:\s*\([^)]*\bsitting\))?$/i.exec(title)?.[1],
  )
  return named.find((title) => title !== undefined && title !== 'Bill') ?? null
}

/** Hansard's own address of a contribution opens at it; the title in it is read by nobody, but must be there. */
function urlOf({ House, Date: day, ExtId, Title }: DebateAnswer['Overview'], key: string): string {
  const slug = (Title ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '') || 'Debate'
  const parts = [House, day, 'debates', ExtId, slug].map((part) => encodeURIComponent(part))
  return `https://hansard.parliament.uk/${parts.join('/')}#contribution-${encodeURIComponent(key)}`
}
