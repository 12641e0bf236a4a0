import { languageOfPrefix, locales, sitePageIn, type Language } from '@safe-to-report/languages'
import { frameMessages } from './messages/frame/index.ts'

/** The language of a page under `pages/[language]/`; undefined where the address begins with no language of ours: there is no page. */
export function languageOfParam(param: string | undefined): Language | undefined {
  return param === undefined ? undefined : languageOfPrefix(param)
}

export interface PlaceOnSite {
  href: string
  /** On a link to a page that is not in the reader's language. */
  hreflang?: 'en'
  /** What such a link says behind its words, in the reader's language: "(en inglés)". Empty where there is nothing to say. */
  mark: string
}

/** Where a page of the site, by its address in English, is for whoever reads a language. */
export function placeIn(language: Language, path: `/${string}`): PlaceOnSite {
  const { path: href, isInLanguage } = sitePageIn(language, path)
  if (isInLanguage) return { href, mark: '' }
  return { href, hreflang: 'en', mark: frameMessages[language].inEnglish.mark }
}

/** What a link to a page in English is given whose words are English themselves: a title, a name. They say what they lead to. */
export function englishLinkOn(language: Language): { lang?: string; hreflang?: 'en' } {
  return language === 'en' ? {} : { lang: locales.en, hreflang: 'en' }
}

/** What an element is given whose words are in English on a page in another language, such as the title of a bill. */
export function englishOn(language: Language): { lang?: string } {
  return language === 'en' ? {} : { lang: locales.en }
}
