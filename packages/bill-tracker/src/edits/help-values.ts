import { helpAccess, helpAudiences, helpKinds, helpNations } from '@safe-to-report/db'
import { z } from 'zod'

const line = z.string().trim().min(1).max(200)
const page = z.url({ protocol: /^https$/ }).max(2_000)

/** Words with one space between them, each one of those given, and none twice. */
function someOf(words: readonly string[]): RegExp {
  const one = `(?:${words.join('|')})`
  return new RegExp(`^(?!.*\\b(\\S+)\\b.* \\1(?: |$))${one}(?: ${one})*$`)
}

const span =
  '(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))? (?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-4]):[0-5]\\d'

/** How the texts of a row of help are written, so that its page can say them in four languages. */
export const helpShapes = {
  nations: someOf(helpNations),
  access: someOf(helpAccess),
  languages: /^(?!.*\b([a-z]+)\b.* \1\b)[a-z]{2,3}(?: [a-z]{2,3})*$/,
  hours: new RegExp(`^(?:always|${span}(?:; ${span})*)$`),
  /** Digits in groups, as one reads them out. */
  number: /^\d{2,6}(?: \d{2,6}){0,4}$/,
} as const

/** What may be set of a row of help. A number is never without its hours, and a nation's own line has one nation. */
export const helpValues = z
  .strictObject({
    name: line,
    runBy: line.nullable(),
    kind: z.enum(helpKinds),
    audience: z.enum(helpAudiences),
    nations: z.string().regex(helpShapes.nations).nullable(),
    number: z.string().regex(helpShapes.number).nullable(),
    textNumber: z.string().regex(helpShapes.number).nullable(),
    hours: z.string().regex(helpShapes.hours).nullable(),
    cost: z.enum(['free']).nullable(),
    languages: z.string().regex(helpShapes.languages).nullable(),
    access: z.string().regex(helpShapes.access).nullable(),
    discretion: z.enum(['passes-nothing-on']).nullable(),
    site: page.nullable(),
    siteCy: page.nullable(),
    siteEs: page.nullable(),
    sitePt: page.nullable(),
    checkedOn: z.iso.date(),
  })
  .refine(({ number, textNumber, hours }) => hours !== null || (number === null && textNumber === null), {
    path: ['hours'],
    message: 'Say when somebody answers the number.',
  })
  .refine(({ kind, nations }) => kind !== 'nation-line' || (nations !== null && !nations.includes(' ')), {
    path: ['nations'],
    message: 'Say which nation’s line it is: one alone.',
  })
