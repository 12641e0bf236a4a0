import { decisionWords, type LineageText } from '@safe-to-report/bill-tracker'

export const doorWords = {
  open: 'agreed',
  ajar: 'softened or replaced',
  shut: 'refused',
  dashed: 'debated, no vote that we know of',
} as const satisfies Record<LineageText['door'], string>

const inAWord = { open: 'agreed', shut: 'refused', dashed: 'no vote' } as const

/** What is said of a text elsewhere, where nobody has checked what became of it. */
const unchecked = new Set([decisionWords(null), decisionWords('unknown')])

/** What became of a text in a word or two, to stand under its door: what its fate says in full. */
export function wordUnderDoor(text: Pick<LineageText, 'door' | 'strength' | 'fate'>): string {
  if (unchecked.has(text.fate)) return 'not checked'
  if (text.door !== 'ajar') return inAWord[text.door]
  return text.strength === 'replacement' ? 'replaced' : 'softened'
}

/** The day a text is known by: when it was decided, else moved, else when it happened. */
export function dayOf(text: Pick<LineageText, 'happenedOn' | 'amendment'>): string | null {
  return text.amendment?.decidedOn ?? text.amendment?.movedOn ?? text.happenedOn
}
