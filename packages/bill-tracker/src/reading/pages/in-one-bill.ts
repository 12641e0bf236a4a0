import type { House, StageKind, Strength } from '@safe-to-report/db'
import type { Fate } from '../../words/fate.ts'

/** What of a text tells how an ask fares in the bill that it is in. */
export interface TextInBill {
  strength: Strength
  fate: Fate
  happenedOn: string | null
  /** Place in the lineage. */
  position: number
  /** Of the stage at which its amendment was put; null of a text without one. */
  stageKind: StageKind | null
  /** The House of that stage. */
  house: House | null
}

/**
 * How an ask fares in one bill. `in`: a House agreed to words of it, and the other did not refuse them since. `refused`: it did.
 * `replaced`: something else was agreed to in their place. `none`: no House agreed to any, or the one that did gave them up.
 */
export interface InBill<Text> {
  fares: 'in' | 'refused' | 'replaced' | 'none'
  /** The text that tells so; null where none does. */
  by: Text | null
  /** Texts of it that wait for a decision. */
  open: Text[]
}

/**
 * Follows the texts of one ask through one bill in the order of time. What one House agreed to is in the bill until the other House
 * refuses it, or agrees to something in its place, where amendments go to and fro between them. That another amendment of the same
 * sort was refused takes nothing out, and no House sends back what it put in itself.
 */
export function followInBill<Text extends TextInBill>(texts: readonly Text[]): InBill<Text> {
  let now: Pick<InBill<Text>, 'fares' | 'by'> = { fares: 'none', by: null }
  const ordered = texts.toSorted(byTime)
  for (const text of ordered) now = followOne(now, text)
  return { ...now, open: ordered.filter(({ strength, fate }) => strength !== 'instead' && fate.kind === 'open') }
}

type Fares<Text> = Pick<InBill<Text>, 'fares' | 'by'>

function followOne<Text extends TextInBill>(before: Fares<Text>, text: Text): Fares<Text> {
  if (text.fate.kind === 'yes') return followYes(before, text)
  return text.fate.kind === 'no' && text.strength !== 'instead' ? followNo(before, text) : before
}

function followYes<Text extends TextInBill>(before: Fares<Text>, text: Text): Fares<Text> {
  if (text.strength !== 'instead') return { fares: 'in', by: text }
  return before.fares === 'in' && !isFromOtherHouse(before, text) ? before : { fares: 'replaced', by: text }
}

function followNo<Text extends TextInBill>(before: Fares<Text>, text: Text): Fares<Text> {
  const isGivenUp = text.fate.key === 'not-insisted-on'
  // A House may give up its own.
  if (isGivenUp && goesToAndFro(text)) return { fares: 'none', by: null }
  // Of a text without an amendment nobody knows at which stage it was refused: then less is said.
  const takesOut = isFromOtherHouse(before, text) || (text.stageKind === null && before.fares === 'in')
  if (!takesOut) return before
  return isGivenUp ? { fares: 'none', by: null } : { fares: 'refused', by: text }
}

function isFromOtherHouse(before: Fares<TextInBill>, text: TextInBill): boolean {
  return goesToAndFro(text) && !putIn(before, text.house)
}

function goesToAndFro({ stageKind }: TextInBill): boolean {
  return stageKind === 'lords-amendments' || stageKind === 'commons-amendments'
}

/** Whether what is in the bill was put there by this House. */
function putIn({ fares, by }: Pick<InBill<TextInBill>, 'fares' | 'by'>, house: House | null): boolean {
  return fares === 'in' && by !== null && by.house !== null && by.house === house
}

function byTime(one: TextInBill, other: TextInBill): number {
  const days = one.happenedOn === null || other.happenedOn === null ? 0 : one.happenedOn.localeCompare(other.happenedOn)
  return days || one.position - other.position
}
