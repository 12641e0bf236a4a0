import type { Letter } from './build-letter.ts'

/**
 * Most characters of a link that every mail program is known to open, and to open whole: Chrome on Windows gives up at 2,046, and
 * Firefox hands Outlook about the first 1,900 of a longer one without a word.
 */
const mostLinkCharacters = 2_000

export interface MailLink {
  href: string
  /** Whether the letter is in it; else it has the address and the subject alone, and the letter is to be copied first. */
  isWhole: boolean
}

/** A link that opens the supporter's own mail, with as much in it as surely arrives there. */
export function buildMailLink(to: string, letter: Pick<Letter, 'subject' | 'body'>): MailLink {
  // RFC 6068: whatever an address may hold, but for the @ between its parts, is written in its percent form.
  const at = to.lastIndexOf('@')
  const address = `mailto:${encodeURIComponent(to.slice(0, Math.max(at, 0)))}${at < 0 ? '' : '@'}${encodeURIComponent(to.slice(at + 1))}`
  const withSubject = `${address}?subject=${encodeURIComponent(letter.subject)}`
  const whole = `${withSubject}&body=${encodeURIComponent(letter.body.replaceAll('\n', '\r\n'))}`
  if (whole.length <= mostLinkCharacters) return { href: whole, isWhole: true }
  return { href: withSubject.length <= mostLinkCharacters ? withSubject : address, isWhole: false }
}
