import { expect, test } from 'vitest'
import { listStretches, tellBetween, tellSteps } from './words-over-years.ts'

const texts = [
  { slug: 'nc37', label: 'NC37', happenedOn: '2020-06-17', rule: 'duty', namesConsent: true },
  { slug: 'a67', label: '67', happenedOn: '2021-03-15', rule: 'duty', namesConsent: false },
  { slug: 'la40', label: '40', happenedOn: '2021-04-15', rule: 'duty', namesConsent: false },
  { slug: 'in-lieu', label: '40D', happenedOn: '2021-04-27', rule: null, namesConsent: null },
  { slug: '58a', label: '58A', happenedOn: '2022-03-02', rule: 'no-automatic-sharing', namesConsent: false },
  { slug: '139a', label: '139A', happenedOn: '2023-06-14', rule: 'no-automatic-sharing', namesConsent: null },
  { slug: 'a96', label: '96', happenedOn: '2024-04-30', rule: 'ban', namesConsent: true },
] as const

test('texts that make the same of data and of consent stand together', () => {
  expect(listStretches(texts).map((one) => one.texts.map(({ label }) => label))).toEqual([
    ['NC37'],
    ['67', '40'],
    ['58A'],
    ['139A'],
    ['96'],
  ])
})

test('the one step from a duty to a ban is told, and when consent was named, was not and was again', () => {
  expect(tellSteps(listStretches(texts))).toEqual([
    'The step from a duty on ministers to a plain ban came in 2024: in 2021 the words were a duty on ministers to make arrangements.',
    'Consent was named in 2020 and 2024, and not in 2021 and 2022.',
  ])
})

test('a step that never came is not told', () => {
  expect(tellSteps(listStretches(texts.filter(({ rule }) => rule !== 'ban')))).toEqual([
    'Consent was named in 2020, and not in 2021 and 2022.',
  ])
  expect(tellSteps([])).toEqual([])
})

test.each([
  [
    { rule: 'duty', namesConsent: false },
    { rule: 'ban', namesConsent: true },
    'From a duty on ministers to make arrangements to a plain ban on using the data. Only the second names consent.',
  ],
  [
    { rule: 'ban', namesConsent: true },
    { rule: 'no-automatic-sharing', namesConsent: false },
    'From a plain ban on using the data to a rule against automatic sharing. Only the first names consent.',
  ],
  [
    { rule: 'duty', namesConsent: false },
    { rule: 'duty', namesConsent: false },
    'Both are a duty on ministers to make arrangements. Neither names consent.',
  ],
  [{ rule: 'ban', namesConsent: true }, { rule: null, namesConsent: true }, 'Both name consent.'],
  [{ rule: 'ban', namesConsent: null }, { rule: 'ban', namesConsent: true }, 'Both are a plain ban on using the data.'],
  [{ rule: null, namesConsent: null }, { rule: 'ban', namesConsent: true }, null],
] as const)('what changed from %o to %o', (from, to, told) => {
  expect(tellBetween(from, to)).toBe(told)
})
