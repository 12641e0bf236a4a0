import { type Language, seatNameIn } from '@safe-to-report/languages'
import { Liquid, type Template as ParsedTemplate } from 'liquidjs'
import { contentLimits } from './content.ts'
import type { Nation } from './rules.ts'

/** The variables a text may use, with what each says: this is the one list of them. */
export const templateVariables = {
  'member.name': 'the MP’s name as Parliament gives it, or “Member of Parliament”',
  'member.party': 'the MP’s party; only where the rule names parties, since it is not known of every MP',
  'seat.name': 'the constituency’s name, in Welsh where it has a Welsh one and the text is Welsh',
  'seat.nation': 'England, Scotland, Wales or Northern Ireland, in the language of the text',
} as const

/** All tags there are. No loop, no other file, no variable of one's own: a text takes as long as it is long. */
export const templateTags = ['if', 'unless', 'case'] as const

/** All filters there are: our own, since liquidjs's throw for a missing argument, and a letter is no place to find out. */
const filters = {
  upcase: (value: unknown) => toText(value).toUpperCase(),
  downcase: (value: unknown) => toText(value).toLowerCase(),
  capitalize: (value: unknown) => toText(value).replace(/^\p{L}/u, (first) => first.toUpperCase()),
  strip: (value: unknown) => toText(value).trim(),
  append: (value: unknown, more?: unknown) => toText(value) + toText(more),
  prepend: (value: unknown, more?: unknown) => toText(more) + toText(value),
  default: (value: unknown, otherwise?: unknown) => (toText(value) === '' ? toText(otherwise) : toText(value)),
}
export const templateFilters = Object.keys(filters)

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Whom a letter is about, for the variables. */
export interface TemplateFacts {
  member: { name: string | null; party: string | null }
  seat: { name: string; nation: Nation }
}

const noFiles = {
  readFileSync: refuseFiles,
  readFile: refuseFiles,
  existsSync: () => false,
  exists: () => Promise.resolve(false),
  resolve: refuseFiles,
}

function refuseFiles(): never {
  throw new Error('texts read no files')
}

const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  fs: noFiles,
  relativeReference: false,
  parseLimit: contentLimits.text,
  // A text that has been checked has no loop and is at most 2,000 characters: these stop what a fault of ours lets through.
  renderLimit: 5_000,
  memoryLimit: 1_000_000,
})
keepOnly(engine.tags, templateTags)
keepOnly(engine.filters, [])
for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter)

function keepOnly(registry: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(registry)) if (!names.includes(name)) delete registry[name]
}

/** Parses a text as staff wrote it. Throws liquidjs's `LiquidError`, with line and reason, for what is no template. */
function parseTemplate(source: string): ParsedTemplate[] {
  return engine.parse(source)
}

/** The variables that a text uses, each by its whole name. */
export function listTemplateVariables(source: string): string[] {
  return engine.globalFullVariablesSync(parseTemplate(source))
}

/**
 * The text for one member and seat. For a text that `findContentProblems` let through this cannot fail: every variable has a
 * value, and no value is ever read as a template.
 */
export function renderTemplate(source: string, facts: TemplateFacts, language: Language): string {
  const rendered: unknown = engine.renderSync(parseTemplate(source), {
    member: {
      name: clean(facts.member.name ?? memberOfParliament[language]),
      party: clean(facts.member.party ?? ''),
    },
    seat: { name: clean(seatNameIn(language, facts.seat.name)), nation: nationNames[language][facts.seat.nation] },
  })
  return typeof rendered === 'string' ? rendered.trim() : ''
}

/** A name on one line: a line break in it would make a paragraph, or a header, of its own. */
function clean(name: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that must not pass
  return name.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').slice(0, 200)
}

/** How an MP whose name is not known is addressed. */
export const memberOfParliament = {
  en: 'Member of Parliament',
  cy: 'Aelod Seneddol',
  es: 'Miembro del Parlamento',
  pt: 'Membro do Parlamento',
} as const satisfies Record<Language, string>

const nationNames = {
  en: { England: 'England', Scotland: 'Scotland', Wales: 'Wales', 'Northern Ireland': 'Northern Ireland' },
  cy: { England: 'Lloegr', Scotland: 'yr Alban', Wales: 'Cymru', 'Northern Ireland': 'Gogledd Iwerddon' },
  es: { England: 'Inglaterra', Scotland: 'Escocia', Wales: 'Gales', 'Northern Ireland': 'Irlanda del Norte' },
  pt: { England: 'Inglaterra', Scotland: 'Escócia', Wales: 'País de Gales', 'Northern Ireland': 'Irlanda do Norte' },
} as const satisfies Record<Language, Record<Nation, string>>
