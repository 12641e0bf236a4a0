/** As many letters as stand in one line of a narrow column. */
const most = 62

/**
 * An address as one types it from paper. A long one that only a machine could want is given up for the page that lists it:
 * null.
 */
export function shortAddress(url: string): string | null {
  const short = url
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
  return short.length > most ? null : short
}
