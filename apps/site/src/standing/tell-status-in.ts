import { tellBillState, tellStatus, type AskStatus, type BillInPlay } from '@safe-to-report/bill-tracker/reading'
import { dayIn, type Language } from '@safe-to-report/languages'
import type { InBills } from './standing-words.ts'
import { listNames, standingWords, type OtherLanguage } from './words-in.ts'

type Known = Exclude<AskStatus, { state: 'not-known' }>
type Open = Extract<AskStatus, { state: 'not-known' }>
type Carrying = Extract<Known, { texts: unknown }>
type When = 'now' | 'earlier'

/** Where an ask stands, in a line of a language. Names of Parliament's are marked `<en>…</en>`. */
export interface StatusIn {
  mark: string
  sentence: string
}

/** The same as `tellStatus` tells in brief: why a bill could carry an ask is told in English alone. */
export function tellStatusIn(language: Language, status: AskStatus): StatusIn {
  if (language === 'en') return { mark: tellStatus(status).mark, sentence: tellStatus(status).brief }
  const words = standingWords[language].status
  if (status.state === 'not-known') return tellNotKnown(language, status)
  const known = tellKnown(language, status, 'now')
  const looked = 'lookedOn' in status ? ` ${words.looked(dayIn(language, status.lookedOn))}` : ''
  return { mark: words.marks[status.state], sentence: `${known}${looked}` }
}

function tellNotKnown(language: OtherLanguage, { since, lastKnown, texts }: Open): StatusIn {
  const words = standingWords[language].status
  const mark = since === null ? words.notKnown : words.notKnownSince(dayIn(language, since))
  if (texts.length > 0) return { mark, sentence: tellOpen(language, texts) }
  if (since === null) return { mark, sentence: words.nobodyYet }
  if (lastKnown === null) return { mark, sentence: words.nobodySince }
  return { mark, sentence: `${tellKnown(language, lastKnown, 'earlier')} ${words.notSince}` }
}

function tellOpen(language: OtherLanguage, texts: Open['texts']): string {
  const words = standingWords[language].status
  const of = (unknown: 'bill' | 'fate'): Open['texts'] => texts.filter((text) => text.unknown === unknown)
  const told = [
    of('bill').length > 0 ? words.openBill(inBills(language, of('bill'))) : null,
    of('fate').length > 0 ? words.openFate(inBills(language, of('fate'))) : null,
  ]
  return told.filter(Boolean).join(' ')
}

function tellKnown(language: OtherLanguage, status: Known, when: When): string {
  const words = standingWords[language].status
  if ('texts' in status) return tellTexts(language, status, when)
  if (status.state === 'nothing') return words.nothing[when]
  const names = status.bills.map(({ bill }) => bill.shortTitle)
  return words.could[when](listNames(language, names, true), names.length > 1)
}

function tellTexts(language: OtherLanguage, { state, texts }: Carrying, when: When): string {
  const words = standingWords[language].status
  const of = inBills(language, texts)
  switch (state) {
    case 'in-law':
      return words.inLaw(of.texts)
    case 'carried':
      return words.carried[when](of)
    case 'announced':
      return words.announced[when](of)
    case 'between-houses':
      return words.betweenHouses[when](of)
    case 'replaced':
      return words.replaced[when](of)
    case 'act-not-checked':
      return words.actNotChecked(of)
  }
}

function inBills(language: OtherLanguage, texts: Carrying['texts']): InBills {
  const bills = [...new Map(texts.map(({ bill }) => [bill.slug, bill.shortTitle])).values()]
  return {
    texts: listNames(
      language,
      texts.map(({ label }) => label),
    ),
    bills: standingWords[language].ofBills(listNames(language, bills, true), bills.length > 1),
    isPart: texts.every(({ strength }) => strength === 'part'),
  }
}

/** Where a bill stands, to stand after its name. */
export function tellBillStateIn(language: Language, bill: BillInPlay['bill']['state']): string {
  if (language === 'en') return tellBillState(bill)
  const words = standingWords[language].bill
  switch (bill.state) {
    case 'in-play':
      return words.inPlay(dayIn(language, bill.lookedOn))
    case 'announced':
      return words.announced(dayIn(language, bill.lookedOn))
    case 'not-known': {
      if (bill.since === null) return words.notKnown
      const since = words.notKnownSince(dayIn(language, bill.since))
      return bill.was === null ? since : `${since}; ${words.was[bill.was]}`
    }
    case 'passed':
    case 'fell':
    case 'withdrawn':
    case 'lost':
      return words.ended[bill.state]
  }
}
