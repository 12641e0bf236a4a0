import type { Evidence } from '@safe-to-report/bill-tracker/reading'

interface Limit {
  /** A fact on the record. */
  slug: string
  /** What it stands under where it has no figure of its own. */
  name: string
  /** What the fact does not bear, in our own words. */
  never: string
}

/** The figures that are asked for most, in order, each with what it must not be used to say. */
const limits: readonly Limit[] = [
  {
    slug: 'every-force',
    name: 'Every force',
    never: 'Not “every force in the United Kingdom” by these figures alone, and not of today: they end in March 2023.',
  },
  {
    slug: 'status-enquiries',
    name: '537',
    never: 'They are not deportations or arrests. What came of them is told in two ways: print both, or neither.',
  },
  {
    slug: 'served-with-papers',
    name: 'A quarter',
    never: 'Never without its months, and never without the other account: none of 537, over three years.',
  },
  {
    slug: 'referred-across-the-uk',
    name: '2,672',
    never: 'Not to be added to 537 or to 2,656: they count other months and other cases, and some twice.',
  },
  {
    slug: 'referred-two-years',
    name: '2,656',
    never: 'Not to be added to 2,672, and not all victims of domestic abuse: it counts all crimes.',
  },
]

export interface PressFigure extends Limit {
  fact: Evidence
}

/** Those of the figures that are on the public record now. */
export function findPressFigures(evidence: readonly Evidence[]): PressFigure[] {
  return limits.flatMap((limit) => {
    const fact = evidence.find(({ slug }) => slug === limit.slug)
    return fact === undefined ? [] : [{ ...limit, fact }]
  })
}
