/** A run of words, and whether it is what a term matched. */
export interface MarkedSpan {
  words: string
  marked: boolean
}

export interface Stretch {
  from: number
  to: number
}

/** A text in runs, with the stretches marked that matched; joined, it is the text again. */
export function markPassages(text: string, stretches: readonly Stretch[]): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let at = 0
  for (const { from, to } of joinStretches(text, stretches)) {
    if (from > at) spans.push({ words: text.slice(at, from), marked: false })
    spans.push({ words: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) spans.push({ words: text.slice(at), marked: false })
  return spans
}

/** So many characters of a text before what matched first, and in all. */
const [before, most] = [90, 420]

/** The words around what matched first, in runs; of a text in which nothing did, its beginning. */
export function excerptPassages(text: string, stretches: readonly Stretch[]): MarkedSpan[] {
  const first = joinStretches(text, stretches)[0]?.from ?? 0
  const from = first <= before ? 0 : toWordStart(text, first - before)
  const to = text.length - from <= most ? text.length : toWordEnd(text, from + most)
  const within = stretches
    .map((stretch) => ({ from: Math.max(0, stretch.from - from), to: Math.min(to, stretch.to) - from }))
    .filter((stretch) => stretch.to > stretch.from)
  const spans = markPassages(text.slice(from, to), within)
  return [
    ...(from > 0 ? [{ words: '… ', marked: false }] : []),
    ...spans,
    ...(to < text.length ? [{ words: ' …', marked: false }] : []),
  ]
}

/** In order, none over another, none beyond the text: it may have other words by now. */
function joinStretches(text: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const stretch = { from: Math.max(0, from), to: Math.min(text.length, to) }
    const last = joined.at(-1)
    if (stretch.to <= stretch.from) continue
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to)
    else joined.push(stretch)
  }
  return joined
}

function toWordStart(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s\S/)
  return space === -1 ? at : at + space + 1
}

function toWordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space > at - 30 ? space : at
}
