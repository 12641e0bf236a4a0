import type { ChosenPoint } from '@safe-to-report/letters/campaigns'

/** A source as a page links to it. */
export interface SourceLink {
  title: string
  publisher: string | null
  /** Null for a source on paper. */
  url: string | null
}

/** The sources of each point, by its slug. */
export type CitedPoints = Record<string, SourceLink[]>

/** The record's keys that these points lean on. */
export function listSourceKeys(points: readonly ChosenPoint[]): string[] {
  return [
    ...new Set(points.flatMap(({ sources }) => sources.flatMap((source) => ('record' in source ? source.record : [])))),
  ]
}

/** Where the facts of each point come from. What the record no longer publishes is left out. */
export function citePoints(points: readonly ChosenPoint[], known: ReadonlyMap<string, SourceLink>): CitedPoints {
  const link = (source: ChosenPoint['sources'][number]): SourceLink[] => {
    if (!('record' in source)) return [{ title: source.title, publisher: null, url: source.url }]
    const { title, publisher, url } = known.get(source.record) ?? {}
    return title === undefined ? [] : [{ title, publisher: publisher ?? null, url: url ?? null }]
  }
  return Object.fromEntries(points.map(({ slug, sources }) => [slug, sources.flatMap(link)]))
}
