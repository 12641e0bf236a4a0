import { type Language, locales } from './languages.ts'

const zone = 'Europe/London'

/** A London day ('YYYY-MM-DD') in words, such as "21 de noviembre de 2026"; anything else is given back as it came. */
export function dayIn(language: Language, day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** A month (1 to 12) of a year in words, such as "June 1996". */
export function monthIn(language: Language, year: number, month: number): string {
  const format = new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(Date.UTC(year, month - 1, 1))
}

/** An instant by London's clocks, such as "14:05 on 21 November 2026", as it follows "at", "a las", "às" or "am". */
export function instantIn(language: Language, at: Date): string {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: zone }).format(at)
  return joined(language, clockIn(language, at), day)
}

/** The same with the day of the week, for a date by which something must be done. */
export function instantWithWeekdayIn(language: Language, at: Date): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  })
  return joined(language, clockIn(language, at), format.format(at).replace(',', ''))
}

/** A noun in each form that the language has for counts, with `#` for the digits; `other` stands in for those not given. */
export type CountForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A count with its noun in the form that the language wants. */
export function countIn(language: Language, count: number, forms: CountForms): string {
  const form = forms[new Intl.PluralRules(locales[language]).select(count)] ?? forms.other
  return form.replace('#', numberIn(language, count))
}

/** A number as it is written: "12,345" or "12.345". */
export function numberIn(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}

function clockIn(language: Language, at: Date): string {
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at)
}

function joined(language: Language, time: string, day: string): string {
  switch (language) {
    case 'en':
      return `${time} on ${day}`
    case 'es':
      return `${time} del ${day}`
    case 'pt':
      return `${time} de ${day}`
    case 'cy':
      // When something happens, the name of the day is softened: "Dydd Sul", but "ddydd Sul".
      return day.startsWith('Dydd ') ? `${time} dd${day.slice(1)}` : `${time} ar ${day}`
  }
}
