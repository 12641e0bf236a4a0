import type { AskStatus, KnownStatus } from './ask-status.ts'
import type { BillState } from './bill-state.ts'
import { billSpan, joined, tellOpen, tellTexts, textSpan, type StatusSpan } from './tell-carried.ts'
import { formatLondonDate } from '../../words/london-date.ts'

/** Where an ask stands, in one line: a mark, and a sentence that says until when somebody looked. */
export interface ToldStatus {
  mark: string
  spans: StatusSpan[]
  /** The sentence without its links. */
  sentence: string
  /** The sentence without the reasons why a bill could carry it, for a card. */
  brief: string
}

/** Where an ask stands, in plain English; every page and answer that says it says this. */
export function tellStatus(status: AskStatus): ToldStatus {
  const told = toTold(status)
  return { ...told, sentence: join(told.spans), brief: join(toTold(withoutWhys(status)).spans) }
}

function join(spans: readonly StatusSpan[]): string {
  return spans.map(({ words }) => words).join('')
}

function withoutWhys(status: AskStatus): AskStatus {
  if (status.state === 'could-be-carried') return { ...status, bills: status.bills.map((one) => ({ ...one, why: '' })) }
  if (status.state !== 'not-known' || status.lastKnown?.state !== 'could-be-carried') return status
  const { lastKnown } = status
  return { ...status, lastKnown: { ...lastKnown, bills: lastKnown.bills.map((one) => ({ ...one, why: '' })) } }
}

type Told = Pick<ToldStatus, 'mark' | 'spans'>

function toTold(status: AskStatus): Told {
  switch (status.state) {
    case 'in-law':
      return { mark: 'In law', spans: [...joined(status.texts.map(textSpan)), { words: ': the whole ask.' }] }
    case 'act-not-checked':
      return { mark: marks[status.state], spans: tellTexts(status, 'now') }
    case 'carried':
    case 'between-houses':
    case 'announced':
    case 'replaced':
    case 'could-be-carried':
    case 'nothing':
      return { mark: marks[status.state], spans: [...tellKnown(status, 'now'), looked(status.lookedOn)] }
    case 'not-known':
      return tellNotKnown(status)
  }
}

const marks = {
  carried: 'Before Parliament',
  'between-houses': 'Between the two Houses',
  'act-not-checked': 'Agreed to, the Act not yet checked',
  announced: 'In a bill to come',
  replaced: 'Something else in its place',
  'could-be-carried': 'Could be carried',
  nothing: 'Nothing before Parliament',
} as const satisfies Record<Exclude<KnownStatus['state'], 'in-law'>, string>

function tellNotKnown({ since, lastKnown, texts }: Extract<AskStatus, { state: 'not-known' }>): Told {
  const mark = since === null ? 'Not known' : `Not known since ${formatLondonDate(since)}`
  if (texts.length > 0) return { mark, spans: tellOpen(texts) }
  if (since === null)
    return { mark, spans: [{ words: 'Nobody has looked yet whether a bill before Parliament carries it.' }] }
  if (lastKnown === null) return { mark, spans: [{ words: 'Nobody has looked since whether a bill carries it.' }] }
  return { mark, spans: [...tellKnown(lastKnown, 'then'), { words: ' We do not know what has happened since.' }] }
}

function tellKnown(status: KnownStatus, when: 'now' | 'then'): StatusSpan[] {
  if (status.state === 'in-law') return joined(status.texts.map(textSpan))
  if ('texts' in status) return tellTexts(status, when)
  switch (status.state) {
    case 'could-be-carried': {
      const bills = joined(status.bills.map(({ bill }) => billSpan(bill)))
      const whys = status.bills.map(({ why }) => why).join(' ')
      const known = when === 'now' ? 'No bill on our record carries it. ' : 'Then no bill on our record carried it. '
      const could = when === 'now' ? ' could' : ' could have'
      const because = whys.trim() === '' ? '.' : `: ${lowerFirst(whys)}`
      return [{ words: known }, ...upperFirst(bills), { words: `${could}${because}` }]
    }
    case 'nothing':
      return [
        {
          words:
            when === 'now'
              ? 'No bill carries it, and we know of none that could.'
              : 'Then no bill carried it, and we knew of none that could.',
        },
      ]
  }
}

function looked(lookedOn: string): StatusSpan {
  return { words: ` We looked on ${formatLondonDate(lookedOn)}.` }
}

function upperFirst([first, ...others]: readonly StatusSpan[]): StatusSpan[] {
  return first ? [{ ...first, words: first.words.charAt(0).toUpperCase() + first.words.slice(1) }, ...others] : []
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

const endings = {
  passed: 'now an Act',
  fell: 'fell before it was finished',
  withdrawn: 'withdrawn',
  lost: 'lost when its session ended',
} as const

const wasWords = { 'in-play': 'before Parliament', announced: 'announced' } as const

/** Where a bill stands, to stand after its name. */
export function tellBillState(bill: BillState): string {
  switch (bill.state) {
    case 'in-play':
      return `before Parliament on ${formatLondonDate(bill.lookedOn)}`
    case 'announced':
      return `announced, and not yet before Parliament on ${formatLondonDate(bill.lookedOn)}`
    case 'not-known': {
      if (bill.since === null) return 'not known what became of it'
      const since = `not known since ${formatLondonDate(bill.since)}`
      return bill.was === null ? since : `${since}: ${wasWords[bill.was]} then`
    }
    case 'passed':
    case 'fell':
    case 'withdrawn':
    case 'lost':
      return endings[bill.state]
  }
}
