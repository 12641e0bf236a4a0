import { locales, type Language } from '@safe-to-report/languages'
import { cy } from './cy.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'
import type { StandingWords } from './standing-words.ts'

/** A language that the record does not speak itself. */
export type OtherLanguage = Exclude<Language, 'en'>

export const standingWords: Record<OtherLanguage, StandingWords> = { es, pt, cy }

/** A name of Parliament's, within a sentence of ours: it stays English, and the page marks it so. It marks nothing itself. */
export function named(name: string): string {
  return `<en>${name.replaceAll('<', '‹').replaceAll('>', '›')}</en>`
}

/** "«A», «B» y «C»": names, each marked as English and quoted where they are titles. */
export function listNames(language: OtherLanguage, names: readonly string[], isQuoted = false): string {
  const { quoted } = standingWords[language]
  const marked = names.map((name) => (isQuoted ? quoted(named(name)) : named(name)))
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(marked)
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
