import { type Disclosure, type DisclosureKind, findDisclosures } from '@safe-to-report/letters/writing'
import type { Draft } from './draft.ts'

/** Something in a letter that could harm its writer, or somebody else, in the wrong hands. */
export interface Finding {
  kind: DisclosureKind
  field: 'why' | 'ownWords' | 'name' | 'addressLine' | 'postcodeInLetter'
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
  // A refuge that is spoken of, and a postcode, together tell where it is.
  const isRefugeTold = findings.some(({ kind }) => kind === 'refuge')
  if (isRefugeTold && draft.postcodeInLetter !== '') findings.push(...listPostcode(draft))
  return findings.filter(({ key }, index) => findings.findIndex((other) => other.key === key) === index)
}

function listPostcode(draft: Draft): Finding[] {
  const { length: end } = draft.postcodeInLetter
  return [toFinding({ kind: 'postcode', start: 0, end }, 'postcodeInLetter', draft)]
}

function toFinding({ kind, start, end }: Disclosure, field: Finding['field'], draft: Draft): Finding {
  const words = draft[field].slice(start, end)
  const key = `${field} ${kind} ${words}`
  return { kind, field, words, key, isKept: draft.kept.includes(key) }
}
