import type { ItemToMatch } from '@safe-to-report/bill-tracker/watching'
import type { Row } from '../measurement.ts'
import type { LabelledText } from './labelled-text.ts'

/** Says of an item which asks it is something for. */
export type Finder = (item: ItemToMatch) => string[]

const leastOfAnAsk = 10
const bars = { carries: 0.97, touches: 0.85, amendments: 3, others: 10 }

/** How a finder does on labelled texts: what it finds of each ask, how much of what it finds is right, and how often it cries wolf. */
export function judge(name: string, find: Finder, texts: readonly LabelledText[]): Row[] {
  const found = texts.map((text) => ({ text, asks: find(text) }))
  const asks = [...new Set(texts.flatMap((text) => text.asks))].toSorted()
  return [
    ...asks.flatMap((ask) => judgeAsk(name, ask, found)),
    ...(['carries', 'touches'] as const).map((relation) => judgeItems(name, relation, found)),
    judgeAlarms(
      name,
      { what: 'amendments', bar: bars.amendments },
      found.filter(({ text }) => text.kind === 'amendment'),
    ),
    judgeAlarms(
      name,
      { what: 'other items', bar: bars.others },
      found.filter(({ text }) => text.kind !== 'amendment'),
    ),
  ]
}

interface Judged {
  text: LabelledText
  asks: string[]
}

/** What was offered in place of an ask touches it. */
function relationOf({ relation }: LabelledText): 'carries' | 'touches' | 'none' {
  return relation === 'alternative' ? 'touches' : relation
}

function judgeAsk(name: string, ask: string, found: readonly Judged[]): Row[] {
  const said = found.filter(({ asks }) => asks.includes(ask))
  const right = said.filter(({ text }) => text.asks.includes(ask))
  const recall = (['carries', 'touches'] as const).map((relation) => {
    const all = found.filter(({ text }) => text.asks.includes(ask) && relationOf(text) === relation)
    const hits = all.filter(({ asks }) => asks.includes(ask))
    return rowOf(`${name}: ${ask}, found of what ${relation} it`, {
      hits: hits.length,
      of: all.length,
      least: bars[relation],
    })
  })
  return [
    ...recall,
    { what: `${name}: ${ask}, right of what is found`, bar: '', measured: tellShare(right.length, said.length) },
  ]
}

function judgeItems(name: string, relation: 'carries' | 'touches', found: readonly Judged[]): Row {
  const all = found.filter(({ text }) => relationOf(text) === relation)
  const hits = all.filter(({ asks }) => asks.length > 0)
  return rowOf(
    `${name}: items found, for whichever ask, of those that one ${relation === 'carries' ? 'is carried by' : 'is touched by'}`,
    {
      hits: hits.length,
      of: all.length,
      least: bars[relation],
    },
  )
}

function judgeAlarms(name: string, { what, bar }: { what: string; bar: number }, found: readonly Judged[]): Row {
  const none = found.filter(({ text }) => text.asks.length === 0)
  const alarms = none.filter(({ asks }) => asks.length > 0).length
  const rate = (1000 * alarms) / Math.max(none.length, 1)
  const measured = `${rate.toFixed(1)} (${alarms} of ${none.length})`
  return { what: `${name}: false alarms in 1,000 ${what}`, bar: `≤ ${bar}`, measured, isHeld: rate <= bar }
}

function rowOf(what: string, { hits, of, least }: { hits: number; of: number; least: number }): Row {
  const measured = tellShare(hits, of)
  return of < leastOfAnAsk
    ? { what, bar: '', measured }
    : { what, bar: `≥ ${least}`, measured, isHeld: hits / of >= least }
}

function tellShare(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${(part / whole).toFixed(2)} (${part} of ${whole})`
}
