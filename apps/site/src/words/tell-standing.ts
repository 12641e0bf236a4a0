import { formatLondonDate, type Standing } from '@safe-to-report/bill-tracker'

export interface ToldStanding {
  /** One or two words, to stand as a mark: "Partly in law". */
  state: string
  sentence: string
  /** The text of the lineage that it is about. */
  slug: string | null
}

const list = new Intl.ListFormat('en-GB')

/** One thing that is so of an ask today, in plain English. */
export function tellStanding(standing: Standing): ToldStanding {
  switch (standing.state) {
    case 'in-play': {
      const { label, bill, slug } = standing.text
      return { state: 'In play', sentence: `${label} is before Parliament in the ${bill.shortTitle}.`, slug }
    }
    case 'in-law': {
      const sections = list.format(standing.texts.map(({ label }) => label))
      const slug = standing.texts[0]?.slug ?? null
      if (standing.whole) return { state: 'In law', sentence: `${sections} gives it.`, slug }
      return { state: 'Partly in law', sentence: `In its place the law has ${sections}, which give less.`, slug }
    }
    case 'fell': {
      const { label, happenedOn, fate, bill, slug } = standing.text
      const day = happenedOn === null ? '' : `, ${formatLondonDate(happenedOn)}`
      const how = standing.with === 'the-bill' ? `It ended with the ${bill.shortTitle}.` : `${fate}.`
      return { state: 'Fell', sentence: `The last try was ${label}${day}. ${how}`, slug }
    }
    case 'no-vehicle': {
      const sentence = standing.isNever
        ? 'No bill on our record has carried it yet.'
        : 'No bill before Parliament carries it, as far as our record goes.'
      return { state: 'No vehicle now', sentence, slug: null }
    }
  }
}
