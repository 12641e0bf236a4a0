/** As many letters as somebody types from paper. */
const most = 62

/**
 * An address as one types it from paper. Of Hansard the page of the day is short, and leads on; of what nobody would type, where it is
 * alone.
 */
export function shortAddress(url: string): string {
  const day = /^https:\/\/(hansard\.parliament\.uk\/(?:commons|lords)\/\d{4}-\d\d-\d\d)\b/i.exec(url)?.[1]
  if (day !== undefined) return day.toLowerCase()
  const short = url
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
  return short.length > most ? `${short.split('/')[0]}/…` : short
}
