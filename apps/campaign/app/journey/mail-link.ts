import type { Letter } from './letter-step.ts'

/** Longest link that common mail programs open whole; what does not fit is copied from the page instead. */
const mostLinkCharacters = 8_000

/** A link that opens the supporter's own mail with the letter in it; undefined when the letter is too long for one. */
export function buildMailLink(to: string, letter: Pick<Letter, 'subject' | 'body'>): string | undefined {
  const body = encodeURIComponent(letter.body.replaceAll('\n', '\r\n'))
  const link = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(letter.subject)}&body=${body}`
  return link.length <= mostLinkCharacters ? link : undefined
}
