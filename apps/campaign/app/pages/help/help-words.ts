import type { HelpHours, HelpNation, HelpSpan } from '@safe-to-report/bill-tracker/help'
import { dayIn, type Language, locales, monthIn } from '@safe-to-report/languages'
import { helpMessages } from '../../messages/help/index.ts'

/** Numbers stay on one line. */
export function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0')
}

export function tellHours(language: Language, hours: HelpHours): string {
  const words = helpMessages[language]
  if (hours === 'always') return words.always
  return hours.map((span) => tellSpan(language, span)).join(' ')
}

function tellSpan(language: Language, { from, to, opens, closes }: HelpSpan): string {
  const words = helpMessages[language]
  const days = from === to ? weekday(language, from) : words.toDay(weekday(language, from), weekday(language, to))
  return capital(language, words.between(days, opens, closes))
}

/** 4 January 2026 was a Sunday. */
function weekday(language: Language, day: number): string {
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' })
  return format.format(Date.UTC(2026, 0, 4 + day))
}

function capital(language: Language, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locales[language]) + text.slice(1)
}

/** Languages by what they are called in this one. */
export function tellLanguages(language: Language, codes: readonly string[]): string {
  const names = new Intl.DisplayNames(locales[language], { type: 'language' })
  return listOf(
    language,
    codes.map((code) => names.of(code) ?? code),
  )
}

export function tellNations(language: Language, nations: readonly HelpNation[]): string {
  const { names } = helpMessages[language].nations
  return listOf(
    language,
    nations.map((nation) => names[nation]),
  )
}

/** In Welsh the word for "and" changes, and changes what follows: a comma does not. */
function listOf(language: Language, words: readonly string[]): string {
  if (language === 'cy') return words.join(', ')
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words)
}

/** A day, a month or a year, as far as a source tells it. */
export function tellCopy(language: Language, day: string | null): string {
  const words = helpMessages[language]
  if (day === null) return words.copyUndated
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(day) ?? []
  if (year !== undefined && month !== undefined) return words.copyOf(monthIn(language, Number(year), Number(month)))
  return words.copyOf(dayIn(language, day))
}
