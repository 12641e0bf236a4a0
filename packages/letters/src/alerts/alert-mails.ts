import type { AlertPace, NoticeKind } from '@safe-to-report/db'
import { paragraphs, type PlainMailContent } from '@safe-to-report/outbox/seal'
import { countIn, dayIn, instantWithWeekdayIn, type Language } from '@safe-to-report/languages'
import { alertPaths, oneClickPath } from './alert-paths.ts'
import { alertMailMessages } from './messages/index.ts'
import type { SealedSubscriber } from './sealed-subscriber.ts'

/** What an alert tells, in the record's own words. */
export interface AlertNews {
  /** What is followed: an ask's or a bill's own name; null for everything. */
  about: string | null
  /** Newest first. */
  pages: AlertPage[]
  /** What was told before, and was taken back. */
  corrections: AlertCorrection[]
  /** Where all of it can be read. */
  url: string
}

interface AlertPage {
  name: string
  lines: string[]
  /** Of news or a call to act that came: its sort, its last day, and its title in the other languages that it has. */
  notice?: { kind: NoticeKind; endsOn: string; titles: Partial<Record<Language, string>> }
  /** The public page that shows it. */
  url: string
}

/** Something that was published, told, and taken back: whoever was told is told so, and nobody else is said to have been. */
interface AlertCorrection extends Omit<AlertPage, 'lines'> {
  /** The change of the record by which it came: who follows since a later one was not told. */
  cameBy: number
  toThoseTold: string[]
  toOthers: string[]
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

interface AlertMailOptions {
  news: AlertNews
  pace: AlertPace
  publicUrl: string
  /** The change of the record from which on the subscriber was told. */
  sinceChange: number
}

/** News for one subscriber. The subject is the same whatever happened. */
export function buildAlertMail(
  { to, language, token, stopToken }: SealedSubscriber,
  { news, pace, publicUrl, sinceChange }: AlertMailOptions,
): PlainMailContent {
  const { hello, alert: words } = alertMailMessages[language]
  const link = (path: string): string => new URL(path, publicUrl).href
  const [corrected, pages] = sortCorrections(news, sinceChange)
  const told = pages.slice(0, pagesTold).map((page) => tellIn(language, page))
  const more = pages.length - told.length
  return {
    to,
    subject: words.subject,
    body: paragraphs(
      hello,
      [openingIn(words, news.about, pace), words.inEnglish].join(' ').trim(),
      ...(corrected.length > 0 ? [rule, words.correction] : []),
      ...corrected.flatMap((page, at) => tellPage(page).slice(at === 0 ? 1 : 0)),
      ...told.flatMap(tellPage),
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

/** A notice in its reader's language, where it has that; all else in the record's own words. */
function tellIn(language: Language, page: AlertNews['pages'][number]): AlertNews['pages'][number] {
  const { notice } = page
  const title = notice?.titles[language]
  if (notice === undefined || title === undefined) return page
  const words = alertMailMessages[language].notice
  return { ...page, name: words[notice.kind](title), lines: [words.until(dayIn(language, notice.endsOn))] }
}

const rule = '────────────────────'

function tellPage({ name, lines, url }: AlertPage): string[] {
  return [rule, name, lines.map((line) => `• ${line}`).join('\n'), url]
}

/** What a subscriber was told wrongly, and the rest of the news. */
function sortCorrections(
  { pages, corrections }: AlertNews,
  sinceChange: number,
): [corrected: AlertPage[], pages: AlertPage[]] {
  const wasTold = ({ cameBy }: AlertCorrection): boolean => cameBy > sinceChange
  const others = corrections.filter((one) => !wasTold(one))
  return [
    corrections.filter(wasTold).map(({ toThoseTold: lines, ...page }) => ({ ...page, lines })),
    [...others.map(({ toOthers: lines, ...page }) => ({ ...page, lines })), ...pages],
  ]
}

function openingIn(words: (typeof alertMailMessages)['en']['alert'], about: string | null, pace: AlertPace): string {
  if (pace === 'weekly') return about === null ? words.weekOfAll : words.weekAbout(about)
  return about === null ? words.newOfAll : words.newAbout(about)
}
