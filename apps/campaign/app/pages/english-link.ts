import { sitePageIn, type Language } from '@safe-to-report/languages'

/** A link to a page that exists in English alone, and says so to whoever reads another language. */
export function englishLink(language: Language, href: string): { href: string; hrefLang?: 'en' } {
  return language === 'en' ? { href } : { href, hrefLang: 'en' }
}

/** A link to a page of the site, by its address in English: to the same in the language where it is there, else to the English one. */
export function siteLink(language: Language, siteUrl: string, path: `/${string}`): { href: string; hrefLang?: 'en' } {
  const { path: own, isInLanguage } = sitePageIn(language, path)
  const to = new URL(own, siteUrl).href
  return isInLanguage ? { href: to } : englishLink(language, to)
}
