import { type Language, languageOfPrefix, locales, seatNameIn } from '@safe-to-report/languages'
import { useLocation } from 'react-router'

/** The language of the page being shown, read from its address: no cookie, no header, nothing remembered. */
export function useLanguage(): Language {
  return languageOfPath(useLocation().pathname)
}

/** English for every address that does not begin with the prefix of another language: the desk, and pages that are not there. */
export function languageOfPath(pathname: string): Language {
  return languageOfPrefix(prefixOf(pathname)) ?? 'en'
}

/** The address as it is in English, from which that of every other language is made. */
export function withoutPrefix(pathname: string): `/${string}` {
  return languageOfPath(pathname) === 'en' ? `/${pathname.slice(1)}` : `/${pathname.split('/').slice(2).join('/')}`
}

/** The language's part of the params of `href('/:language?/…')`. */
export function inLanguage(language: Language): { language?: Language } {
  return language === 'en' ? {} : { language }
}

function prefixOf(pathname: string): string {
  return pathname.split('/')[1] ?? ''
}

/** "A, B and C": names of seats, as the language has and joins them. */
export function listSeatsIn(language: Language, names: readonly string[]): string {
  const own = names.map((name) => seatNameIn(language, name))
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(own)
}
