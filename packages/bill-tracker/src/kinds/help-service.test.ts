import { expect, test } from 'vitest'
import { helpValues } from './help-service.ts'

const line = {
  name: 'A line',
  runBy: null,
  kind: 'nation-line',
  audience: 'anyone',
  nations: 'wales',
  number: '0808 80 10 800',
  textNumber: null,
  hours: 'always',
  cost: null,
  languages: 'cy',
  access: 'interpreters chat',
  discretion: null,
  site: 'https://line.example',
  siteCy: null,
  siteEs: null,
  sitePt: null,
  checkedOn: '2026-11-30',
}

const faultyFields = (given: object): (string | number | symbol | undefined)[] =>
  helpValues.safeParse({ ...line, ...given }).error?.issues.map(({ path }) => path[0]) ?? []

test('a whole line may be set', () => {
  expect(faultyFields({})).toEqual([])
})

test.each([
  ['a number without hours', { hours: null }, 'hours'],
  ['a number for texts without hours', { number: null, textNumber: '07860 077333', hours: null }, 'hours'],
  ['a nation’s own line with no nation', { nations: null }, 'nations'],
  ['a nation’s own line with two', { nations: 'england wales' }, 'nations'],
  ['a nation that is none', { nations: 'ireland' }, 'nations'],
  ['one nation twice', { kind: 'by-and-for', nations: 'wales scotland wales' }, 'nations'],
  ['words for a number', { number: 'call us' }, 'number'],
  ['hours in words', { hours: 'Monday to Friday' }, 'hours'],
  ['an hour that is none', { hours: 'Mo-Fr 09:00-25:00' }, 'hours'],
  ['a language by its name', { languages: 'Welsh' }, 'languages'],
  ['one language twice', { languages: 'es pt es' }, 'languages'],
  ['another way in', { access: 'fax' }, 'access'],
  ['a site that is not https', { site: 'http://line.example' }, 'site'],
  ['a day that is none', { checkedOn: '2026-02-30' }, 'checkedOn'],
])('%s may not', (_, given, field) => {
  expect(faultyFields(given)).toEqual([field])
})

test.each(['always', 'Mo-Fr 09:00-17:00', 'Sa 10:00-16:00', 'Mo-Th 09:00-21:00; Fr 10:00-16:00', 'Mo-Su 00:00-24:00'])(
  'hours may be %s',
  (hours) => {
    expect(faultyFields({ hours })).toEqual([])
  },
)
