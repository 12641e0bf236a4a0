import type { CampaignFile, Condition } from '@safe-to-report/letters/campaigns'
import type { Problems } from './parse-campaign-form.ts'

/** What the record has of that which a campaign names. */
export interface Known {
  asks: ReadonlySet<string>
  divisions: ReadonlySet<string>
  bills: ReadonlySet<string>
  /** What a campaign can open or close with. */
  milestones: ReadonlySet<string>
  sources: ReadonlySet<string>
}

/** A rule about a division, an ask or a bill that nobody knows would never fit, and a source that is not there tells nobody anything. */
export function findUnknown({ ask, opensWith, closesWith, content }: CampaignFile, known: Known): Problems {
  const isKnown = (milestone: string | null | undefined): boolean =>
    milestone == null || known.milestones.has(milestone)
  const problems: Problems = {
    ...(!known.asks.has(ask) && { ask: `The record has no ask “${ask}”.` }),
    ...(!isKnown(opensWith?.split(':')[1]) && { opensWith: noMilestone }),
    ...(!isKnown(closesWith) && { closesWith: noMilestone }),
  }
  const lists = { subjects: content.subjects, openings: content.openings, points: content.points }
  const pieces = Object.entries(lists).flatMap(([list, of]) =>
    of.map((piece, index) => ({ place: `${list}.${index}`, piece })),
  )
  const closing = { place: 'closing', piece: { when: undefined, ...content.closing } }
  for (const { place, piece } of [...pieces, closing]) {
    Object.assign(problems, findUnknownIn(piece, place, known))
    for (const [index, variant] of piece.variants.entries()) {
      Object.assign(problems, findUnknownIn(variant, `${place}.variants.${index}`, known))
    }
  }
  return problems
}

const noMilestone = 'The record does not have it any more. Choose another, or give a day.'

type Named = Pick<CampaignFile['content']['openings'][number], 'when' | 'sources'>

function findUnknownIn({ when = [], sources }: Named, place: string, known: Known): Problems {
  const unknown = when.flatMap((condition) => tellUnknown(condition, known))[0]
  const keys = sources.flatMap((source) => ('record' in source ? source.record : []))
  const noSource = keys.find((key) => !known.sources.has(key))
  return {
    ...(unknown !== undefined && { [`${place}.when`]: unknown }),
    ...(noSource !== undefined && { [`${place}.sources`]: `The record has no source “${noSource}”.` }),
  }
}

function tellUnknown(condition: Condition, known: Known): string[] {
  if ('voted' in condition && !known.divisions.has(condition.on))
    return [`The record has no division “${condition.on}”.`]
  if ('did' in condition && !known.asks.has(condition.about)) return [`The record has no ask “${condition.about}”.`]
  if ('onCommitteeOf' in condition && !known.bills.has(condition.onCommitteeOf)) {
    return [`The record has no bill “${condition.onCommitteeOf}”.`]
  }
  return []
}
