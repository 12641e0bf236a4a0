import type { AmendmentCard, Bill, BillStage } from '@safe-to-report/bill-tracker/reading'
import type { FateKey } from '@safe-to-report/bill-tracker/words'

/** What happened to amendments at one stage, in the words of Parliament's game of two Houses. */
export interface PassageMark {
  word:
    | 'agreed on a vote'
    | 'refused on a vote'
    | 'disagreed'
    | 'in lieu'
    | 'accepted'
    | 'not insisted on'
    | 'not moved'
  /** "40", "40B and 40C". */
  numbers: string[]
}

export interface PassageStop {
  stage: BillStage
  /** "1R", "Committee", "LAs 2". */
  short: string
  marks: PassageMark[]
  isPingPong: boolean
  /** The last days before an election, when bills are finished in a hurry or lost. */
  isWashUp: boolean
  /** Whether a new session of Parliament began here, and the bill with it was carried over. */
  isNewSession: boolean
}

export type PassageEnd =
  | 'passed'
  | 'fell'
  | 'fell-at-dissolution'
  | 'withdrawn'
  | 'lost'
  | 'in-play'
  | 'announced'
  | 'not-known'

export interface Passage {
  stops: PassageStop[]
  end: PassageEnd
}

/** A bill's way through both Houses, with what happened on it. */
export function planPassage(
  bill: Pick<Bill, 'state' | 'outcomeNote'>,
  stages: readonly BillStage[],
  amendments: readonly AmendmentCard[],
): Passage {
  const stops = stages.map((stage) => ({
    stage,
    short: tellShort(stage),
    marks: listMarks(amendments.filter((amendment) => wasPutAt(amendment, stage, stages))),
    isPingPong: isPingPong(stage),
    isWashUp: stage.sittings.some((day) => washUpDays.has(day)),
    isNewSession: stage.kind === 'carry-over',
  }))
  return { stops, end: endOf(bill) }
}

/** How it ended, to stand at the end of the line. */
export const endWords = {
  passed: 'Act',
  fell: 'fell',
  'fell-at-dissolution': 'fell at dissolution',
  withdrawn: 'withdrawn',
  lost: 'lost with its session',
  'in-play': 'goes on',
  announced: 'to come',
  'not-known': 'not known',
} as const satisfies Record<PassageEnd, string>

/** The days that our sources call wash-up: the bills of May 2024 were finished on this one. */
const washUpDays: ReadonlySet<string> = new Set(['2024-05-24'])

function endOf({ state: { state }, outcomeNote }: Pick<Bill, 'state' | 'outcomeNote'>): PassageEnd {
  return state === 'fell' && /dissol/i.test(outcomeNote ?? '') ? 'fell-at-dissolution' : state
}

function isPingPong({ kind }: Pick<BillStage, 'kind'>): boolean {
  return kind === 'lords-amendments' || kind === 'commons-amendments'
}

const shortKinds: Partial<Record<BillStage['kind'], string>> = {
  'first-reading': '1R',
  'second-reading': '2R',
  committee: 'Comm.',
  report: 'Report',
  'third-reading': '3R',
  'lords-amendments': 'Lords’ changes',
  'commons-amendments': 'Commons’ answer',
  'royal-assent': 'Royal Assent',
  'carry-over': 'carried over',
}

function tellShort({ kind, name, round }: BillStage): string {
  const short = shortKinds[kind] ?? name
  return round > 1 ? `${short} ${round}` : short
}

/** An amendment names its stage's House and kind; where there was more than one round, its day says which. */
function wasPutAt(amendment: AmendmentCard, stage: BillStage, stages: readonly BillStage[]): boolean {
  const isOfKind = ({ house, kind }: BillStage): boolean => house === amendment.house && kind === amendment.stageKind
  if (!isOfKind(stage)) return false
  const day = amendment.decidedOn ?? amendment.movedOn
  return stages.filter(isOfKind).length === 1 || (day !== null && stage.sittings.includes(day))
}

function listMarks(amendments: readonly AmendmentCard[]): PassageMark[] {
  const marks = new Map<PassageMark['word'], string[]>()
  for (const amendment of amendments) {
    const word = wordFor(amendment)
    if (word) marks.set(word, [...(marks.get(word) ?? []), tellNumber(amendment)])
  }
  return [...marks].map(([word, numbers]) => ({ word, numbers }))
}

/** The first number, with a letter from B on, of words sent in place of others: 40B stands in lieu of 40. */
const inLieu = /\b\d+[B-Z]\b/

const wordsFor: Partial<Record<FateKey, PassageMark['word']>> = {
  'agreed-on-division': 'agreed on a vote',
  'negatived-on-division': 'refused on a vote',
  disagreed: 'disagreed',
  accepted: 'accepted',
  'not-insisted-on': 'not insisted on',
  'not-moved': 'not moved',
}

function wordFor({ fate: { key }, number, became, stageKind }: AmendmentCard): PassageMark['word'] | undefined {
  if (key === null) return undefined
  if (isPingPong({ kind: stageKind })) {
    if (key === 'agreed' && inLieu.test(`${number} ${became ?? ''}`)) return 'in lieu'
    if (key === 'negatived-on-division') return 'disagreed'
  }
  return wordsFor[key]
}

function tellNumber({ number, became, stageKind }: AmendmentCard): string {
  const inPlace = isPingPong({ kind: stageKind }) && became !== null && inLieu.test(became) ? became : number
  return inPlace.replace(/^(Lords )?Amendments? /, '')
}

const list = new Intl.ListFormat('en-GB')

/** "In lieu: 40B and 40C". Of very many, the first six. */
export function tellMark({ word, numbers }: PassageMark): string {
  const told = numbers.length > 6 ? [...numbers.slice(0, 6), `${numbers.length - 6} more`] : numbers
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${list.format(told)}`
}
