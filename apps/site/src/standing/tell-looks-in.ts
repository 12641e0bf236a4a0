import type { NextDate, SeenGap, SourceLook } from '@safe-to-report/bill-tracker/reading'
import { formatLondonTime, tellSecondLook, todayInLondon, type SecondLook } from '@safe-to-report/bill-tracker/words'
import { dayIn, type Language } from '@safe-to-report/languages'
import { tellGap, tellLook, type ToldLook } from '../words/tell-looks.ts'
import { tellNext } from '../words/tell-next.ts'
import { named, standingWords, type OtherLanguage } from './words-in.ts'

/** "30 de noviembre de 2026, 14:05". */
function tellInstant(language: OtherLanguage, at: Date): string {
  return `${dayIn(language, todayInLondon(at))}, ${formatLondonTime(at)}`
}

/** The same as `tellLook`, in a language. */
export function tellLookIn(language: Language, look: SourceLook): ToldLook {
  if (language === 'en') return tellLook(look)
  const { look: words } = standingWords[language]
  const sources: Partial<Record<string, string>> = standingWords[language].sources
  const { name, lookedAt, failedSince } = look
  const title = sources[name] ?? look.title
  const until = lookedAt === null ? words.notAsked : tellInstant(language, lookedAt)
  if (failedSince === null) return { title, until, note: null }
  const missing = lookedAt === null ? words.nothingHere : words.mayMiss
  return { title, until, note: `${words.silentSince(tellInstant(language, failedSince))}: ${missing}.` }
}

/** What could not be seen, in a line. What it was stands in English on our record, and is marked so. */
export function tellGapIn(language: Language, gap: SeenGap): string {
  if (language === 'en') return tellGap(gap)
  const { look: words } = standingWords[language]
  const { title, part, what, since, endedAt } = gap
  const where = part === '' ? title : `${title} (${part})`
  const sentence = named(`${where}: ${/[.!?]$/.test(what) ? what : `${what}.`}`)
  const from = tellInstant(language, since)
  return `${sentence} ${endedAt === null ? words.since(from) : words.fromTo(from, tellInstant(language, endedAt))}`
}

/** What is on a day to come; titles are marked as English. */
export function tellNextIn(language: Language, date: NextDate): string {
  if (language === 'en') return tellNext(date)
  const { next } = standingWords[language]
  const title = named(date.title)
  switch (date.what) {
    case 'sitting':
      return title
    case 'event':
      return date.hour === null ? title : named(`${date.title}, ${date.hour}`)
    case 'closes':
    case 'due':
    case 'last-day':
      return next[date.what](title)
  }
}

/** That one person alone has looked at a row so far, in a language. */
export function tellSecondLookIn(language: Language, look: SecondLook): string {
  if (language === 'en') return tellSecondLook(look)
  const { look: words } = standingWords[language]
  if (look.manner === 'one' || look.until === null) return words.oneChecked
  return words.hurried(tellInstant(language, look.at), tellInstant(language, look.until))
}
