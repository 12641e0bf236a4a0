/** Does with a text what the code does that is tried. */
type Reader = (text: string) => unknown

/** Runs that may be looked at twice: of one character of every kind that patterns tell apart, and of some that take turns. */
const runs = Array.from(' \n\t\r\u00A0aAzé0_-.,:;/\\|@"\'<>(){}[]%&=#+*!?$`^’日\u0301')
const turns = 'a |A |0 | \n|\r\n|a\n|x-|a\'|a.|0-|0.|a,|, |a:|a/|a@|<a|a"|{{|{%|((|a&|%2|- |a=|a;'.split('|')
/** What the pattern cannot end with, and blanks within a line. */
const afters = ['\u0001', 'sx']

/** Texts that no pattern reads for so long, unless by trying each of their parts with each other: those may never end. */
const tooSoon = { lengths: [22, 150, 600], ms: 12 }
/** No text of this length takes so many milliseconds when it is read once. */
const lookAt = { length: 2_000, ms: 0.4, endMs: 150 }
/** A text three times as long takes three times as long; a square makes it nine times. */
const grow = { from: 3_000, to: 9_000, times: 5, ms: 6 }
/** So often is looked again at what seems slow, before it is said. */
const tries = 6

export interface SlowText {
  before: string
  pump: string
  after: string
  /** Milliseconds for the longest that was tried. */
  ms: number
}

/**
 * Looks for a text that a pattern reads for longer than in proportion to its length: a run of one or two characters, behind some
 * words of the pattern's own, before something that does not belong to it. The first that is found, or undefined.
 */
export function findSlowText(pattern: RegExp): SlowText | undefined {
  if (!hasNoEnd.test(pattern.source)) return undefined
  const reader: Reader = pattern.global ? (text) => text.replaceAll(pattern, '') : (text) => pattern.exec(text)
  for (const { before, pump, after } of listTexts(wordsOf(pattern))) {
    const ms = findGrowth(reader, (length) => before + pump.repeat(length / pump.length) + after)
    if (ms > 0) return { before, pump, after, ms }
  }
  return undefined
}

/** Behind words of its own a pattern is read on by runs of one kind. */
function listTexts(own: readonly string[]): Omit<SlowText, 'ms'>[] {
  return ['', 'a', ...own].flatMap((before) =>
    (own.includes(before) ? runs : [...runs, ...turns, ...own]).flatMap((pump) =>
      afters.map((after) => ({ before, pump, after })),
    ),
  )
}

/** A repetition without an end, without which a pattern cannot look at much. */
const hasNoEnd = /[*+]|\{\d+,\}/

/** Milliseconds of a long text where they grew faster than the text; else 0. */
function findGrowth(reader: Reader, make: (length: number) => string): number {
  for (const length of tooSoon.lengths) {
    const ms = leastOf(reader, [make(length)], ([least = 0]) => least > tooSoon.ms)
    if (ms !== undefined) return ms[0] ?? 0
  }
  const text = make(lookAt.length)
  const looked = leastOf(reader, [text], ([least = 0]) => least >= lookAt.ms)
  if (!looked) return 0
  if ((looked[0] ?? 0) > lookAt.endMs) return looked[0] ?? 0
  const grown = leastOf(
    reader,
    [make(grow.from), make(grow.to)],
    ([short = 0, long = 0]) => long > grow.ms && long > short * grow.times,
  )
  return grown?.[1] ?? 0
}

/**
 * The least milliseconds that each text took in `tries` rounds, as long as they stay slow; undefined from the first round after which
 * they do not. Compiling the pattern, or another process, takes time in some of the rounds; what the pattern itself takes is in all.
 */
function leastOf(
  reader: Reader,
  texts: readonly string[],
  isSlow: (least: readonly number[]) => boolean,
): number[] | undefined {
  const least = texts.map(() => Infinity)
  for (let round = 0; round < tries; round++) {
    texts.forEach((text, index) => (least[index] = Math.min(least[index] ?? Infinity, measure(reader, text))))
    if (!isSlow(least)) return undefined
  }
  return least
}

function measure(reader: Reader, text: string): number {
  const began = performance.now()
  reader(text)
  return performance.now() - began
}

/** What a pattern may want before the part that can be slow: its own words, and what its classes stand for. */
function wordsOf(pattern: RegExp): string[] {
  const bare = pattern.source
    .replaceAll(/\\[bB]|\(\?[<:!=][!=]?|[$^]/g, '')
    .replaceAll(/\\d/g, '1')
    .replaceAll(/\\[swS]/g, 'a')
    .replaceAll(/\\p\{L[^}]*\}/g, 'A')
    .replaceAll(/\\(.)/g, '$1')
  const words = (bare.match(/[\w <>{}%":/.@=-]+/g) ?? []).slice(0, 3)
  return [...new Set([...words, words.join('')])].filter((word) => word.length > 1)
}
