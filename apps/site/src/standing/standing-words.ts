import type { AnswerClass, ProceedingKind } from '@safe-to-report/db'
import type { AskStatus } from '@safe-to-report/bill-tracker/reading'
import type { ParliamentSourceName } from '@safe-to-report/bill-tracker/words'

type AskState = AskStatus['state']
type When = 'now' | 'earlier'

/** Texts that carry an ask, each by its English name, and whether they carry but a part of it. */
export interface InBills {
  /** "New Clause 1 y New Clause 2", with the names marked. */
  texts: string
  /** Of which bill or bills: "del proyecto de ley «Asylum Bill»". */
  bills: string
  isPart: boolean
}

/**
 * What the record says of where things stand, in a language other than English: the English is `tellStatus`, `tellStands` and the rest of
 * packages/bill-tracker. Days come in words; names of Parliament's come in English, marked `<en>…</en>`.
 */
export interface StandingWords {
  /** A name within a sentence, in the language's own quotation marks. */
  quoted: (name: string) => string
  /** "del proyecto de ley «A»", given names that are quoted and joined. */
  ofBills: (names: string, isMany: boolean) => string
  status: {
    marks: Record<Exclude<AskState, 'not-known'>, string>
    notKnown: string
    notKnownSince: (day: string) => string
    inLaw: (texts: string) => string
    carried: Record<When, (of: InBills) => string>
    announced: Record<When, (of: InBills) => string>
    betweenHouses: Record<When, (of: InBills) => string>
    replaced: Record<When, (of: InBills) => string>
    actNotChecked: (of: InBills) => string
    /** Given the bills as the beginning of a sentence. */
    could: Record<When, (names: string, isMany: boolean) => string>
    nothing: Record<When, string>
    openBill: (of: InBills) => string
    openFate: (of: InBills) => string
    looked: (day: string) => string
    nobodyYet: string
    nobodySince: string
    notSince: string
  }
  bill: {
    inPlay: (day: string) => string
    announced: (day: string) => string
    notKnown: string
    notKnownSince: (day: string) => string
    was: Record<'in-play' | 'announced', string>
    ended: Record<'passed' | 'fell' | 'withdrawn' | 'lost', string>
  }
  kinds: Record<ProceedingKind, string>
  houses: Record<'Commons' | 'Lords', string>
  answers: Record<AnswerClass, { mark: string; says: (day: string) => string }>
  stands: {
    listed: { mark: string; says: string }
    waiting: string
    noneOnRecord: string
    noneOn: (day: string) => string
    dueBy: (day: string) => string
    wasDue: (day: string) => string
    notKnown: { mark: string; says: string }
    late: { mark: string; says: (day: string) => string }
    open: string
    noEnd: string
    closesToday: (hour: string) => string
    closes: (day: string, hour: string) => string
    /** " a las 17:00", to stand behind a day. */
    at: (hour: string) => string
    closed: string
    closedOn: (day: string) => string
    days: Record<'to-come' | 'today' | 'over', string>
    calledOff: string
    withdrawn: string
    withdrawnSince: (day: string) => string
    notListed: string
    notListedSince: (day: string) => string
    notWhy: string
  }
  by: Partial<Record<ProceedingKind, (name: string) => string>> & { other: (name: string) => string }
  to: (body: string) => string
  atHour: (hour: string) => string
  afterOther: string
  next: Record<'closes' | 'due' | 'last-day', (title: string) => string>
  look: {
    oneChecked: string
    hurried: (day: string, until: string) => string
    notAsked: string
    silentSince: (day: string) => string
    nothingHere: string
    mayMiss: string
    since: (day: string) => string
    fromTo: (from: string, to: string) => string
  }
  /** What of Parliament is looked at. */
  sources: Record<Exclude<ParliamentSourceName, 'members' | 'memberships' | 'posts'>, string>
}
