import { tellSide, type Stance, type StanceTally } from '@safe-to-report/bill-tracker/reading'
import { formatLondonDate, type Source } from '@safe-to-report/bill-tracker/words'
import type { CitedPlace } from './number-sources.ts'

type Side = Stance['side']

/** The mark of a side: as in a vote, for is full, against an outline, and neither a line. */
export const markOf = { for: 'for', against: 'against', unknown: 'none' } as const satisfies Record<Side, string>

/** "For it", at the beginning of a line. */
export function nameSide(side: Side): string {
  const words = tellSide(side)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** When and where it was said; of a letter, that two of us have seen it, by when, and nothing more. */
export function tellSaid({ source, toldOn, saidWhere }: Pick<Stance, 'source' | 'toldOn' | 'saidWhere'>): string {
  const day = formatLondonDate(toldOn)
  return source === 'private' ? `In a letter that two of us had seen by ${day}.` : `${day}: ${saidWhere}.`
}

/** One sentence that says what the tally, and the map, say. */
export function tellTally({ members, for: forIt, against, unknown }: StanceTally): string {
  if (members === 0) return 'We do not know yet who sits in the House of Commons, nor where they stand.'
  const said = [
    ...(forIt > 0 ? [`${forIt} ${has(forIt)} said that they are for it`] : []),
    ...(against > 0 ? [`${against} ${has(against)} said that they are against it`] : []),
    ...(unknown > 0 ? [`${unknown} ${has(unknown)} answered and took neither side`] : []),
  ]
  const of = members === 1 ? 'Of one MP' : `Of ${members} MPs`
  if (said.length === 0) return `${of}, nobody has said where they stand, as far as we know.`
  const rest = members - forIt - against - unknown
  const others =
    rest === 1 ? ' Where the other one stands is not known.' : ` Where the other ${rest} stand is not known.`
  return `${of}, ${inAList(said)}.${rest === 0 ? '' : others}`
}

function has(count: number): string {
  return count === 1 ? 'has' : 'have'
}

function inAList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`
}

/** What stands behind each of some stances, by its id. */
export function citeStances(stances: readonly { of: string; id: string; sources: readonly Source[] }[]): CitedPlace[] {
  return stances.map(({ id, of, sources }) => ({ id: `stance-${id}`, of, sources }))
}
