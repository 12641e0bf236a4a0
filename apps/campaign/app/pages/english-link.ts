import type { Language } from '@safe-to-report/languages'

/** A link to a page that exists in English alone, and says so to whoever reads another language. */
export function englishLink(language: Language, href: string): { href: string; hrefLang?: 'en' } {
  return language === 'en' ? { href } : { href, hrefLang: 'en' }
}
