const code = /(\{%[^{}]*%\}|\{\{[^{}]*\}\})/

/** Where a text has a brace that belongs to no variable and no tag, or -1. Of a text that liquidjs can parse. */
export function findLooseBrace(source: string): number {
  let at = 0
  for (const [index, piece] of source.split(code).entries()) {
    const loose = index % 2 === 0 ? piece.search(/[{}]/) : -1
    if (loose >= 0) return at + loose
    at += piece.length
  }
  return -1
}

/**
 * Whether for some MP no words may be left of a text: all of them stand in tags, and there is a way through these on which none
 * do. Of a text that liquidjs can parse and that has no loose brace. What depends on the nation alone is not looked at: there
 * are four, and each can be tried.
 */
export function canComeOutEmpty(source: string): boolean {
  const pieces = source.split(code)
  const tags = pieces.filter((piece) => piece.startsWith('{%')).map(withoutStrings)
  return tags.some((tag) => /member|seat(?!\.nation\b)/.test(tag)) && isEmptyOnSomeWay(pieces)
}

function withoutStrings(tag: string): string {
  return tag.replaceAll(/"[^"]*"|'[^']*'/g, '')
}

/** A tag that is open: of the branch that is being read, and of those before it, whether no words are in it. */
interface Branching {
  isEmpty: boolean
  wasOneEmpty: boolean
  hasElse: boolean
}

function isEmptyOnSomeWay(pieces: readonly string[]): boolean {
  const whole: Branching = { isEmpty: true, wasOneEmpty: false, hasElse: true }
  const open: Branching[] = []
  const inner = (): Branching => open.at(-1) ?? whole
  for (const piece of pieces) {
    const tag = /^\{%-?\s*(\w+)/.exec(piece)?.[1]
    if (tag === undefined) inner().isEmpty &&= !saysSomething(piece)
    else if (tag.startsWith('end')) close(open.pop() ?? whole, inner())
    else if (['else', 'elsif', 'when'].includes(tag)) turn(inner(), tag)
    // What stands in a case before its first when is never said.
    else open.push({ isEmpty: tag !== 'case', wasOneEmpty: false, hasElse: false })
  }
  return whole.isEmpty
}

function close(inner: Branching, outer: Branching): void {
  if (!inner.isEmpty && !inner.wasOneEmpty && inner.hasElse) outer.isEmpty = false
}

/** To the next branch of the same tag. */
function turn(inner: Branching, tag: string): void {
  inner.wasOneEmpty ||= inner.isEmpty
  inner.hasElse ||= tag === 'else'
  inner.isEmpty = true
}

/** Words of the text's own, or a variable: all have words, and no filter takes them away. What else is put out may be nothing. */
function saysSomething(piece: string): boolean {
  if (!piece.startsWith('{{')) return piece.trim() !== ''
  return /^\{\{-?\s*((member\.(name|party)|seat\.(name|nation))\s*(\||-?\}\})|"[^"]*\S[^"]*"|'[^']*\S[^']*')/.test(
    piece,
  )
}
