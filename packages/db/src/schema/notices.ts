import { sql } from 'drizzle-orm'
import { boolean, check, date, text, uuid } from 'drizzle-orm/pg-core'
import { asks } from './asks.ts'
import { bills } from './bills.ts'
import { record } from './record.ts'

/** What a notice is: something to know, or something to do. */
export const noticeKinds = ['news', 'call'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Of a notice whose button leads to a campaign of ours: whether one can write for it today. */
export const campaignStandings = ['open', 'not-yet', 'closed'] as const
export type CampaignStanding = (typeof campaignStandings)[number]

const noticeColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  kind: text({ enum: noticeKinds }).notNull(),
  title: text().notNull(),
  words: text().notNull(),
  /** What its button says; none where there is nothing to press. */
  buttonLabel: text(),
  /** Where its button leads: `/asks/…` of the site, `campaign:` and the slug of a campaign of ours, or an https page elsewhere. */
  buttonTo: text(),
  /** What it is about, where that is one ask or one bill. */
  askId: uuid().references(() => asks.id),
  billId: uuid().references(() => bills.id),
  /** The London day from which it is public; before, nobody but staff sees anything of it. */
  startsOn: date().notNull(),
  /** Its last London day; from the next on it is over. */
  endsOn: date().notNull(),
  /** The same in the other languages. One that lacks any of it shows the English, and says so. */
  titleEs: text(),
  wordsEs: text(),
  buttonLabelEs: text(),
  titlePt: text(),
  wordsPt: text(),
  buttonLabelPt: text(),
  titleCy: text(),
  wordsCy: text(),
  buttonLabelCy: text(),
  verified: boolean().notNull(),
}

/** News and calls to act: what the campaign says from one day to another. */
export const notices = record.table('notices', noticeColumns, (notice) => [
  check('notices_kind', sql`${notice.kind} in ('news', 'call')`),
  check(
    'notices_days',
    sql`${notice.endsOn} >= ${notice.startsOn} and ${notice.endsOn} <= (${notice.startsOn} + interval '1 year')::date`,
  ),
  check('notices_button', sql`(${notice.buttonLabel} is null) = (${notice.buttonTo} is null)`),
  check('notices_call', sql`${notice.kind} <> 'call' or ${notice.buttonTo} is not null`),
  check(
    'notices_button_to',
    sql`${notice.buttonTo} ~ '^(/([^/].*)?|campaign:[a-z0-9-]+|https://.+)$' and strpos(${notice.buttonTo}, chr(92)) = 0`,
  ),
])

/** The notices that have begun, by the database's clock. */
export const publishedNotices = record
  .view('published_notices', {
    ...noticeColumns,
    /** The London day from which the public could read it: the first of its days, or that on which it was published later. */
    publicOn: date().notNull(),
    isOver: boolean().notNull(),
    /** Null where its button leads to no campaign of ours. */
    campaign: text({ enum: campaignStandings }),
  })
  .existing()
