import { medianOf, type Row } from '../measurement.ts'

/** The same figure of both sides, taken one right after the other, so that both share the weather. */
export interface Pair {
  before: number
  after: number
}

export interface Bar {
  what: string
  /** How many times what it was before; a figure for the record without one. */
  most?: number
  /** In words with its unit. */
  tell: (figure: number) => string
}

/** One row: the median of the ratios of all rounds, after against before. */
export function compare(pairs: readonly Pair[], { what, most, tell }: Bar): Row {
  const ratios = pairs.map(({ before, after }) => after / before)
  const ratio = medianOf(ratios)
  const rounds = ratios.map((each) => each.toFixed(2)).join(', ')
  const [before, after] = [medianOf(pairs.map((pair) => pair.before)), medianOf(pairs.map((pair) => pair.after))]
  return {
    what,
    bar: most === undefined ? '' : `≤ ${most} ×`,
    measured: `${ratio.toFixed(2)} × (rounds: ${rounds}; medians ${tell(after)} and, before, ${tell(before)})`,
    ...(most !== undefined && { isHeld: ratio <= most }),
  }
}

/** Takes the figures of both sides so many times, turn about: who is first changes with each round. */
export async function takeInTurn<Taker, Figures>(
  { before, after }: { before: Taker; after: Taker },
  rounds: number,
  take: (side: Taker) => Promise<Figures>,
): Promise<{ before: Figures; after: Figures }[]> {
  const taken = []
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) taken.push({ before: await take(before), after: await take(after) })
    else taken.push({ after: await take(after), before: await take(before) })
  }
  return taken
}
