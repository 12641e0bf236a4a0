import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { Note } from './number-sources.ts'

/**
 * A source as one would cite it: who published what and when, where in it, its address, the day it was checked, and the page of ours
 * that leans on it.
 *
 * @param pageUrl the whole address of that page
 */
export function tellCitation({ source, places }: Pick<Note, 'source' | 'places'>, pageUrl: string): string {
  const { publisher, title, publishedOn, url, archiveUrl, inPrint, checkedOn } = source
  const parts = [
    publisher,
    `“${title}”`,
    publishedOn !== null && formatLondonDate(publishedOn),
    ...places,
    url,
    inPrint !== null && `in print: ${inPrint}`,
    archiveUrl !== null && `also at ${archiveUrl}`,
    checkedOn !== null && `checked ${formatLondonDate(checkedOn)}`,
  ]
  return `${parts.filter(Boolean).join(', ')}. Cited at ${pageUrl}`
}
