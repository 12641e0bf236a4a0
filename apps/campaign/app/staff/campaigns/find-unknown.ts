import type { CampaignFile } from '@safe-to-report/letters/campaigns'
import type { Problems } from './parse-campaign-form.ts'

/** What the record has of that which a campaign names. */
export interface Known {
  asks: ReadonlySet<string>
  divisions: ReadonlySet<string>
  sources: ReadonlySet<string>
}

/** A rule about a division that nobody knows would never fit, and a source that is not there tells nobody anything. */
export function findUnknown({ ask, content }: CampaignFile, known: Known): Problems {
  const problems: Problems = known.asks.has(ask) ? {} : { ask: `The record has no ask “${ask}”.` }
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

type Named = Pick<CampaignFile['content']['openings'][number], 'when' | 'sources'>

function findUnknownIn({ when = [], sources }: Named, place: string, known: Known): Problems {
  const division = when.flatMap((condition) => ('voted' in condition ? condition.on : []))
  const noDivision = division.find((slug) => !known.divisions.has(slug))
  const keys = sources.flatMap((source) => ('record' in source ? source.record : []))
  const noSource = keys.find((key) => !known.sources.has(key))
  return {
    ...(noDivision !== undefined && { [`${place}.when`]: `The record has no division “${noDivision}”.` }),
    ...(noSource !== undefined && { [`${place}.sources`]: `The record has no source “${noSource}”.` }),
  }
}
