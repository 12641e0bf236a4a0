export interface Source {
  title: string
  publisher: string
  url: string | null
  /** As the publisher gives it: a day, a month or a year. */
  publishedOn: string | null
  /** A copy of the same words elsewhere. */
  archiveUrl: string | null
  /** The London day on which somebody last held facts against it, or Parliament last answered so. */
  checkedOn: string | null
  /** Of what is only in print: where to find it. */
  inPrint: string | null
  /** Camel-case field of the row that it stands behind; null when behind the whole row. */
  field: string | null
  quote: string | null
  /** Where in the source: "cols 2171–2175". */
  place: string | null
}

/** The record of Parliament itself, and the law as it is published. */
const primaryHosts = /(^|\.)(parliament\.uk|legislation\.gov\.uk)$/

/** Whether a source is Parliament's own, or the law itself. */
function isPrimary({ url }: Pick<Source, 'url'>): boolean {
  return url !== null && primaryHosts.test(new URL(url).hostname)
}

/** Whether a reader can open a source, or is told where it is found in print. */
export function isReachable({ url, inPrint }: Pick<Source, 'url' | 'inPrint'>): boolean {
  return url !== null || inPrint !== null
}

/** Parliament's own first, then what can be opened, then what is in print; otherwise as they stood. */
export function inSourceOrder<Some extends Pick<Source, 'url' | 'inPrint'>>(sources: readonly Some[]): Some[] {
  return sources.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function rankOf(source: Pick<Source, 'url' | 'inPrint'>): number {
  if (isPrimary(source)) return 0
  if (source.url !== null) return 1
  return source.inPrint === null ? 3 : 2
}
