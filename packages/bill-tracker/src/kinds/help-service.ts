import { helpAccess, helpAudiences, helpKinds, helpNations, helpServices } from '@safe-to-report/db'
import { z } from 'zod'
import { told, type Kind } from './kind.ts'

const line = z.string().trim().min(1).max(200)
const page = z.url({ protocol: /^https$/ }).max(2_000)

type Fits = (text: string) => boolean

/** Words with one space between them, each of which will do, and none twice. */
function eachOnce(isWord: Fits): Fits {
  return (text) => {
    const words = text.split(' ')
    return words.every(isWord) && new Set(words).size === words.length
  }
}

const oneOf =
  (words: readonly string[]): Fits =>
  (word) =>
    words.includes(word)
const span =
  /^(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))? (?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-4]):[0-5]\d$/

/** How the texts of a row of help are written, so that its page can say them in four languages. */
export const helpShapes = {
  nations: eachOnce(oneOf(helpNations)),
  access: eachOnce(oneOf(helpAccess)),
  languages: eachOnce((code) => /^[a-z]{2,3}$/.test(code)),
  hours: (text) => text === 'always' || text.split('; ').every((each) => span.test(each)),
  /** Digits in groups, as one reads them out. */
  number: (text) => /^\d{2,6}(?: \d{2,6}){0,4}$/.test(text),
} as const satisfies Record<string, Fits>

export type HelpShape = keyof typeof helpShapes

function shaped(fits: Fits): z.ZodType<string | null> {
  return z.string().max(200).refine(fits).nullable()
}

/** Of a row of help, what may be not known. */
export const nothingKnown = {
  runBy: null,
  nations: null,
  number: null,
  textNumber: null,
  hours: null,
  cost: null,
  languages: null,
  access: null,
  discretion: null,
  site: null,
  siteCy: null,
  siteEs: null,
  sitePt: null,
}

/** What may be set of a row of help. A number is never without its hours, and a nation's own line has one nation. */
export const helpValues = z
  .strictObject({
    name: line,
    runBy: line.nullable(),
    kind: z.enum(helpKinds),
    audience: z.enum(helpAudiences),
    nations: shaped(helpShapes.nations),
    number: shaped(helpShapes.number),
    textNumber: shaped(helpShapes.number),
    hours: shaped(helpShapes.hours),
    cost: z.enum(['free']).nullable(),
    languages: shaped(helpShapes.languages),
    access: shaped(helpShapes.access),
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

export const helpService = {
  called: ['row of help', 'rows of help'],
  table: helpServices,
  shown: {
    within: {},
    whose: 'runBy',
    title: told(helpServices, ['name'], ({ name }) => name),
    path: () => '/help',
  },
  editable: { values: helpValues },
  addable: { parents: z.object({}), slugOf: 'name' },
  mustCite: true,
  handKept: { name: helpServices.name, beside: helpServices.checkedOn, inOrderOf: helpServices.position },
} satisfies Kind
