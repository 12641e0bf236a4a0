import type { AyeMeaning, House, Lobby } from '@safe-to-report/db'

/** Where a member stood on the question: Aye is Content in the Lords, No is Not Content. */
export type Side = 'aye' | 'no' | 'both' | 'none'

const sides = {
  aye: 'aye',
  content: 'aye',
  'aye-teller': 'aye',
  'content-teller': 'aye',
  no: 'no',
  'not-content': 'no',
  'no-teller': 'no',
  'not-content-teller': 'no',
  both: 'both',
  none: 'none',
} as const satisfies Record<Lobby, Side>

/** The side that a lobby is of. A teller counts for the side whose voters they counted. */
export function sideOf(lobby: Lobby): Side {
  return sides[lobby]
}

/** True for the members who counted the others. */
export function isTeller(lobby: Lobby): boolean {
  return lobby.endsWith('-teller')
}

const words = {
  Commons: { aye: 'Aye', no: 'No', both: 'Both lobbies', none: 'No vote recorded' },
  Lords: { aye: 'Content', no: 'Not content', both: 'Both lobbies', none: 'No vote recorded' },
} as const satisfies Record<House, Record<Side, string>>

/** What a side is called in its House. */
export function sideWords(house: House, side: Side): string {
  return words[house][side]
}

/**
 * Whether a side was for or against the words that were voted on. Where the question was to disagree with them, Aye was
 * against. Undefined where nobody has said which way the question was put, or where the member took no side.
 */
export function stanceOf(side: Side, ayeMeans: AyeMeaning | null): AyeMeaning | undefined {
  if (ayeMeans === null || side === 'both' || side === 'none') return undefined
  const isFor = (side === 'aye') === (ayeMeans === 'for')
  return isFor ? 'for' : 'against'
}
