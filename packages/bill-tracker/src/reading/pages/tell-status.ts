import type { AskStatus, KnownStatus } from './ask-status.ts'
import type { BillState } from './bill-state.ts'
import type { BillHeading } from './heading-types.ts'
import { formatLondonDate } from '../../words/london-date.ts'

/** Words of a sentence, some of which lead somewhere. */
interface StatusSpan {
  words: string
  /** From the root of the site, or an anchor of the ask's own page. */
  path?: string
}

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
    case 'carried':
      return { mark: 'Before Parliament', spans: [...tellKnown(status, 'now'), looked(status.lookedOn)] }
    case 'could-be-carried':
      return { mark: 'Could be carried', spans: [...tellKnown(status, 'now'), looked(status.lookedOn)] }
    case 'nothing':
      return { mark: 'Nothing before Parliament', spans: [...tellKnown(status, 'now'), looked(status.lookedOn)] }
    case 'not-known':
      return tellNotKnown(status)
  }
}

function tellNotKnown({ since, lastKnown }: Extract<AskStatus, { state: 'not-known' }>): Told {
  if (since === null) {
    return {
      mark: 'Not known',
      spans: [{ words: 'Nobody has looked yet whether a bill before Parliament carries it.' }],
    }
  }
  const mark = `Not known since ${formatLondonDate(since)}`
  if (lastKnown === null) return { mark, spans: [{ words: 'Nobody has looked since whether a bill carries it.' }] }
  return { mark, spans: [...tellKnown(lastKnown, 'then'), { words: ' Nobody has looked since.' }] }
}

function tellKnown(status: KnownStatus, when: 'now' | 'then'): StatusSpan[] {
  switch (status.state) {
    case 'in-law':
      return joined(status.texts.map(textSpan))
    case 'carried': {
      const carry = status.texts.length === 1 ? 'carries it' : 'carry it'
      const carries = when === 'then' ? 'carried it' : carry
      const bills = new Map(status.texts.map(({ bill }) => [bill.slug, bill]))
      const before = when === 'then' ? [{ words: 'Then ' }] : []
      return [
        ...before,
        ...joined(status.texts.map(textSpan)),
        { words: ` ${carries}, in ` },
        ...joined([...bills.values()].map(billSpan)),
        { words: '.' },
      ]
    }
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

function textSpan({ slug, label }: { slug: string; label: string }): StatusSpan {
  return { words: label, path: `#${slug}` }
}

function billSpan({ slug, shortTitle }: BillHeading): StatusSpan {
  return { words: `the ${shortTitle}`, path: `/bills/${slug}` }
}

function joined(spans: readonly StatusSpan[]): StatusSpan[] {
  return spans.flatMap((run, at) => {
    if (at === 0) return [run]
    return [{ words: at === spans.length - 1 ? ' and ' : ', ' }, run]
  })
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
