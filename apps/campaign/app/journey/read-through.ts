import { type Disclosure, type DisclosureKind, findDisclosures, type Likeness } from '@safe-to-report/letters'
import type { Draft } from './draft.ts'

/** Something in a letter that could harm its writer, or somebody else, in the wrong hands. */
export interface Finding {
  kind: DisclosureKind
  field: 'why' | 'ownWords' | 'name' | 'addressLine'
  /** The very words. */
  words: string
  /** What `Draft.kept` holds once the writer decided to keep it: other words are another finding. */
  key: string
  isKept: boolean
}

/** An address line is there to give a town or an address; a refuge or a number has no place in it either. */
export const harmlessInAddressLine: readonly DisclosureKind[] = ['address', 'postcode']

/** What a letter seems to give away, in the order of its fields. Pure; it warns, and the writer decides. */
export function listFindings(draft: Draft): Finding[] {
  const fields = ['why', 'ownWords', 'name', 'addressLine'] as const
  const findings = fields.flatMap((field) =>
    findDisclosures(draft[field])
      .filter(({ kind }) => field !== 'addressLine' || !harmlessInAddressLine.includes(kind))
      .map((found) => toFinding(found, field, draft)),
  )
  return findings.filter(({ key }, index) => findings.findIndex((other) => other.key === key) === index)
}

function toFinding({ kind, start, end }: Disclosure, field: Finding['field'], draft: Draft): Finding {
  const words = draft[field].slice(start, end)
  const key = `${field} ${kind} ${words}`
  return { kind, field, words, key, isKept: draft.kept.includes(key) }
}

/** How much of a letter is the writer's own, as one would say it. */
export const shareWords = [
  'none',
  'a-few-words',
  'a-tenth',
  'a-quarter',
  'a-third',
  'half',
  'two-thirds',
  'most',
  'all',
] as const
export type ShareWords = (typeof shareWords)[number]

export function tellShare({ ownShare, ownWordCount }: Pick<Likeness, 'ownShare' | 'ownWordCount'>): ShareWords {
  if (ownWordCount === 0) return 'none'
  if (ownShare < 0.07) return 'a-few-words'
  if (ownShare < 0.18) return 'a-tenth'
  if (ownShare < 0.29) return 'a-quarter'
  if (ownShare < 0.41) return 'a-third'
  if (ownShare < 0.58) return 'half'
  if (ownShare < 0.75) return 'two-thirds'
  return ownShare < 0.95 ? 'most' : 'all'
}
