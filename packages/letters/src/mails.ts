import { type Language, pathIn } from './languages.ts'
import { mailMessages } from './messages/index.ts'
import type { PlainMailContent } from './sealed-content.ts'
import { instantWithWeekdayIn } from './words-in.ts'

/** Where the two private links of a letter lead, under the campaign's URL. */
export const letterPaths = {
  confirm: (language: Language, confirmToken: string) => pathIn(language, `/confirm/${confirmToken}`),
  status: (language: Language, statusToken: string) => pathIn(language, `/letter/${statusToken}`),
}

/**
 * The mail that asks a supporter to confirm. Nothing they typed is in it, and nothing of what the letter is about:
 * others may see the inbox.
 */
export function buildConfirmationMail(options: {
  to: string
  language: Language
  publicUrl: string
  confirmToken: string
  statusToken: string
  code: string
  until: Date
}): PlainMailContent {
  const { language, publicUrl } = options
  const { hello, confirmation: words } = mailMessages[language]
  const link = (path: string): string => new URL(path, publicUrl).href
  return {
    to: options.to,
    subject: words.subject,
    body: paragraphs(
      hello,
      words.thanks,
      `${words.open}\n${link(letterPaths.confirm(language, options.confirmToken))}`,
      `${words.code}\n${options.code}`,
      words.until(instantWithWeekdayIn(language, options.until)),
      `${words.follow}\n${link(letterPaths.status(language, options.statusToken))}`,
      words.keep,
      words.notYou,
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
      `It works once, until ${instantWithWeekdayIn('en', options.expiresAt)}.`,
      'Not you? Ignore this mail: the link is of no use in another browser.',
    ),
    expiresAt: options.expiresAt.toISOString(),
  }
}

/** Why a letter did not go; `reply` is what the mail server said. */
export type NoticeReason = { why: 'member-left' | 'no-address' } | { why: 'refused' | 'gave-up'; reply: string }

/** Tells a supporter that their letter did not go, and gives their own words back, since ours will be erased. */
export function buildNoticeMail(options: {
  to: string
  language: Language
  reason: NoticeReason
  publicUrl: string
  subject: string
  body: string
}): PlainMailContent {
  const { language, reason } = options
  const { hello, notice: words } = mailMessages[language]
  return {
    to: options.to,
    subject: words.subject,
    body: paragraphs(
      hello,
      words.sorry,
      'reply' in reason ? words.why[reason.why](reason.reply) : words.why[reason.why],
      words.text,
      `${words.again}\n${new URL(pathIn(language, '/write'), options.publicUrl).href}`,
      '----------',
      options.subject,
      options.body,
    ),
  }
}

function paragraphs(...texts: string[]): string {
  return `${texts.join('\n\n')}\n`
}
