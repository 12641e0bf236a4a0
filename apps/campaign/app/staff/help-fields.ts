import { helpAccess, helpAudiences, helpKinds, helpNations, type HelpAudience, type HelpKind } from '@safe-to-report/db'
import type { FieldSpec } from './form-fields.ts'

const kindWords: Record<HelpKind, string> = {
  emergency: 'What to do at once',
  'nation-line': 'A nation’s own line: its number is shown big',
  'by-and-for': 'By and for its people',
  'other-line': 'Any other line',
}

const audienceWords: Record<HelpAudience, string> = {
  anyone: 'Anyone',
  women: 'Women',
  'latin-american-women': 'Latin American women',
  'minoritised-women': 'Black, minoritised and migrant women',
  'minority-communities': 'Black and minority ethnic communities and migrants',
  'sexual-abuse': 'Anyone of 16 or over, after rape or sexual abuse',
  'forced-marriage': 'Anyone, about so-called honour-based abuse or forced marriage',
}

const spaced = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')
const aNumber = {
  input: 'line',
  shape: { of: 'number', says: 'Give the number in digits, in groups as one reads them out.' },
} as const

/** What the form of a row of help asks for. Few of its fields are words: the page says them in four languages. */
export const helpSpecs: FieldSpec[] = [
  { name: 'name', input: 'line', ask: 'Give its name.', hint: 'As it calls itself. It is not translated.' },
  { name: 'runBy', input: 'line', hint: 'Who runs it. May be left empty.' },
  {
    name: 'kind',
    input: 'choice',
    ask: 'Say what it is.',
    hint: 'Where it stands on the page.',
    choices: helpKinds.map((value) => ({ value, words: kindWords[value] })),
  },
  {
    name: 'audience',
    input: 'choice',
    ask: 'Say whom it is for.',
    hint: 'Whom it is for.',
    choices: helpAudiences.map((value) => ({ value, words: audienceWords[value] })),
  },
  {
    name: 'nations',
    input: 'line',
    hint: `Only where it is for some of them: ${spaced(helpNations)}, with a space between. Left empty, it is for all.`,
    shape: { of: 'nations', says: `Use these words, with a space between: ${spaced(helpNations)}.` },
  },
  {
    name: 'number',
    ...aNumber,
    hint: 'Only if you see it on its own page today. Left empty, the site alone is shown.',
  },
  { name: 'textNumber', ...aNumber, beside: true, hint: 'For text messages. May be left empty.' },
  {
    name: 'hours',
    input: 'line',
    hint: '“always”, or days and times: “Mo-Fr 09:00-17:00”, several with “; ” between. No number without them.',
    shape: {
      of: 'hours',
      says: 'Write “always”, or days and times as “Mo-Fr 09:00-17:00; Sa 10:00-14:00”.',
    },
  },
  {
    name: 'cost',
    input: 'choice',
    hint: 'Only where its page says that calls are free.',
    choices: [{ value: 'free', words: 'Free to call' }],
  },
  {
    name: 'languages',
    input: 'line',
    hint: 'Spoken there besides English, by two letters each: “cy” Welsh, “es” Spanish, “pt” Portuguese, “ur” Urdu.',
    shape: { of: 'languages', says: 'Give two letters for each language, with a space between: “es pt”.' },
  },
  {
    name: 'access',
    input: 'line',
    hint: `What else there is: ${spaced(helpAccess)}, with a space between.`,
    shape: { of: 'access', says: `Use these words, with a space between: ${spaced(helpAccess)}.` },
  },
  {
    name: 'discretion',
    input: 'choice',
    hint: 'What it says of itself about what it is told.',
    choices: [{ value: 'passes-nothing-on', words: 'It passes nothing on, save in exceptional danger' }],
  },
  { name: 'site', input: 'address', hint: 'Its own site. May be left empty.' },
  { name: 'siteCy', input: 'address', hint: 'Its own page in Welsh. May be left empty.' },
  { name: 'siteEs', input: 'address', hint: 'Its own page in Spanish. May be left empty.' },
  { name: 'sitePt', input: 'address', hint: 'Its own page in Portuguese. May be left empty.' },
  {
    name: 'checkedOn',
    input: 'date',
    past: true,
    ask: 'Give the day on which you opened its page.',
    hint: 'The day on which all of this was last compared with its own page. The public sees it.',
  },
]
