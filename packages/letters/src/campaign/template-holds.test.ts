import { measureGrowth } from '@safe-to-report/db/testing'
import fc from 'fast-check'
import { Liquid } from 'liquidjs'
import { expect, test } from 'vitest'
import { languages } from '@safe-to-report/languages'
import { findContentProblems } from './find-content-problems.ts'
import { anyPath, anyTemplate, knownVariables, tagsAlone } from '../testing/any-template.ts'
import { type CampaignContent, contentLimits } from './content.ts'
import { type Conditions, nations } from './rules.ts'
import { renderTemplate, templateTags } from './template.ts'

const parties = ['Labour', 'Conservative', 'Plaid Cymru']
const forParties: Conditions = [{ party: parties }]

/** A campaign in which one text, for MPs of some parties, is as given in every language. */
function contentWith(text: string): CampaignContent {
  const plain = { sources: [], variants: [] }
  const inAll = { en: text, cy: text, es: text, pt: text }
  const variants = [{ slug: 'special', when: forParties, text: inAll, sources: [] }]
  return {
    title: { en: 'Title' },
    subjects: [{ slug: 'a', text: { en: 'Subject' }, ...plain }],
    openings: [{ slug: 'a', text: { en: 'Opening.' }, ...plain }],
    points: [{ slug: 'a', heading: { en: 'A' }, text: { en: 'A text.' }, sources: [], variants }],
    closing: { text: { en: 'Closing.' }, ...plain },
  }
}

/** Names as Parliament could give them: something, and without braces, so that a brace must be the text's. */
const name = fc.oneof(
  fc.constantFrom('Wales', 'x', 'Labour', 'Zoë Ní Bhriain', 'Aberdeen North'),
  fc.string({ unit: 'grapheme', maxLength: 250 }).map((given) => `${given.replaceAll(/[{}]/g, '')}.`),
)
const facts = fc.record({
  member: fc.record({ name: fc.option(name), party: fc.constantFrom(...parties) }),
  seat: fc.record({ name, nation: fc.constantFrom(...nations) }),
})

test('any text is refused with a place in words, or comes out whole for any MP and seat', () => {
  const seen = { passed: 0, refused: 0 }
  fc.assert(
    fc.property(
      anyTemplate,
      fc.array(facts, { minLength: 8, maxLength: 8 }),
      fc.constantFrom(...languages),
      (source, all, language) => {
        const problems = findContentProblems(contentWith(source))
        seen[problems.length > 0 ? 'refused' : 'passed'] += 1
        for (const { path, line, reason } of problems) {
          expect(path.slice(0, 5)).toEqual(['points', 0, 'variants', 0, 'text'])
          expect(line ?? 1).toBeGreaterThanOrEqual(1)
          expect(line ?? 1).toBeLessThanOrEqual(source.split('\n').length)
          expect(reason).toMatch(/^\S.*\.$/su)
        }
        if (problems.length > 0) return
        for (const one of all) {
          const rendered = renderTemplate(source, one, language)
          expect(rendered).not.toBe('')
          expect(rendered).not.toMatch(/[{}]/)
          expect(rendered.length).toBeLessThan(source.length + 250 * (source.split(/member|seat/).length + 1))
        }
      },
    ),
    { numRuns: 400 },
  )
  expect(seen.passed).toBeGreaterThan(40)
  expect(seen.refused).toBeGreaterThan(40)
})

const everybody = ['x', 'Wales', 'Labour'].flatMap((one) =>
  nations.flatMap((nation) =>
    ['x', 'Labour', 'Seat'].flatMap((seat) =>
      parties.map((party) => ({ member: { name: one, party }, seat: { name: seat, nation } })),
    ),
  ),
)

test('on no way through the tags of a text that passes is there nothing, or a brace', () => {
  const seen = { passed: 0, refused: 0 }
  fc.assert(
    fc.property(tagsAlone, (source) => {
      const isRefused = findContentProblems(contentWith(source === '' ? ' ' : source)).length > 0
      seen[isRefused ? 'refused' : 'passed'] += 1
      const all = isRefused ? [] : everybody.map((one) => renderTemplate(source, one, 'en'))
      expect(all.filter((rendered) => rendered === '' || /[{}]/.test(rendered))).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(seen.passed).toBeGreaterThan(30)
  expect(seen.refused).toBeGreaterThan(30)
})

const foreign = Object.keys(new Liquid().tags).filter((tag) => !templateTags.some((one) => one === tag))

test.each(foreign)('the tag %s is there nowhere, not even where nothing is said', (tag) => {
  for (const code of [`{% ${tag} %}`, `{%- ${tag} seat.name -%}`, `{% ${tag} seat.name %}x{% end${tag} %}`]) {
    for (const source of [`A ${code}`, `A {% if seat.name == "nobody" %}${code}{% endif %}`]) {
      expect(findContentProblems(contentWith(source))).not.toEqual([])
    }
  }
})

test('of all that a path can name, the four variables are read and nothing else', () => {
  const places = fc.constantFrom<(path: string) => string>(
    (path) => `A {{ ${path} }}`,
    (path) => `A {{ seat.name | append: ${path} }}`,
    (path) => `A {% if ${path} %}b{% else %}c{% endif %}`,
    (path) => `A {% case ${path} %}{% when "b" %}c{% endcase %}`,
  )
  const isPath = (path: string): boolean => !path.startsWith('0')
  const oneOf = fc.oneof(anyPath.filter(isPath), fc.constantFrom(...knownVariables))
  fc.assert(
    fc.property(oneOf, places, (path, place) => {
      expect(findContentProblems(contentWith(place(path))).length === 0).toBe(knownVariables.includes(path))
    }),
    { numRuns: 500 },
  )
})

const wholes = [
  (times: number) => '{% if seat.name %}'.repeat(times),
  (times: number) => `${'{% if seat.name %}'.repeat(times)}x${'{% endif %}'.repeat(times)}`,
  (times: number) => `{{ seat.name${' | append: seat.name'.repeat(times)} }}`,
  (times: number) => '{{ seat.name }}'.repeat(times),
  (times: number) => `{% if ${'seat.name == "x" or '.repeat(times)} true %}x{% else %}y{% endif %}`,
  (times: number) => '{'.repeat(times),
  (times: number) => '{{'.repeat(times),
  (times: number) => '{%'.repeat(times),
  (times: number) => `{{ ${'"'.repeat(times)}`,
  (times: number) => `{{ ${'('.repeat(times)}1${')'.repeat(times)} }}`,
  (times: number) => `{{ seat${'[seat'.repeat(times)}${']'.repeat(times)} }}`,
  (times: number) => ' \n'.repeat(times),
]

test('what it takes to judge and make a text grows with the square of its length at most, up to the longest there can be', async () => {
  for (const whole of wholes) {
    const times = Array.from({ length: contentLimits.text }, (_, index) => index + 1)
    const longest = times.findLast((most) => whole(most).length <= contentLimits.text) ?? 1
    const growth = await measureGrowth((share) => {
      const source = whole(Math.max(1, Math.floor(longest * share)))
      const problems = findContentProblems(contentWith(source))
      if (problems.length === 0)
        renderTemplate(source, { member: { name: null, party: null }, seat: { name: 'X', nation: 'Wales' } }, 'en')
    })
    expect(growth, whole(2)).toBeLessThan(24)
  }
})
