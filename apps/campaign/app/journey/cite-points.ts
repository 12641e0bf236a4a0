import type { ChosenPoint } from '@safe-to-report/letters'

/** A source as a page links to it. */
export interface SourceLink {
  title: string
  publisher: string | null
  /** Null for a source on paper. */
  url: string | null
}

/** The sources of each point, by its slug. */
export type CitedPoints = Record<string, SourceLink[]>

interface KeyedSource extends SourceLink {
  key: string
}

/** The record's keys that these points lean on. */
export function listSourceKeys(points: readonly ChosenPoint[]): string[] {
  return [
    ...new Set(points.flatMap(({ sources }) => sources.flatMap((source) => ('record' in source ? source.record : [])))),
  ]
}

/** Where the facts of each point come from. What the record no longer publishes is left out. */
export function citePoints(points: readonly ChosenPoint[], known: readonly KeyedSource[]): CitedPoints {
  const link = (source: ChosenPoint['sources'][number]): SourceLink[] =>
    'record' in source
      ? known.filter(({ key }) => key === source.record).map(({ title, publisher, url }) => ({ title, publisher, url }))
      : [{ title: source.title, publisher: null, url: source.url }]
  return Object.fromEntries(points.map(({ slug, sources }) => [slug, sources.flatMap(link)]))
}
