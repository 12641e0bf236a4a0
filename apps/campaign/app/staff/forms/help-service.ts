import { helpAccess, helpAudiences, helpKinds, helpNations, type HelpAudience, type HelpKind } from '@safe-to-report/db'
import type { KindForm } from './kind-form.ts'

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
export const helpServiceForm: KindForm<'help-service'> = {
  fields: {
    name: { input: 'line', ask: 'Give its name.', hint: 'As it calls itself. It is not translated.' },
    runBy: { input: 'line', hint: 'Who runs it. May be left empty.' },
    kind: {
      label: 'What it is',
      input: 'choice',
      ask: 'Say what it is.',
      hint: 'Where it stands on the page.',
      choices: helpKinds.map((value) => ({ value, words: kindWords[value] })),
    },
    audience: {
      label: 'Whom it is for',
      input: 'choice',
      ask: 'Say whom it is for.',
      hint: 'Whom it is for.',
      choices: helpAudiences.map((value) => ({ value, words: audienceWords[value] })),
    },
    nations: {
      input: 'line',
      hint: `Only where it is for some of them: ${spaced(helpNations)}, with a space between. Left empty, it is for all.`,
      shape: { of: 'nations', says: `Use these words, with a space between: ${spaced(helpNations)}.` },
    },
    number: { ...aNumber, hint: 'Only if you see it on its own page today. Left empty, the site alone is shown.' },
    textNumber: { label: 'Number for texts', ...aNumber, beside: true, hint: 'For text messages. May be left empty.' },
    hours: {
      input: 'line',
      hint: '“always”, or days and times: “Mo-Fr 09:00-17:00”, several with “; ” between. No number without them.',
      shape: {
        of: 'hours',
        says: 'Write “always”, or days and times as “Mo-Fr 09:00-17:00; Sa 10:00-14:00”.',
      },
    },
    cost: {
      input: 'choice',
      hint: 'Only where its page says that calls are free.',
      choices: [{ value: 'free', words: 'Free to call' }],
    },
    languages: {
      input: 'line',
      hint: 'Spoken there besides English, by two letters each: “cy” Welsh, “es” Spanish, “pt” Portuguese, “ur” Urdu.',
      shape: { of: 'languages', says: 'Give two letters for each language, with a space between: “es pt”.' },
    },
    access: {
      input: 'line',
      hint: `What else there is: ${spaced(helpAccess)}, with a space between.`,
      shape: { of: 'access', says: `Use these words, with a space between: ${spaced(helpAccess)}.` },
    },
    discretion: {
      input: 'choice',
      hint: 'What it says of itself about what it is told.',
      choices: [{ value: 'passes-nothing-on', words: 'It passes nothing on, save in exceptional danger' }],
    },
    site: { input: 'address', hint: 'Its own site. May be left empty.' },
    siteCy: { label: 'Site in Welsh', input: 'address', hint: 'Its own page in Welsh. May be left empty.' },
    siteEs: { label: 'Site in Spanish', input: 'address', hint: 'Its own page in Spanish. May be left empty.' },
    sitePt: { label: 'Site in Portuguese', input: 'address', hint: 'Its own page in Portuguese. May be left empty.' },
    checkedOn: {
      label: 'Last checked on',
      input: 'date',
      past: true,
      ask: 'Give the day on which you opened its page.',
      hint: 'The day on which all of this was last compared with its own page. The public sees it.',
    },
  },
  adding: { called: 'a help service', standsIn: {} },
  listed: 'Where help is',
}
