import { expect, test } from 'vitest'
import { inLanguage, languageOfPath, withoutPrefix } from './language.ts'

test.each([
  ['/write', 'en', '/write'],
  ['/es/write/mp', 'es', '/write/mp'],
  ['/pt', 'pt', '/'],
  ['/cy/letter/abc', 'cy', '/letter/abc'],
  ['/en/write', 'en', '/en/write'],
  ['/fr/write', 'en', '/fr/write'],
  ['/essay', 'en', '/essay'],
  ['/staff', 'en', '/staff'],
])('%s is read in %s', (path, language, bare) => {
  expect(languageOfPath(path)).toBe(language)
  expect(withoutPrefix(path)).toBe(bare)
})

test('English stands in no address', () => {
  expect(inLanguage('en')).toEqual({})
  expect(inLanguage('cy')).toEqual({ language: 'cy' })
})
