import type { AmendmentCard, LineageText } from '@safe-to-report/bill-tracker/reading'
import { votesOn } from './votes.ts'

/** One answer of a House to the ask, as one bar: both figures for and against the ask itself, whichever way the question was put. */
export interface VoteBar {
  /** The London day, as 'YYYY-MM-DD'. */
  day: string | null
  house: 'Commons' | 'Lords' | null
  what: string
  /** The division's page, or the amendment's; null where there is neither. */
  href: string | null
  outcome: 'yes' | 'no'
  /** Null where not both are on the record. */
  figures: { forAsk: number; againstAsk: number } | null
  /** By how many; null where not even that is on the record. */
  majority: number | null
  /** What is known where there are no figures; null where there are. */
  without: 'majority' | 'figures' | 'count' | null
}

type Decided = Pick<
  AmendmentCard,
  'kind' | 'slug' | 'house' | 'fate' | 'ayeMeans' | 'countFor' | 'countAgainst' | 'majority' | 'division'
>
type Text = Pick<LineageText, 'label' | 'happenedOn' | 'fate' | 'door' | 'askedWith'> & { amendment: Decided | null }

/** Every yes and no of a House to words that would give the whole of an ask, or a part of it, in order of time. */
export function toVoteBars(lineage: readonly { texts: readonly Text[] }[]): VoteBar[] {
  return lineage
    .flatMap(({ texts }) => texts)
    .filter(wasAnswered)
    .map(toBar)
    .toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))
}

/** What was given up by its own movers is an end, and no answer of a House; of texts decided together, one has the bar. */
function wasAnswered({ door, fate, askedWith }: Text): boolean {
  return (
    askedWith === null && door !== null && door !== 'hatch' && isAnswer(fate.kind) && fate.key !== 'not-insisted-on'
  )
}

function isAnswer(kind: LineageText['fate']['kind']): boolean {
  return kind === 'yes' || kind === 'no'
}

function toBar({ label, happenedOn, fate, amendment }: Text): VoteBar {
  const figures = amendment === null ? undefined : votesOn(amendment)
  const majority = figures ? Math.abs(figures.forIt - figures.againstIt) : (amendment?.majority ?? null)
  return {
    day: happenedOn,
    house: amendment?.house ?? null,
    what: label,
    href: hrefOf(amendment),
    outcome: fate.kind === 'yes' ? 'yes' : 'no',
    figures: figures ? { forAsk: figures.forIt, againstAsk: figures.againstIt } : null,
    majority,
    without: figures ? null : findMissing(majority, amendment),
  }
}

function hrefOf(amendment: Decided | null): string | null {
  if (amendment === null) return null
  return amendment.division === null ? `/amendments/${amendment.slug}` : `/divisions/${amendment.division}`
}

/** That a count is not here says nothing of whether there was one. */
function findMissing(majority: number | null, amendment: Decided | null): VoteBar['without'] {
  if (majority !== null) return 'majority'
  return amendment?.division ? 'figures' : 'count'
}
