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
  const { plain, placeOf } = foldBlanks(text.replaceAll(/[’‘ʼ]/g, "'").replaceAll(/[\uff01-\uff5e]/g, toNarrow))
  const found = patterns.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].map(({ 0: match, index }) => ({
      kind,
      start: placeOf(index),
      end: placeOf(index + match.length - 1) + 1,
    })),
  )
  return joinOverlaps(found.toSorted((one, other) => one.start - other.start || other.end - one.end))
}

/** Wide letters and digits, as some keyboards write them: one for one, so that places stay. */
function toNarrow(sign: string): string {
  return sign.normalize('NFKC')
}

/**
 * The text with one blank for each run of blanks, or one line feed for a run that breaks a line, so that no pattern can read a run
 * twice; and where each of its characters stood.
 */
function foldBlanks(text: string): { plain: string; placeOf: (index: number) => number } {
  const pieces: string[] = []
  const places: number[] = []
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g)) {
    const folded = piece.trim() === '' ? foldDigits(piece) : piece
    for (let at = 0; at < folded.length; at += 1) places.push(index + at)
    pieces.push(folded)
  }
  return { plain: pieces.join(''), placeOf: (index) => places[index] ?? text.length }
}

function foldDigits(blanks: string): string {
  return /[\n\r]/.test(blanks) ? '\n' : ' '
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
