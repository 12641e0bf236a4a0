import type { Address, Email } from 'postal-mime'

/**
 * Everything in a mail that somebody can read, decoded: its headers, its text, its HTML, the names of what is attached. In the bytes
 * as sent a word may be broken by the end of a line, or be encoded, so that looking for it there finds nothing.
 */
export function wordsOfMail(mail: Email): string {
  const { headers, subject, from, sender, to, cc, replyTo, text, html, attachments } = mail
  const heads = headers.map(({ key, value }) => `${key}: ${value}`)
  const people = [from, sender, ...(to ?? []), ...(cc ?? []), ...(replyTo ?? [])].map(nameOf)
  return [...heads, subject, ...people, text, html, ...attachments.map(({ filename }) => filename)].join('\n')
}

/** The parser leaves the headers themselves encoded, and decodes the names that stand in them. */
function nameOf(address: Address | undefined): string {
  return address ? `${address.name} ${address.address ?? ''}` : ''
}
