import type { PlainMailContent } from './sealed-content.ts'

/** Where the two private links of a letter lead, under the campaign's URL. */
export const letterPaths = {
  confirm: (confirmToken: string) => `/confirm/${confirmToken}`,
  status: (statusToken: string) => `/letter/${statusToken}`,
}

/**
 * The mail that asks a supporter to confirm. Nothing they typed is in it, and nothing of what the letter is about:
 * others may see the inbox.
 */
export function buildConfirmationMail(options: {
  to: string
  publicUrl: string
  confirmToken: string
  statusToken: string
  code: string
  until: Date
}): PlainMailContent {
  const link = (path: string): string => new URL(path, options.publicUrl).href
  return {
    to: options.to,
    subject: 'Please confirm your message',
    body: paragraphs(
      'Hello,',
      'Thank you for writing. One step is left: please tell us that this is your address and that you want your message to be sent.',
      `Open this page and press the button on it:\n${link(letterPaths.confirm(options.confirmToken))}`,
      `Or type this code on the page where you were:\n${options.code}`,
      `Nothing is sent before you confirm. You have until ${formatInstant(options.until)}; after that we erase your message, and nothing goes out.`,
      `Once you have confirmed, we send it within minutes. This private page tells you how far it is, and lets you erase what we hold:\n${link(letterPaths.status(options.statusToken))}`,
      'Please keep this mail to yourself, since its links act in your name. You can delete it at any time.',
      'Not you? Then somebody typed your address by mistake. Ignore this mail and nothing will happen.',
    ),
    expiresAt: options.until.toISOString(),
  }
}

/** The one-time link by which staff sign in. */
export function buildSignInMail(options: {
  to: string
  name: string
  link: string
  expiresAt: Date
}): PlainMailContent {
  return {
    to: options.to,
    subject: 'Your sign-in link',
    body: paragraphs(
      `Hello ${options.name},`,
      `Open this link in the browser in which you asked for it:\n${options.link}`,
      `It works once, until ${formatInstant(options.expiresAt)}.`,
      'Not you? Ignore this mail: the link is of no use in another browser.',
    ),
    expiresAt: options.expiresAt.toISOString(),
  }
}

/** Tells a supporter that their letter did not go, and gives their own words back, since ours will be erased. */
export function buildNoticeMail(options: {
  to: string
  why: string
  publicUrl: string
  subject: string
  body: string
}): PlainMailContent {
  return {
    to: options.to,
    subject: 'About your message',
    body: paragraphs(
      'Hello,',
      'We are sorry: we could not send your message.',
      options.why,
      'Your own text is below, so that you can send it from your own mail or on paper. We erase our copy within three days.',
      `To try again:\n${new URL('/write', options.publicUrl).href}`,
      '----------',
      options.subject,
      options.body,
    ),
  }
}

/** For example "14:05 on Sunday 22 November 2026", in London. */
function formatInstant(instant: Date): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' }).format(instant)
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  }).format(instant)
  return `${time} on ${day.replace(',', '')}`
}

function paragraphs(...texts: string[]): string {
  return `${texts.join('\n\n')}\n`
}
