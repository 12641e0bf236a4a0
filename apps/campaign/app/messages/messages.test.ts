import { readFileSync } from 'node:fs'
import { type Language, languages } from '@safe-to-report/languages'
import { compareMessages } from '@safe-to-report/languages/testing'
import { expect, test } from 'vitest'
import { frameMessages } from './frame/index.ts'
import { titleMessages } from './titles/index.ts'

/** Every area there is, so that a new one is compared without being named here. */
const areas = Object.entries(
  import.meta.glob<Record<string, Record<Language, object>>>(
    ['./*/index.ts', './recipients/*/index.ts', '!./recipients/index.ts'],
    { eager: true },
  ),
).flatMap(([file, module]) => Object.values(module).map((messages) => ({ area: file.slice(2, -9), messages })))

test.each(areas)('the messages of $area say the same in every language', ({ messages }) => {
  expect(compareMessages(messages)).toEqual([])
})

test('there are areas to compare', () => {
  expect(areas.length).toBeGreaterThanOrEqual(7)
})

const telling = /abus|viol|immigra|migra|mewnfud|v[ií]ctim|vítim|dioddef|poli[cs]|heddlu|firewall|safe to report/i

const ofHelp = /\bhelp\b|ayuda|ajuda|cymorth|refuge|refugio|abrigo|lloches|danger|peligro|perigo|perygl/i

test.each(languages)(
  'no two titles in %s are one, and none tells what is read or that help is looked for',
  (language) => {
    const { steps } = frameMessages[language]
    const all = [
      ...Object.values(titleMessages[language]),
      ...[1, 2, 3, 4].flatMap((step) => [steps.title(step), steps.faultyTitle(step)]),
    ]
    expect(all.filter((title, at) => all.indexOf(title) !== at)).toEqual([])
    expect(all.filter((title) => telling.test(title) || ofHelp.test(title))).toEqual([])
  },
)

const pages = Object.entries(
  import.meta.glob<string>(['../pages/**/*.tsx', '../routes/**/*.tsx', '!../**/staff/**'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
)

test('each page for supporters has a title that no other page has', () => {
  const named = pages.flatMap(([, text]) =>
    [...text.matchAll(/titleMessages\[language\]\.(\w+)/g)].map(([, key = '']) => key),
  )
  expect(named.toSorted()).toEqual(Object.keys(titleMessages.en).toSorted())
  const heads = pages
    .filter(([file]) => !/(page-head|steps)\.tsx$/.test(file))
    .flatMap(([, text]) => text.match(/<PageHead\s/g) ?? [])
  expect(heads).toHaveLength(named.length)
})

/** Words that say what the glossary (docs/glossary.md) has another word for, or that no supporter is addressed by. */
const never: Record<Exclude<Language, 'en'>, RegExp> = {
  es: /diputad|su buzón|este buzón|[«»]/i,
  pt: /\bvocê|caixa de correio|deputad|aparelho|[«»]/i,
  cy: /\ba tan\b|ar siawns|blwch llythyrau|[«»]/i,
}

const sources = Object.entries({
  ...import.meta.glob<string>('./**/*.ts', { eager: true, query: '?raw', import: 'default' }),
  ...import.meta.glob<string>(
    ['../../../../packages/letters/src/**/messages/*.ts', '../../../../packages/outbox/src/**/messages/**/*.ts'],
    {
      eager: true,
      query: '?raw',
      import: 'default',
    },
  ),
})

test.each(Object.entries(never))('pages and mails in %s keep to the words of the glossary', (language, words) => {
  const written = sources.filter(([file]) => file.endsWith(`/${language}.ts`))
  expect(written.length).toBeGreaterThanOrEqual(16)
  expect(written.filter(([, text]) => words.test(text)).map(([file]) => file)).toEqual([])
})

const type = readFileSync(new URL('../../../../packages/look/src/tokens.css', import.meta.url), 'utf8')

test.each(languages)('every letter of the words in %s is drawn in the pages’ own type', (language) => {
  const ranges = [...type.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from = '', to = from]) => ({
    from: Number.parseInt(from, 16),
    to: Number.parseInt(to, 16),
  }))
  const isDrawn = (code: number): boolean => ranges.some(({ from, to }) => from <= code && code <= to)
  const words = sources.filter(([file]) => file.endsWith(`/${language}.ts`)).map(([, text]) => text)
  const used = new Set(words.join('').match(/./gu))
  expect(used.size).toBeGreaterThan(40)
  expect([...used].filter((letter) => !isDrawn(letter.codePointAt(0) ?? 0))).toEqual([])
})
