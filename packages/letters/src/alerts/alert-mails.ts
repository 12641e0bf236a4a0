import type { AlertPace } from '@safe-to-report/db'
import { paragraphs, type PlainMailContent } from '@safe-to-report/outbox/seal'
import { countIn, instantWithWeekdayIn } from '@safe-to-report/languages'
import { alertPaths, oneClickPath } from './alert-paths.ts'
import { alertMailMessages } from './messages/index.ts'
import type { SealedSubscriber } from './sealed-subscriber.ts'

/** What an alert tells, in the record's own words. */
export interface AlertNews {
  /** What is followed: an ask's or a bill's own name; null for everything. */
  about: string | null
  /** Newest first. */
  pages: {
    name: string
    lines: string[]
    /** The public page that shows it. */
    url: string
  }[]
  /** Where all of it can be read. */
  url: string
}

/** More pages than this, and the site is the better place to read them. */
const pagesTold = 15

/**
 * The mail that asks whether alerts are wanted. It does not say about what: whoever owns the address may not be the one
 * who typed it, and others may see the inbox.
 */
export function buildAlertConfirmationMail(
  { to, language, token, stopToken }: SealedSubscriber,
  { publicUrl, until, isWithheld }: { publicUrl: string; until: Date; isWithheld?: boolean },
): PlainMailContent {
  const { hello, confirmation: words } = alertMailMessages[language]
  const link = (path: string): string => new URL(path, publicUrl).href
  return {
    to,
    subject: words.subject,
    body: paragraphs(
      hello,
      words.somebody,
      `${words.open}\n${link(alertPaths.confirm(language, token))}`,
      words.until(instantWithWeekdayIn(language, until)),
      words.safe,
      `${words.notYou}\n${link(alertPaths.stop(language, stopToken))}`,
    ),
    expiresAt: until.toISOString(),
    ...(isWithheld && { isWithheld: true }),
    stopUrl: link(oneClickPath(stopToken)),
  }
}

/** News for one subscriber. The subject is the same whatever happened. */
export function buildAlertMail(
  { to, language, token, stopToken }: SealedSubscriber,
  { news, pace, publicUrl }: { news: AlertNews; pace: AlertPace; publicUrl: string },
): PlainMailContent {
  const { hello, alert: words } = alertMailMessages[language]
  const link = (path: string): string => new URL(path, publicUrl).href
  const told = news.pages.slice(0, pagesTold)
  const more = news.pages.length - told.length
  return {
    to,
    subject: words.subject,
    body: paragraphs(
      hello,
      [openingIn(words, news.about, pace), words.inEnglish].join(' ').trim(),
      ...told.flatMap(({ name, lines, url }) => [rule, name, lines.map((line) => `• ${line}`).join('\n'), url]),
      ...(more > 0 ? [rule, `${countIn(language, more, words.more)}\n${news.url}`] : []),
      rule,
      pace === 'weekly' ? words.weekly : words.atOnce,
      `${words.change}\n${link(alertPaths.manage(language, token))}`,
      `${words.stop}\n${link(alertPaths.stop(language, stopToken))}`,
      words.keep,
    ),
    stopUrl: link(oneClickPath(stopToken)),
  }
}

const rule = '────────────────────'

function openingIn(words: (typeof alertMailMessages)['en']['alert'], about: string | null, pace: AlertPace): string {
  if (pace === 'weekly') return about === null ? words.weekOfAll : words.weekAbout(about)
  return about === null ? words.newOfAll : words.newAbout(about)
}
