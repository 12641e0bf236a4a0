import { dayIn, type Language } from '@safe-to-report/languages'
import { sourcesMessages } from '../messages/sources/index.ts'
import type { Note } from './number-sources.ts'

/**
 * A source as one would cite it: who published what and when, where in it, its address, the day it was checked, and the page of ours
 * that leans on it.
 *
 * @param pageUrl the whole address of that page
 * @param language in which the words between are
 */
export function tellCitation(
  { source, places }: Pick<Note, 'source' | 'places'>,
  pageUrl: string,
  language: Language = 'en',
): string {
  const words = sourcesMessages[language].citation
  const { publisher, title, publishedOn, url, archiveUrl, inPrint, checkedOn } = source
  const parts = [
    publisher,
    `“${title}”`,
    publishedOn !== null && dayIn(language, publishedOn),
    ...places,
    url,
    inPrint !== null && words.print(inPrint),
    archiveUrl !== null && words.also(archiveUrl),
    checkedOn !== null && words.checked(dayIn(language, checkedOn)),
  ]
  return `${parts.filter(Boolean).join(', ')}. ${words.cited(pageUrl)}`
}
