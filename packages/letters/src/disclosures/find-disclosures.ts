// Runs the same on the server and in a browser: plain patterns, no packages.
import { patterns } from './patterns.ts'

/** What a text may give away that can harm somebody. */
export type DisclosureKind =
  | 'immigration-status'
  | 'refuge'
  | 'child-name'
  | 'phone-number'
  | 'reference-number'
  | 'address'
  | 'postcode'
  | 'email'

/** Where in the text: from `start` up to and without `end`, in UTF-16 units, as `text.slice(start, end)` takes them. */
export interface Disclosure {
  kind: DisclosureKind
  start: number
  end: number
}

/**
 * Finds what a letter seems to give away, in order of place: in English, and the obvious forms in Spanish, Portuguese and
 * Welsh. It guesses, and may be wrong both ways: it warns, and the writer decides. Pure; keeps and logs nothing.
 *
 * @example
 * findDisclosures('Ring me on 07700 900123.') // [{ kind: 'phone-number', start: 11, end: 23 }]
 */
export function findDisclosures(text: string): Disclosure[] {
  // One sort of apostrophe and blank; each is one unit long, so that places stay the same.
  const plain = text.replaceAll(/[’‘ʼ]/g, "'").replaceAll(/[\u00A0\u2007\u202F]/g, ' ')
  const found = patterns.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].map(({ 0: match, index }) => ({ kind, start: index, end: index + match.length })),
  )
  return joinOverlaps(found.toSorted((one, other) => one.start - other.start || other.end - one.end))
}

/** Of things of the same kind that overlap, one remains; a number that is already part of another thing is not told twice. */
function joinOverlaps(found: readonly Disclosure[]): Disclosure[] {
  const joined: Disclosure[] = []
  for (const each of found) {
    const last = joined.at(-1)
    if (!last || each.start >= last.end) {
      joined.push({ ...each })
    } else if (each.kind === last.kind) {
      last.end = Math.max(last.end, each.end)
    } else if (each.end > last.end) {
      joined.push({ ...each })
    }
  }
  return joined
}
