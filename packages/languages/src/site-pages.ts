import { languageOfPrefix, pathIn, type Language } from './languages.ts'

/**
 * The pages of the public site that there are in every language, by their address in English. All others are English alone: a link to
 * one says so to whoever reads another language.
 */
export const translatedSitePages = [
  '/',
  '/now',
  '/explained',
  '/explained/what-a-firewall-is',
  '/explained/when-your-mp-answers',
  '/privacy-and-safety',
] as const satisfies readonly `/${string}`[]

export interface SitePage {
  /** Of the page in the language, if there is one; else of the English one. */
  path: `/${string}`
  /** Whether the page at that address is in the language. */
  isInLanguage: boolean
}

/**
 * Where a page of the site is in a language.
 *
 * @example
 * sitePageIn('es', '/now') // { path: '/es/now', isInLanguage: true }
 * sitePageIn('es', '/bills') // { path: '/bills', isInLanguage: false }
 */
export function sitePageIn(language: Language, path: `/${string}`): SitePage {
  const isInLanguage = language === 'en' || isTranslated(path)
  return { path: isInLanguage ? pathIn(language, path) : path, isInLanguage }
}

/** Whether a page of the site, by its address in English, is there in every language. */
export function isTranslated(path: string): boolean {
  return translatedSitePages.some((one) => one === path)
}

/** The language of an address, by what it begins with: English for all that begins with none of ours. */
export function languageOfAddress(path: string): Language {
  return languageOfPrefix(path.split('/')[1] ?? '') ?? 'en'
}
