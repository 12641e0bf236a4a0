import type { Lobby } from '@safe-to-report/db'
import type { ParliamentDivision } from './parliament-division.ts'

/** The lobbies that a House's own counts count: the Lords count their tellers, the Commons do not. */
const counted = {
  Commons: { aye: ['aye', 'both'], no: ['no', 'both'] },
  Lords: { aye: ['content', 'content-teller', 'both'], no: ['not-content', 'not-content-teller', 'both'] },
} as const satisfies Record<'Commons' | 'Lords', Record<'aye' | 'no', readonly Lobby[]>>

/** Where Parliament counts more or fewer than it names, in a sentence each. A division without names has no gap to tell. */
export function tellGaps({ house, number, heldOn, votes, ayeCount, noCount }: ParliamentDivision): string[] {
  const which = `${house} division ${number} of ${heldOn}`
  if (votes.length === 0) return [`Parliament gives no names for ${which}`]
  const namedIn = (lobbies: readonly Lobby[]): number => votes.filter(({ lobby }) => lobbies.includes(lobby)).length
  const sides = [
    { side: house === 'Commons' ? 'ayes' : 'contents', count: ayeCount, named: namedIn(counted[house].aye) },
    { side: house === 'Commons' ? 'noes' : 'not contents', count: noCount, named: namedIn(counted[house].no) },
  ]
  return sides
    .filter(({ count, named }) => count !== named)
    .map(({ side, count, named }) => `${which}: Parliament counts ${count} ${side} and names ${named}`)
}
