import { dayIn, type Language } from '@safe-to-report/languages'
import type { AskStatus } from '@safe-to-report/bill-tracker/reading'
import { homeMessages, type HomeMessages } from '../messages/home/index.ts'

interface NamedBill {
  slug: string
  shortTitle: string
}

/** Where the ask stands, in a reader's language: a mark, and a sentence in which some spans are bills. */
export interface HomeStatus {
  mark: string
  spans: { words: string; bill?: string }[]
}

type StatusWords = HomeMessages['status']
type Template = Exclude<keyof StatusWords, 'law' | 'notLaw' | 'notChecked' | 'now'>

/** The same status as every page tells, in one sentence that a reader of any of our languages understands. */
export function tellHomeStatus(status: AskStatus, language: Language): HomeStatus {
  const words = homeMessages[language].status
  const { template, bills, day } = choose(status)
  const text = words[template].replace('{day}', day === null ? '' : dayIn(language, day))
  const [before = '', after = ''] = text.split('{bills}')
  const spans = text.includes('{bills}')
    ? [{ words: before }, ...listIn(language, bills), { words: after }]
    : [{ words: text }]
  return { mark: markOf(status, words), spans: spans.filter((span) => span.words !== '') }
}

function markOf({ state }: AskStatus, { law, notLaw, notChecked }: StatusWords): string {
  if (state === 'in-law') return law
  return state === 'act-not-checked' ? notChecked : notLaw
}

interface Chosen {
  template: Template
  bills: readonly NamedBill[]
  day: string | null
}

const nowOf = {
  carried: 'carried',
  'between-houses': 'between',
  announced: 'announced',
  replaced: 'replaced',
  'could-be-carried': 'could',
  nothing: 'nothing',
} as const satisfies Record<string, Template>

const thenOf = {
  carried: 'thenCarried',
  'between-houses': 'thenBetween',
  announced: 'thenAnnounced',
  replaced: 'thenReplaced',
  'could-be-carried': 'thenCould',
  nothing: 'thenNothing',
} as const satisfies Record<keyof typeof nowOf, Template>

function choose(status: AskStatus): Chosen {
  switch (status.state) {
    case 'in-law':
      return { template: 'inLaw', bills: billsOf(status), day: null }
    case 'act-not-checked':
      return { template: 'actNotChecked', bills: billsOf(status), day: null }
    case 'not-known':
      return chooseNotKnown(status)
    case 'carried':
    case 'between-houses':
    case 'announced':
    case 'replaced':
    case 'could-be-carried':
    case 'nothing':
      return { template: nowOf[status.state], bills: billsOf(status), day: status.lookedOn }
  }
}

function chooseNotKnown({ since, lastKnown, texts }: AskStatus & { state: 'not-known' }): Chosen {
  if (texts.length > 0) return { template: 'mayBe', bills: billsOf({ texts }), day: null }
  if (since === null || lastKnown === null || lastKnown.state === 'in-law' || lastKnown.state === 'act-not-checked')
    return { template: 'notKnown', bills: [], day: null }
  return { template: thenOf[lastKnown.state], bills: billsOf(lastKnown), day: since }
}

/** The bills that a status speaks of, each once. */
function billsOf(status: object & Partial<Record<'texts' | 'bills', readonly { bill: NamedBill }[]>>): NamedBill[] {
  const told = status.texts ?? status.bills ?? []
  return [...new Map(told.map(({ bill }) => [bill.slug, bill])).values()]
}

function listIn(language: Language, bills: readonly NamedBill[]): HomeStatus['spans'] {
  const format = new Intl.ListFormat(language, { type: 'conjunction' })
  const names = bills.map(({ shortTitle }) => shortTitle)
  let next = 0
  return format.formatToParts(names).map(({ type, value }) => {
    if (type === 'literal') return { words: value }
    const bill = bills[next]?.slug ?? ''
    next += 1
    return { words: value, bill }
  })
}
