import type { Evidence, HomePage } from '@safe-to-report/bill-tracker/reading'
import { citeAsk, citeFacts } from './cited-places.ts'
import type { CitedPlace } from './number-sources.ts'

/** The rows of the record that the front page's own words rest on, by slug. What is not public is not said. */
export const evidenceOfHome = {
  forces: 'every-force',
  beyond: 'referred-across-the-uk',
  threats: 'threats-confirmed',
  fear: 'guidance-knows',
} as const

export type HomeEvidence = Record<keyof typeof evidenceOfHome, Evidence | undefined>

export function findHomeEvidence(evidence: readonly Evidence[]): HomeEvidence {
  const find = (slug: string): Evidence | undefined => evidence.find((one) => one.slug === slug)
  return {
    forces: find(evidenceOfHome.forces),
    beyond: find(evidenceOfHome.beyond),
    threats: find(evidenceOfHome.threats),
    fear: find(evidenceOfHome.fear),
  }
}

/** The place that each beat of the two strands leans on. Several lean on one: each is a place of its own, so that its number has one way back. */
export const beatPlaces = {
  today: ['fact-threats-confirmed', 'fact-every-force', 'fact-every-force', 'fact-guidance-knows'],
  firewall: ['who-asks', 'who-asks', 'who-asks', 'who-asks'],
} as const

type Strand = keyof typeof beatPlaces

/** Where the sources of a beat stand. */
export function beatPlace(strand: Strand, step: number): string {
  return `beat-${strand}-${step}`
}

/** In the order in which they are read. Each place by one source: the pages behind it have all. */
export function citeHome({ ask, status, evidence }: HomePage): CitedPlace[] {
  const { forces, beyond, threats, fear } = findHomeEvidence(evidence)
  const whoAsks = citeAsk(ask)
    .filter(({ id }) => id === 'who-asks')
    .map((place) => ({ ...place, sources: newest(place.sources).slice(0, 1) }))
  return [
    ...citeFirstHand([forces, beyond]),
    ...citeBeats([...citeFirstHand([forces, threats, fear]), ...whoAsks]),
    { id: 'status', of: ask.title, sources: behindStatus(status).slice(-1) },
  ]
}

function citeFirstHand(facts: readonly (Evidence | undefined)[]): CitedPlace[] {
  return citeFacts(facts.flatMap((fact) => (fact ? [{ ...fact, sources: firstHand(fact) }] : [])))
}

/** Strand by strand. What is not public has no place, nor has a beat that leans on it. */
function citeBeats(places: readonly CitedPlace[]): CitedPlace[] {
  return (['today', 'firewall'] as const).flatMap((strand) =>
    beatPlaces[strand].flatMap((leansOn, step) =>
      places.filter(({ id }) => id === leansOn).map((place) => ({ ...place, id: beatPlace(strand, step) })),
    ),
  )
}

/** Whoever says it themselves, where they are among the sources; else the first. */
function firstHand({ whoSaysSo, sources }: Evidence): Evidence['sources'] {
  const own = sources.find(({ publisher }) => publisher === whoSaysSo)
  return own ? [own] : sources.slice(0, 1)
}

function newest(sources: CitedPlace['sources']): CitedPlace['sources'] {
  return sources.toSorted((one, other) => (other.publishedOn ?? '').localeCompare(one.publishedOn ?? ''))
}

function behindStatus(status: HomePage['status']): CitedPlace['sources'] {
  const known = status.state === 'not-known' ? status.lastKnown : status
  return known?.state === 'could-be-carried' ? known.bills.flatMap(({ sources }) => sources) : []
}
