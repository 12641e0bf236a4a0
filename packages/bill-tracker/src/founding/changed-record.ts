import type { FoundingRecord } from './read-founding-record.ts'

/** One way in which a founding record may have been otherwise before; done to a copy of it. */
export type Alteration = (record: FoundingRecord) => void

type Row = Record<string, unknown>

const counts = new Set(['ayeCount', 'noCount', 'majority', 'countFor', 'countAgainst'])
const lists = [
  'sources',
  'bills',
  'amendments',
  'divisions',
  'asks',
  'campaignEvents',
  'evidence',
  'positions',
] as const

/** Every single way that we know to make a shipped record what it may have been: a field, a list, a row. Each stands by itself. */
export function listAlterations(shipped: FoundingRecord): Alteration[] {
  const ofRows = lists.flatMap((list) =>
    shipped[list].flatMap((row, at) => alterRow({ ...row }, (record) => toRow(record[list][at]))),
  )
  const inAsks = shipped.asks.flatMap((ask, at) =>
    ask.texts.flatMap((text, place) => alterRow({ ...text }, (record) => toRow(record.asks[at]?.texts[place]))),
  )
  const inBills = shipped.bills.flatMap((bill, at) =>
    bill.stages.flatMap((stage, place) => alterRow({ ...stage }, (record) => toRow(record.bills[at]?.stages[place]))),
  )
  return [...ofRows, ...inAsks, ...inBills, ...alterHeldFacts(shipped), ...alterWhole(shipped)]
}

function toRow(row: object | undefined): Row {
  if (row === undefined) throw new Error('the row is there')
  // The copy itself is altered.
  return Object.assign(row)
}

function alterRow(row: Row, find: (record: FoundingRecord) => Row): Alteration[] {
  return Object.entries(row).flatMap(([field, value]) =>
    alterValue(field, value).map((to): Alteration => {
      return (record) => {
        find(record)[field] = to
      }
    }),
  )
}

const optional = new Set(['note', 'whoAsks', 'place'])
const ownLists = new Set(['supporters', 'comparisons', 'sources'])
const kept = new Set(['stage', 'number', 'publishedOn'])

/** What a field may have held before, if we can say. */
function alterValue(field: string, value: unknown): unknown[] {
  if (field === 'verified') return [value !== true]
  if (optional.has(field)) return [undefined]
  if (typeof value === 'number') return counts.has(field) ? [value + 1] : []
  if (Array.isArray(value))
    return ownLists.has(field) && (field !== 'sources' || value.length > 1) ? [value.slice(1)] : []
  const isWords = typeof value === 'string' && value.includes(' ') && !kept.has(field)
  return isWords ? [`${value} (as it once was)`] : []
}

function alterHeldFacts({ heldFacts }: FoundingRecord): Alteration[] {
  return heldFacts.flatMap(({ key }) => [
    (record) =>
      void record.heldFacts.splice(
        record.heldFacts.findIndex((fact) => fact.key === key),
        1,
      ),
    (record) => record.heldFacts.forEach((fact) => fact.key === key && (fact.value = 'another')),
  ])
}

/** Rows that came since, rows that were given up since, other places, exchanged numbers. */
function alterWhole(shipped: FoundingRecord): Alteration[] {
  return [
    ({ evidence }) => void evidence.shift(),
    ({ evidence }) => void evidence.reverse(),
    ({ campaignEvents }) => void campaignEvents.pop(),
    ({ positions }) => void positions.pop(),
    ({ asks }) => asks.forEach((ask) => ask.texts.pop()),
    ({ asks }) => asks.forEach((ask) => ask.texts.reverse()),
    ({ asks }) =>
      asks.forEach((ask) =>
        ask.texts.push(...ask.texts.slice(0, 1).map((text) => ({ ...text, slug: `${text.slug}-softer` }))),
      ),
    ({ evidence }) => void evidence.push(...evidence.slice(0, 1).map((row) => ({ ...row, slug: 'a-wrong-figure' }))),
    ({ heldFacts }) => void heldFacts.push(...heldFacts.slice(0, 1).map((fact) => ({ ...fact, key: 'settled-since' }))),
    ({ amendments, divisions }) => {
      const extra = amendments.slice(0, 1).map((row) => ({ ...row, slug: 'never-tabled', number: '999' }))
      amendments.push(...extra)
      divisions.slice(0, 1).forEach((division) => division.amendments.push('never-tabled'))
    },
    ({ bills }) => bills.forEach((bill) => bill.stages.forEach((stage) => stage.on.pop())),
    ({ bills }) => bills.forEach((bill) => bill.stages.slice(0, 1).forEach((stage) => stage.on.push('2019-01-01'))),
    ({ bills }) => bills.forEach((bill) => bill.publications.pop()),
    ({ bills }) => bills.forEach((bill) => delete bill.parliamentId),
    ({ divisions }) => divisions.forEach((division) => delete division.parliamentId),
    ...shipped.amendments.map(({ bill, stage }, at): Alteration => {
      return ({ amendments }) => {
        const [one, other] = [amendments[at], amendments.findLast((row) => row.bill === bill && row.stage === stage)]
        if (one && other) [one.number, other.number] = [other.number, one.number]
      }
    }),
  ]
}
