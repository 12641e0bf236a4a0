import { proceedingNames, tellHour, tellStands, tellWhose, type Proceeding } from '@safe-to-report/bill-tracker/reading'
import { dayIn, type Language } from '@safe-to-report/languages'
import { named, standingWords, type OtherLanguage } from './words-in.ts'

type Stands = Proceeding['stands']

/** Where something stands: a word to mark it by, and a sentence; neither of what waits for nothing. */
export interface StandsIn {
  mark: string | null
  sentence: string | null
}

/** The same as `tellStands`, in a language. */
export function tellStandsIn(language: Language, stands: Stands): StandsIn {
  if (language === 'en') return tellStands(stands)
  return 'dueOn' in stands ? tellDue(language, stands) : tellOther(language, stands)
}

function tellOther(language: OtherLanguage, stands: Exclude<Stands, { dueOn: unknown }>): StandsIn {
  const { stands: words, answers } = standingWords[language]
  switch (stands.is) {
    case 'answered': {
      const { mark, says } = answers[stands.how]
      return { mark, sentence: says(dayIn(language, stands.on)) }
    }
    case 'answer-listed':
      return { mark: words.listed.mark, sentence: words.listed.says }
    case 'open':
      return { mark: words.open, sentence: tellOpen(language, stands) }
    case 'closed':
      return { mark: words.closed, sentence: stands.on === null ? null : words.closedOn(dayIn(language, stands.on)) }
    case 'gone':
      return tellGone(language, stands)
    case 'told':
      return { mark: null, sentence: null }
    case 'to-come':
    case 'today':
    case 'over':
      return { mark: words.days[stands.is], sentence: null }
  }
}

function tellDue(language: OtherLanguage, stands: Extract<Stands, { dueOn: unknown }>): StandsIn {
  const { stands: words } = standingWords[language]
  const inWords = (day: string): string => dayIn(language, day)
  if (stands.is === 'waiting') {
    const none = stands.lookedOn === null ? words.noneOnRecord : words.noneOn(inWords(stands.lookedOn))
    return {
      mark: words.waiting,
      sentence: `${none}${stands.dueOn === null ? '' : words.dueBy(inWords(stands.dueOn))}`,
    }
  }
  const due = words.wasDue(inWords(stands.dueOn))
  if (stands.is === 'not-known') return { mark: words.notKnown.mark, sentence: `${due} ${words.notKnown.says}` }
  return { mark: words.late.mark, sentence: `${due} ${words.late.says(inWords(stands.lookedOn))}` }
}

function tellOpen(language: OtherLanguage, { closesOn, closesAt, isLastDay }: Extract<Stands, { is: 'open' }>): string {
  const { stands: words } = standingWords[language]
  if (closesOn === null) return words.noEnd
  const hour = closesAt === null ? '' : words.at(closesAt)
  return isLastDay ? words.closesToday(hour) : words.closes(dayIn(language, closesOn), hour)
}

function tellGone(language: OtherLanguage, { on, how }: Extract<Stands, { is: 'gone' }>): StandsIn {
  const { stands: words } = standingWords[language]
  const day = on === null ? null : dayIn(language, on)
  if (how === 'called-off') return { mark: words.calledOff, sentence: null }
  if (how === 'withdrawn') return { mark: words.withdrawn, sentence: day && words.withdrawnSince(day) }
  const since = day === null ? '' : `${words.notListedSince(day)} `
  return { mark: words.notListed, sentence: `${since}${words.notWhy}` }
}

/** What sort of proceeding it is, and in which House: "Pregunta · Cámara de los Lores". */
export function tellKindIn(language: Language, { kind, house }: Pick<Proceeding, 'kind' | 'house'>): string {
  const words = language === 'en' ? undefined : standingWords[language]
  const where = house === null ? null : (words?.houses[house] ?? house)
  return [words?.kinds[kind] ?? proceedingNames[kind], where].filter(Boolean).join(' · ')
}

/** Whose it is and who answers, in a line; names are marked as English. */
export function tellWhoseIn(language: Language, one: Pick<Proceeding, 'kind' | 'member' | 'body'>): string | null {
  if (language === 'en') return tellWhose(one)
  const words = standingWords[language]
  const { kind, member, body } = one
  const by = member === null ? null : (words.by[kind] ?? words.by.other)(named(member.name))
  const to = body === null || kind !== 'question' ? body && named(body) : words.to(named(body))
  return [by, to].filter(Boolean).join(' · ') || null
}

/** At what time of its day, or that it comes after what is before it; null where that is not told. */
export function tellHourIn(language: Language, one: Pick<Proceeding, 'startsAt' | 'isAfterOther'>): string | null {
  if (language === 'en') return tellHour(one)
  const words = standingWords[language]
  if (one.startsAt !== null) return words.atHour(one.startsAt)
  return one.isAfterOther ? words.afterOther : null
}
