import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '@safe-to-report/languages'
import { findContentProblems } from './find-content-problems.ts'
import { type CampaignContent, campaignContent, type Localized } from './content.ts'
import { readFoundingCampaign } from './found-campaigns.ts'
import { type Conditions, nations } from './rules.ts'
import { renderTemplate, templateFilters } from './template.ts'

function contentWith({ text, when, subject }: { text?: string; when?: Conditions; subject?: string }): CampaignContent {
  const body: Localized = { en: text ?? 'A text.' }
  const plain = { sources: [], variants: [] }
  const variants = when ? [{ slug: 'special', when, text: body, sources: [] }] : []
  return {
    title: { en: 'Title' },
    subjects: [{ slug: 'a', text: { en: subject ?? 'Subject' }, ...plain }],
    openings: [{ slug: 'a', text: { en: 'Opening.' }, ...plain }],
    points: [{ slug: 'a', heading: { en: 'A' }, text: when ? { en: 'A text.' } : body, sources: [], variants }],
    closing: { text: { en: 'Closing.' }, ...plain },
  }
}

function faultOf(change: Parameters<typeof contentWith>[0]): string {
  return findContentProblems(contentWith(change))
    .map(({ path, line, reason }) => `${path.join('.')} ${line}: ${reason}`)
    .join('; ')
}

test.each([
  {
    text: '{{ member.nmae }}',
    says: 'points.0.text.en 1: There is no variable “member.nmae”. There are: member.name,',
  },
  { text: 'One.\nTwo {{ seat }}.', says: 'points.0.text.en 2: There is no variable “seat”.' },
  { text: '{{ seat[member.name] }}', says: 'points.0.text.en 1: There is no variable “seat[member.name]”.' },
  {
    text: '{% if seat.name == "X" %}{{ nothing }}{% endif %}x',
    says: 'points.0.text.en 1: There is no variable “nothing”.',
  },
  {
    text: 'A\nB\n{% include "x" %}',
    says: 'points.0.text.en 3: There is no tag “include”. There are: if, unless, case.',
  },
  { text: '{% render "/etc/passwd" %}', says: 'points.0.text.en 1: There is no tag “render”.' },
  { text: '{% layout "x" %}', says: 'points.0.text.en 1: There is no tag “layout”.' },
  { text: '{% for i in (1..9) %}x{% endfor %}', says: 'points.0.text.en 1: Two dots make a range' },
  { text: '{{ (1..100000000) }}', says: 'points.0.text.en 1: Two dots make a range' },
  { text: '{{ seat.name | date: "%Y" }}', says: 'points.0.text.en 1: There is no filter “date”. There are: upcase,' },
  { text: '{{ seat.name', says: 'points.0.text.en 1: Output "{{ seat.name" not closed.' },
  { text: '{% if seat.name %}x', says: 'points.0.text.en 1: Tag {% if seat.name %} not closed.' },
  { text: 'x }} y', says: 'points.0.text.en 1: There are braces left over' },
  {
    text: '{% if seat.nation == "Wales" %}x{% endif %}',
    says: 'points.0.text.en 1: This comes out empty for some MPs.',
  },
  { text: '{{ member.party }}', says: 'points.0.text.en 1: member.party is not known of every MP.' },
  { subject: '{% if seat.name %}x{% endif %}', says: 'subjects.0.text.en 1: A single line has no tags' },
  { subject: 'One\nBcc: all@example.org', says: 'subjects.0.text.en 2: This must be one line.' },
])('“$text$subject” is refused, with where and why', ({ says, ...change }) => {
  expect(faultOf(change)).toContain(says)
})

test('a party may be named where the rule names parties', () => {
  expect(faultOf({ text: '{{ member.party }}', when: [{ party: ['Labour'] }] })).toBe('')
  expect(faultOf({ text: '{{ member.party }}', when: [{ nation: ['Wales'] }] })).toContain('not known of every MP')
})

test('what is left out of a filter never fails a letter', () => {
  for (const filter of templateFilters) {
    expect(faultOf({ text: `Text {% if member.name == "Nobody" %}{{ seat.name | ${filter} }}{% endif %}` })).toBe('')
    expect(() => render(`{{ seat.name | ${filter} }}{{ 7 | ${filter} }}{{ nil | ${filter} }}`)).not.toThrow()
  }
})

function render(source: string, name = 'Alex Example'): string {
  const facts = { member: { name, party: null }, seat: { name: 'Testford', nation: 'Wales' as const } }
  return renderTemplate(source, facts, 'en')
}

test('a name that looks like a template stays a name, on one line', () => {
  expect(render('Dear {{ member.name }}', '{{ seat.name }}\r\nBcc: x')).toBe('Dear {{ seat.name }} Bcc: x')
})

test('a nation is named in the language of the text', () => {
  const facts = { member: { name: null, party: null }, seat: { name: 'X', nation: 'Wales' as const } }
  const nation = '{{ seat.nation }}, {{ member.name }}'
  expect(languages.map((language) => renderTemplate(nation, facts, language))).toEqual([
    'Wales, Member of Parliament',
    'Gales, Miembro del Parlamento',
    'País de Gales, Membro do Parlamento',
    'Cymru, Aelod Seneddol',
  ])
})

const pieces = [
  'word ',
  '{{ member.name }}',
  '{{ seat.name | upcase }}',
  '{{ seat.nation | append: member.name }}',
  '{{ member.party }}',
  '{% if seat.nation == "Wales" %}',
  '{% elsif member.name contains "x" %}',
  '{% else %}',
  '{% endif %}',
  '{% unless seat.name %}',
  '{% endunless %}',
  '{% case seat.nation %}',
  '{% when "England" %}',
  '{% endcase %}',
  '{% for x in seat %}',
  '{{ x }}',
  '{{',
  '}}',
  '{%',
  '%}',
  '{{ seat.name | default }}',
  '{{ seat.name < 3 }}',
  '{% if seat.name > nil %}',
  '| ',
  '..',
  "'",
  '"',
  '{{ seat["name"] }}',
  '{{- seat.name -}}',
]

test('a text that passes the check renders for any member and seat there could be', () => {
  let passed = 0
  const names = fc.oneof(fc.string({ maxLength: 250 }), fc.constant(null))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
      names,
      fc.string({ minLength: 1 }),
      fc.constantFrom(...nations),
      (parts, name, seat, nation) => {
        const source = `Text ${parts.join('')}`
        if (findContentProblems(contentWith({ text: source })).length > 0) return
        passed += 1
        const rendered = renderTemplate(source, { member: { name, party: null }, seat: { name: seat, nation } }, 'en')
        expect(rendered.startsWith('Text')).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
  expect(passed).toBeGreaterThan(20)
})

test('a text has at most 2,000 characters', () => {
  expect(campaignContent.safeParse(contentWith({ text: 'a'.repeat(2_001) })).success).toBe(false)
})

test('points that would make a letter too long together are refused together', async () => {
  const { content } = await readFoundingCampaign()
  const long = content.points.map((point) => ({ ...point, text: { en: 'word '.repeat(390) } }))
  const more = long.map((point) => ({ ...point, slug: `more-${point.slug}` }))
  expect(findContentProblems({ ...content, points: [...long, ...more] })).toMatchObject([{ path: ['points'] }])
})

test.each([
  { what: 'nothing for everybody', points: [{ ...contentWith({}).points[0], when: [{ nation: ['Wales'] }] }] },
  { what: 'the same slug twice', points: [contentWith({}).points[0], contentWith({}).points[0]] },
  { what: 'no points', points: [] },
])('content with $what is refused', ({ points }) => {
  expect(campaignContent.safeParse({ ...contentWith({}), points }).success).toBe(false)
})
