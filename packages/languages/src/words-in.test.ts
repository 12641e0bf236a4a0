import { expect, test } from 'vitest'
import { type Language, languageOfPrefix, pathIn } from './languages.ts'
import { countIn, dayIn, instantIn, instantWithWeekdayIn, monthIn, numberIn } from './words-in.ts'

const summerEvening = new Date('2026-07-05T22:30:00Z')

test.each<[Language, string, string, string]>([
  ['en', '5 July 2026', '23:30 on 5 July 2026', '23:30 on Sunday 5 July 2026'],
  ['es', '5 de julio de 2026', '23:30 del 5 de julio de 2026', '23:30 del domingo 5 de julio de 2026'],
  ['pt', '5 de julho de 2026', '23:30 de 5 de julho de 2026', '23:30 de domingo 5 de julho de 2026'],
  ['cy', '5 Gorffennaf 2026', '23:30 ar 5 Gorffennaf 2026', '23:30 ddydd Sul 5 Gorffennaf 2026'],
])('days and instants in %s, by London’s clocks', (language, day, instant, withWeekday) => {
  expect(dayIn(language, '2026-07-05')).toBe(day)
  expect(instantIn(language, summerEvening)).toBe(instant)
  expect(instantWithWeekdayIn(language, summerEvening)).toBe(withWeekday)
})

test.each<Language>(['en', 'es', 'pt', 'cy'])('a time after midnight has two digits in %s', (language) => {
  expect(instantIn(language, new Date('2026-01-05T00:05:00Z'))).toMatch(/^00:05 /)
})

test('what is no day is given back as it came', () => {
  expect(dayIn('es', 'soon')).toBe('soon')
})

test('months and numbers are written as each language writes them', () => {
  expect(monthIn('cy', 1996, 6)).toBe('Mehefin 1996')
  expect(monthIn('pt', 1996, 6)).toBe('junho de 1996')
  expect(numberIn('en', 12_345)).toBe('12,345')
  expect(numberIn('es', 12_345)).toBe('12.345')
})

test('a count takes the form that the language has for it', () => {
  const welsh = { one: 'un peth', two: 'dau beth', other: '# peth' }
  expect([0, 1, 2, 3, 7].map((count) => countIn('cy', count, welsh))).toEqual([
    '0 peth',
    'un peth',
    'dau beth',
    '3 peth',
    '7 peth',
  ])
})

test('English has no prefix, and no other prefix is a language', () => {
  expect(pathIn('en', '/write')).toBe('/write')
  expect(pathIn('cy', '/write')).toBe('/cy/write')
  expect(languageOfPrefix(undefined)).toBe('en')
  expect(languageOfPrefix('pt')).toBe('pt')
  expect(languageOfPrefix('en')).toBeUndefined()
  expect(languageOfPrefix('fr')).toBeUndefined()
})
