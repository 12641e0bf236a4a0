import type { EvidencePage, HomePage } from '@safe-to-report/bill-tracker/reading'
import type { CitedPlace } from './number-sources.ts'
import { toVoteBars, type VoteBar } from './vote-bars.ts'

export interface BriefingVote extends VoteBar {
  place: string
}

type Told = Pick<HomePage, 'ask' | 'status' | 'lineage'> & Pick<EvidencePage, 'evidence' | 'positions'>

/** As many on each side as one sheet of paper has room for. */
const mostViews = 2

/** What stands on the one sheet, of all that the record holds: the wrong, the votes, both sides, and one source behind each. */
export function layOutBriefing({ lineage, evidence, positions }: Told) {
  const facts = evidence.filter(({ slug }) => slug === 'every-force' || slug === 'referred-across-the-uk')
  const votes = toVoteBars(lineage).map((vote, at): BriefingVote => ({ ...vote, place: `vote-${at}` }))
  const sides = (['for', 'against'] as const).map((side) => ({
    side,
    views: positions.filter((position) => position.side === side).slice(0, mostViews),
  }))
  const places: CitedPlace[] = [
    ...facts.map(({ slug, statement, sources }) => ({ id: slug, of: statement, sources: sources.slice(0, 1) })),
    ...votes.map((vote) => ({ id: vote.place, of: vote.what, sources: behindVote(lineage, vote).slice(0, 1) })),
    ...sides.flatMap(({ views }) =>
      views.map(({ slug, who, sources }) => ({ id: slug, of: `the view of ${who}`, sources: sources.slice(0, 1) })),
    ),
  ]
  return { facts, votes, sides, places }
}

function behindVote(lineage: HomePage['lineage'], { day, what }: VoteBar): CitedPlace['sources'] {
  const text = lineage
    .flatMap(({ texts }) => texts)
    .find(({ label, happenedOn }) => label === what && happenedOn === day)
  const sources = text === undefined ? [] : [...text.sources, ...(text.amendment?.sources ?? [])]
  // What was printed of that day is the record of the vote; others tell of it.
  return sources.toSorted((one, other) => Number(other.publishedOn === day) - Number(one.publishedOn === day))
}
