import fc from 'fast-check'
import { templateFilters, templateVariables } from '../campaign/template.ts'

export const knownVariables = Object.keys(templateVariables)
const paths = [
  'member',
  'seat',
  'name',
  'party',
  'nation',
  'constructor',
  '__proto__',
  'prototype',
  'size',
  'first',
  'toString',
  '0',
]
export const anyPath = fc
  .array(fc.constantFrom(...paths), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.join('.'))
const variable = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...knownVariables) },
  { weight: 1, arbitrary: anyPath },
  {
    weight: 1,
    arbitrary: fc.constantFrom('seat["name"]', 'seat[member.name]', 'member["__proto__"].name', '(1..9)', 'globalThis'),
  },
)
const literal = fc.constantFrom(
  '"Wales"',
  '"England"',
  '"Labour"',
  "'x'",
  '""',
  '7',
  'nil',
  'blank',
  'true',
  '"}}"',
  '"{% if %}"',
)
const filter = fc.tuple(
  fc.constantFrom(...templateFilters, ...templateFilters, 'date', 'where'),
  fc.option(fc.oneof(literal, variable)),
)
const filters = fc
  .array(filter, { maxLength: 2 })
  .map((list) => list.map(([name, argument]) => ` | ${name}${argument === null ? '' : `: ${argument}`}`).join(''))
const output = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: variable }, literal), filters)
  .map(([what, then]) => `{{ ${what}${then} }}`)
const operator = fc.constantFrom('==', '!=', '<', '>=', 'contains')
const comparison = fc
  .tuple(variable, operator, fc.oneof({ weight: 3, arbitrary: literal }, variable))
  .map((parts) => parts.join(' '))
const condition = fc.oneof(
  comparison,
  variable,
  fc.tuple(comparison, fc.constantFrom('and', 'or'), comparison).map((parts) => parts.join(' ')),
)
const prose = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Words. ', 'I write to you ', ' of ', '\n\nMore words.', ' ', '£5 & 6 % ') },
  fc.constantFrom('{', '}', '}}', '{{', '%}', '{%', '{#', '<b>', '${x}', '\u0000'),
)

const foreignTags = [
  '{% for i in (1..100000000) %}{{ i }}{% endfor %}',
  '{% assign seat = member %}',
  '{% capture x %}y{% endcapture %}',
  '{% include "/etc/passwd" %}',
  '{% render "a" %}',
  '{% raw %}{{ x }}{% endraw %}',
  '{% comment %}x{% endcomment %}',
  '{% liquid echo seat.name %}',
  '{{ (1..100000000) | join }}',
]

/** Texts that are well formed more often than not, of every tag there is and of some that there are not. */
export const { text: anyTemplate } = fc.letrec<{ text: string; part: string }>((tie) => ({
  text: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: prose },
    { weight: 5, arbitrary: output },
    { weight: 3, arbitrary: fc.tuple(condition, tie('text'), fc.option(tie('text'))).map(buildIf) },
    {
      weight: 1,
      arbitrary: fc.tuple(condition, tie('text')).map(([when, then]) => `{%- unless ${when} -%}${then}{% endunless %}`),
    },
    { weight: 1, arbitrary: fc.tuple(variable, literal, tie('text'), tie('text')).map(buildCase) },
    { weight: 1, arbitrary: fc.constantFrom(...foreignTags) },
  ),
}))

function buildIf([when, then, otherwise]: [string, string, string | null]): string {
  return `{% if ${when} %}${then}${otherwise === null ? '' : `{% else %}${otherwise}`}{% endif %}`
}

function buildCase([what, value, then, otherwise]: [string, string, string, string]): string {
  return `{% case ${what} %}{% when ${value} %}${then}{% else %}${otherwise}{% endcase %}`
}

/** Conditions that are true of most MPs, and not of all. */
const mostlyTrue = fc.constantFrom(
  'seat.name != "x"',
  'member.name != "Labour"',
  'member.party == "Labour"',
  'seat.nation == "Wales"',
  'seat.name and member.name != "x"',
)

/** Texts of little but tags, on whose ways there may be nothing, or a brace. */
export const tagsAlone = fc.letrec<{ text: string; part: string }>((tie) => ({
  text: fc.array(tie('part'), { maxLength: 2 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        'Words.',
        'Words.',
        ' ',
        '{{ seat.name | strip }}',
        '{{ "" }}',
        '{{ seat.name | prepend }}{{ 7 | append }}',
        '{{ seat.name == "x" | append }}',
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('{', '}') },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.oneof(condition, mostlyTrue), tie('text'), fc.option(tie('text'))).map(buildIf),
    },
    { weight: 2, arbitrary: fc.tuple(variable, literal, tie('text'), tie('text')).map(buildCase) },
  ),
})).text
