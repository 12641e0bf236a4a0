import type { RecipientKind } from '@safe-to-report/db'
import type { RefusedBy } from './dispatch/judge-failure.ts'
import { type Language, pathIn, instantWithWeekdayIn } from '@safe-to-report/languages'
import { mailMessages } from './messages/index.ts'
import { recipientWords } from './messages/recipients/index.ts'
import type { PlainMailContent } from './seal/sealed-content.ts'
import { withoutServers } from './smtp/without-servers.ts'

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
  number: string
  until: Date
  isWithheld?: boolean
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
      words.number(options.number),
      words.until(instantWithWeekdayIn(language, options.until)),
      `${words.follow}\n${link(letterPaths.status(language, options.statusToken))}`,
      words.keep,
      words.notYou,
    ),
    expiresAt: options.until.toISOString(),
    ...(options.isWithheld && { isWithheld: true }),
  }
}

export interface SignInMail {
  to: string
  name: string
  link: string
  expiresAt: Date
  /** Of the last one that this inbox gets for now: how many it had within a quarter of an hour. */
  askedTimes?: number
}

/** The one-time link by which staff sign in. */
export function buildSignInMail(options: SignInMail): PlainMailContent {
  const { askedTimes } = options
  return {
    to: options.to,
    subject: 'Your sign-in link',
    body: paragraphs(
      `Hello ${options.name},`,
      `Open this link in a browser in which you asked for one:\n${options.link}`,
      `It works once, until ${instantWithWeekdayIn('en', options.expiresAt)}.`,
      'Not you? Ignore this mail: the link is of no use in a browser in which nobody asked for one.',
      ...(askedTimes === undefined
        ? []
        : [
            `Somebody asked for a link for this address ${askedTimes} times within a quarter of an hour. So that nobody floods your inbox, the next comes in a quarter of an hour. Until then this one works: ask for a link in your browser as ever, then open this one there. If it was not you who asked, somebody else knows your address; they cannot sign in with it.`,
          ]),
    ),
    expiresAt: options.expiresAt.toISOString(),
  }
}

export interface SecondLookMail {
  to: string
  name: string
  /** The page of the desk on which to look. */
  link: string
  /** When it goes back by itself. */
  until: Date
}

/** Asks a member of staff for a second look, and says where. What there is to see stands in no mail: others may see the inbox. */
export function buildSecondLookMail({ to, name, link, until }: SecondLookMail): PlainMailContent {
  return {
    to,
    subject: 'Something waits for you to look at',
    body: paragraphs(
      `Hello ${name},`,
      `A colleague published something in a hurry. It is public now, and wants a second look:\n${link}`,
      `If nobody has looked by ${instantWithWeekdayIn('en', until)}, it goes back by itself.`,
      'You may be asked to sign in first. The first page of the desk then leads there too.',
    ),
    expiresAt: until.toISOString(),
  }
}

export interface FoundMail {
  to: string
  name: string
  /** The page of the desk on which they wait. */
  link: string
  /** What Parliament calls each, the best first; and how many more there are. */
  titles: readonly string[]
  more: number
  /** It is not sent after that. */
  until: Date
}

/** Tells a member of staff that something new waits at the desk: by the titles that Parliament gave it, and no other word of it. */
export function buildFoundMail({ to, name, link, titles, more, until }: FoundMail): PlainMailContent {
  const lines = titles.map((title) => `- ${title}`)
  const rest = more > 0 ? [`and ${more} more`] : []
  return {
    to,
    subject: titles.length + more === 1 ? 'Something new waits at the desk' : 'New things wait at the desk',
    body: paragraphs(
      `Hello ${name},`,
      `What Parliament has published, and a person is to look at:\n${[...lines, ...rest].join('\n')}`,
      `Each with its words, and why it was found:\n${link}`,
      'You may be asked to sign in first. Who gets such mails is set at the desk, where the watches are.',
    ),
    expiresAt: until.toISOString(),
  }
}

/** Why a letter did not go; `reply` is what the mail server said. */
export type NoticeReason =
  | { why: 'no-address' }
  | { why: 'seat-vacant' | 'no-member'; office: string }
  | { why: 'member-changed'; office: string; holder: string }
  | { why: 'refused'; by: RefusedBy; reply: string }
  | { why: 'gave-up'; reply: string }

/** Tells a supporter that their letter did not go, and gives their own words back, since ours will be erased. */
export function buildNoticeMail(options: {
  to: string
  language: Language
  /** Of which kind its recipient is. */
  kind: RecipientKind
  reason: NoticeReason
  publicUrl: string
  subject: string
  body: string
}): PlainMailContent {
  const { language, kind, reason } = options
  const { hello, notice: words } = mailMessages[language]
  return {
    to: options.to,
    subject: words.subject,
    body: paragraphs(
      hello,
      words.sorry,
      sayWhy(language, kind, reason),
      words.text,
      `${words.again}\n${new URL(pathIn(language, '/write'), options.publicUrl).href}`,
      '----------',
      options.subject,
      options.body,
    ),
  }
}

/** Why a letter to a recipient of this kind did not go, in one sentence or two. */
export function sayWhy(language: Language, kind: RecipientKind, reason: NoticeReason): string {
  const { officeIn, messages } = recipientWords[kind]
  const { notSent } = messages[language]
  const words = mailMessages[language].notice.why
  switch (reason.why) {
    case 'no-address':
      return notSent[reason.why]
    case 'seat-vacant':
    case 'no-member':
      return notSent[reason.why](officeIn(language, reason.office))
    case 'member-changed':
      return notSent[reason.why](officeIn(language, reason.office), reason.holder)
    case 'refused':
      return { ...words.refused, ...notSent.refused }[reason.by](withoutServers(reason.reply))
    case 'gave-up':
      return words[reason.why](withoutServers(reason.reply))
  }
}

/** A letter's own text, for its writer: because they asked, or why we give it back. */
export function buildTextBackMail(options: {
  to: string
  language: Language
  why: 'asked' | 'given-up' | 'not-released' | 'waited-too-long'
  publicUrl: string
  subject: string
  body: string
}): PlainMailContent {
  const { language, why } = options
  const { hello, notice, textBack } = mailMessages[language]
  const anew = `${notice.again}\n${new URL(pathIn(language, '/write'), options.publicUrl).href}`
  return {
    to: options.to,
    subject: notice.subject,
    body: paragraphs(
      hello,
      textBack[why],
      ...(why === 'asked' ? [] : [notice.text, anew]),
      '----------',
      options.subject,
      options.body,
    ),
  }
}

/**
 * In place of a mail that was refused for the words in it: none of these, and the link to the page where they can be read. Letters
 * from before the link was kept get none.
 */
export function buildMailWithoutText(options: {
  to: string
  language: Language
  publicUrl: string
  statusToken: string | undefined
}): PlainMailContent {
  const { to, language, publicUrl, statusToken } = options
  const { hello, notice, withoutText } = mailMessages[language]
  const page =
    statusToken === undefined
      ? [withoutText.noPage]
      : [`${withoutText.read}\n${new URL(letterPaths.status(language, statusToken), publicUrl).href}`]
  return {
    to,
    subject: notice.subject,
    body: paragraphs(hello, withoutText.says, ...page),
    isWithoutText: true,
  }
}

/** One text of several, with a blank line between them. */
export function paragraphs(...texts: string[]): string {
  return `${texts.join('\n\n')}\n`
}
