import { sql } from 'drizzle-orm'
import { boolean, check, date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { record } from './record.ts'

/** What a row of help is: what to do at once, a nation's own line, a service by and for its people, any other line. */
export const helpKinds = ['emergency', 'nation-line', 'by-and-for', 'other-line'] as const
export type HelpKind = (typeof helpKinds)[number]

export const helpNations = ['england', 'wales', 'scotland', 'northern-ireland'] as const
export type HelpNation = (typeof helpNations)[number]

/** Whom a service is for. */
export const helpAudiences = [
  'anyone',
  'women',
  'latin-american-women',
  'minoritised-women',
  'minority-communities',
  'sexual-abuse',
  'forced-marriage',
] as const
export type HelpAudience = (typeof helpAudiences)[number]

/** How else one is understood there than by voice in English. */
export const helpAccess = ['sign-language', 'chat', 'interpreters'] as const
export type HelpAccess = (typeof helpAccess)[number]

const helpServiceColumns = {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  position: integer().notNull(),
  kind: text({ enum: helpKinds }).notNull(),
  name: text().notNull(),
  runBy: text(),
  audience: text({ enum: helpAudiences }).notNull(),
  /** Of the four, with a space between them; none where it is not for some of them alone. */
  nations: text(),
  /** As it is printed. Only where a source says it, with its hours. */
  number: text(),
  textNumber: text(),
  /** `always`, or spans such as `Mo-Fr 09:00-17:00` with a semicolon between them. */
  hours: text(),
  cost: text({ enum: ['free'] }),
  /** Codes of the languages that are spoken there besides English (ISO 639), with a space between them. */
  languages: text(),
  /** Some of `helpAccess`, with a space between them. */
  access: text(),
  /** What it says of itself about passing on what it is told. */
  discretion: text({ enum: ['passes-nothing-on'] }),
  site: text(),
  /** Its own pages in these languages. */
  siteCy: text(),
  siteEs: text(),
  sitePt: text(),
  /** The London day on which somebody last compared all of this with its sources. */
  checkedOn: date().notNull(),
  verified: boolean().notNull(),
}

/** Somebody who helps people in danger, and how to reach them. */
export const helpServices = record.table('help_services', helpServiceColumns, (service) => [
  check('help_services_number_has_hours', sql`${service.number} is null or ${service.hours} is not null`),
])

export const publishedHelpServices = record.view('published_help_services', helpServiceColumns).existing()

/** Of those, what nobody has looked at for so long that staff are asked to. */
export const staleHelpServices = record.view('stale_help_services', helpServiceColumns).existing()
