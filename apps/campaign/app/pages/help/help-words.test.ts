import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { tellCopy, tellHours, tellLanguages, tellNations, unbroken } from './help-words.ts'

test.each([
  ['en', 'Monday to Friday, 09:00 to 17:00. Sunday, 10:00 to 12:30.'],
  ['es', 'De lunes a viernes, de 09:00 a 17:00. Domingo, de 10:00 a 12:30.'],
  ['pt', 'De segunda-feira a sexta-feira, das 09:00 às 17:00. Domingo, das 10:00 às 12:30.'],
  ['cy', 'Dydd Llun tan Dydd Gwener, 09:00 tan 17:00. Dydd Sul, 10:00 tan 12:30.'],
] as const)('hours are told in %s', (language, told) => {
  const hours = [
    { from: 1, to: 5, opens: '09:00', closes: '17:00' },
    { from: 0, to: 0, opens: '10:00', closes: '12:30' },
  ]
  expect(tellHours(language, hours)).toBe(told)
})

test.each([
  ['en', 'Spanish and Portuguese'],
  ['es', 'español y portugués'],
  ['pt', 'espanhol e português'],
  ['cy', 'Sbaeneg, Portiwgaleg'],
] as const)('languages are named in %s', (language, told) => {
  expect(tellLanguages(language, ['es', 'pt'])).toBe(told)
})

test('nations are named in every language, and one that is not known stays as it is', () => {
  for (const language of languages) expect(tellNations(language, ['wales'])).toMatch(/Wales|Gales|Cymru/)
  expect(tellLanguages('en', ['qqq'])).toBe('qqq')
})

test.each([
  ['2023-01-16', 'read in a copy of 16 January 2023'],
  ['2019-04', 'read in a copy of April 2019'],
  ['2020', 'read in a copy of 2020'],
  [null, 'the copy we read bears no day'],
])('the day of a copy is told as far as it is known: %s', (day, told) => {
  expect(tellCopy('en', day)).toBe(told)
})

test('a number does not break', () => {
  expect(unbroken('0808 80 10')).toBe('0808\u00a080\u00a010')
})
