/** The languages in which supporters are spoken to. English comes first, and its addresses have no prefix. */
export const languages = ['en', 'es', 'pt', 'cy'] as const
export type Language = (typeof languages)[number]

/** Each language by the name that its own speakers give it. */
export const languageNames = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  cy: 'Cymraeg',
} as const satisfies Record<Language, string>

/** What `Intl`, `<html lang>` and so the voice of a screen reader are told: plain `pt` is taken for Brazil's. */
export const locales = { en: 'en-GB', es: 'es', pt: 'pt-PT', cy: 'cy' } as const satisfies Record<Language, string>

/** The language of a prefix in an address, where none means English; undefined for a prefix that is no language of ours. */
export function languageOfPrefix(prefix: string | undefined): Language | undefined {
  if (prefix === undefined) return 'en'
  return languages.find((language) => language === prefix && language !== 'en')
}

/**
 * The address of a page in a language.
 *
 * @example
 * pathIn('es', '/write') // '/es/write'
 * pathIn('en', '/write') // '/write'
 * pathIn('cy', '/') // '/cy'
 */
export function pathIn(language: Language, path: `/${string}`): `/${string}` {
  if (language === 'en') return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}
