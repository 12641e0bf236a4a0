import { expect, test } from 'vitest'
import { languages } from './languages.ts'
import { isTranslated, languageOfAddress, sitePageIn, translatedSitePages } from './site-pages.ts'

test.each(languages)('in %s a page that is translated has an address of its own', (language) => {
  for (const path of translatedSitePages) {
    const page = sitePageIn(language, path)
    expect(page.isInLanguage).toBe(true)
    expect(languageOfAddress(page.path)).toBe(language)
    expect(page.path).not.toMatch(/.\/$/)
  }
})

test('a page that is not translated stays where it is, and says that it is English', () => {
  expect(sitePageIn('cy', '/bills')).toEqual({ path: '/bills', isInLanguage: false })
  expect(sitePageIn('en', '/bills')).toEqual({ path: '/bills', isInLanguage: true })
  expect(isTranslated('/bills')).toBe(false)
})

test('an address that begins with no language of ours is English', () => {
  expect(languageOfAddress('/')).toBe('en')
  expect(languageOfAddress('/en/now')).toBe('en')
  expect(languageOfAddress('/established')).toBe('en')
  expect(languageOfAddress('/pt')).toBe('pt')
})
