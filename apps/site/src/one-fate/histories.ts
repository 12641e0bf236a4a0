import { randomUUID } from 'node:crypto'
import {
  amendmentDivisions,
  amendments,
  asks,
  ayeMeanings,
  billOutcomes,
  bills,
  changes,
  couldCarry,
  decisions,
  divisions,
  stages,
  strengths,
  texts,
  type Database,
} from '@safe-to-report/db'
import fc from 'fast-check'

const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null })
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2024-02-${String(date).padStart(2, '0')}`)
const count = fc.integer({ min: 0, max: 400 })
/** Most of it: what is not public can disagree with nothing. */
const isChecked = fc.nat(4).map((chance) => chance > 0)
const house = fc.constantFrom('Commons' as const, 'Lords' as const)

const bill = fc.record({
  outcome: orNull(fc.constantFrom(...billOutcomes)),
  // In a time that is far off, so that a look is as fresh on the day on which this is run as on any other.
  lookedOn: orNull(fc.constantFrom('2024-02-10', '2999-01-01')),
  verified: isChecked,
})
const amendment = fc.record({
  bill: fc.nat(1),
  house,
  /** Whether it was put while the two Houses sent amendments to and fro. */
  isBetween: fc.boolean(),
  kind: fc.constantFrom('amendment' as const, 'new-clause' as const, 'lords-amendment' as const, 'motion' as const),
  // Often not written down, or not the last word: then a division says.
  decision: fc.oneof(
    orNull(fc.constantFrom(...decisions)),
    fc.constantFrom(null, 'agreed' as const, 'no-decision' as const),
  ),
  movedOn: orNull(day),
  decidedOn: orNull(day),
  counts: orNull(fc.record({ countFor: count, countAgainst: count })),
  verified: isChecked,
})
const division = fc.record({
  house,
  on: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 }),
  carried: fc.option(fc.boolean(), { nil: null, freq: 4 }),
  ayeMeans: fc.option(fc.constantFrom(...ayeMeanings), { nil: null, freq: 4 }),
  counts: orNull(fc.record({ ayeCount: count, noCount: count })),
  verified: isChecked,
})
const text = fc.record({
  ask: fc.nat(1),
  bill: fc.nat(1),
  tiedTo: orNull(fc.nat(4)),
  strength: fc.constantFrom(...strengths),
  apart: orNull(fc.constant('a review')),
  happenedOn: orNull(day),
  fate: orNull(fc.constantFrom(...decisions, 'in-law', 'Talked out')),
  verified: isChecked,
})

/** What Parliament and people may have put on the record of two bills and two asks, some of it not checked. */
export const histories = fc.record({
  bills: fc.tuple(bill, bill),
  amendments: fc.array(amendment, { minLength: 3, maxLength: 5 }),
  divisions: fc.array(division, { maxLength: 4 }),
  texts: fc.array(text, { minLength: 1, maxLength: 6 }),
  couldCarry: fc.boolean(),
})
type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never

/** Puts a history on an empty record, as its owner; search and pages learn of it by its changes. */
export async function putOnRecord(db: Database, history: History): Promise<void> {
  for (const table of [changes, couldCarry, texts, amendmentDivisions, divisions, amendments, stages, asks, bills]) {
    await db.delete(table)
  }
  const billRows = history.bills.map((own, at) => ({
    id: randomUUID(),
    slug: `bill-${at}`,
    shortTitle: `Bill ${at}`,
    ...own,
  }))
  await db.insert(bills).values(billRows)
  const stageRows = billRows.flatMap(({ id: billId }) =>
    stagesOfBill.map((own, at) => ({ id: randomUUID(), billId, ...own, position: at + 1, verified: true })),
  )
  await db.insert(stages).values(stageRows)
  const amendmentRows = history.amendments.map(({ bill: ofBill, house: own, isBetween, counts, ...told }, at) => {
    const billId = billRows[ofBill]?.id ?? ''
    const isItsStage = (stage: (typeof stageRows)[number]): boolean =>
      stage.billId === billId && stage.house === own && (stage.kind !== 'report') === isBetween
    const stageId = stageRows.find(isItsStage)?.id ?? ''
    const number = String(at + 1)
    const named = {
      id: randomUUID(),
      slug: `amendment-${number}`,
      number,
      numberKey: number,
      plainSummary: `Zebra ${number}.`,
    }
    return { ...named, billId, stageId, ...told, ...counts }
  })
  await db.insert(amendments).values(amendmentRows)
  await putDivisions(db, history, amendmentRows)
  await putTexts(db, history, { billRows, amendmentRows })
}

const stagesOfBill = [
  { house: 'Commons', kind: 'report', name: 'Report stage' },
  { house: 'Lords', kind: 'report', name: 'Report stage' },
  { house: 'Commons', kind: 'lords-amendments', name: 'Consideration of Lords amendments' },
  { house: 'Lords', kind: 'commons-amendments', name: 'Consideration of Commons amendments' },
] as const

interface Rows {
  billRows: { id: string }[]
  amendmentRows: { id: string; billId: string }[]
}

async function putDivisions(db: Database, history: History, amendmentRows: Rows['amendmentRows']): Promise<void> {
  for (const [at, { on, counts, ...own }] of history.divisions.entries()) {
    const id = randomUUID()
    await db
      .insert(divisions)
      .values({ id, slug: `division-${at}`, heldOn: '2024-02-14', number: at + 1, ...own, ...counts })
    const links = on.flatMap((place) => {
      const amendmentId = amendmentRows[place]?.id
      return amendmentId === undefined ? [] : [{ amendmentId, divisionId: id }]
    })
    if (links.length > 0) await db.insert(amendmentDivisions).values(links)
  }
}

async function putTexts(db: Database, history: History, { billRows, amendmentRows }: Rows): Promise<void> {
  const askRows = [1, 2].map((position) => ({
    id: randomUUID(),
    slug: `ask-${position}`,
    position,
    title: `Ask ${position}`,
    lede: 'Zebra.',
    wouldMean: 'So.',
    lookedOn: '2024-02-10',
    verified: true,
  }))
  await db.insert(asks).values(askRows)
  const textRows = history.texts.map(({ ask, bill: ofBill, tiedTo, ...own }, at) => {
    const tied = tiedTo === null ? undefined : amendmentRows[tiedTo]
    return {
      id: randomUUID(),
      slug: `text-${at}`,
      label: `Text ${at}`,
      plainWords: `Zebra of text ${at}.`,
      position: at + 1,
      askId: askRows[ask]?.id ?? '',
      billId: tied?.billId ?? billRows[ofBill]?.id ?? '',
      amendmentId: tied?.id ?? null,
      ...own,
    }
  })
  await db.insert(texts).values(textRows)
  if (history.couldCarry) {
    const pair = {
      askId: askRows[0]?.id ?? '',
      billId: billRows[0]?.id ?? '',
      why: 'It is about data.',
      verified: true,
    }
    await db.insert(couldCarry).values(pair)
  }
  const came = [
    ...askRows.map(({ id }) => ({ subjectKind: 'ask' as const, subjectId: id })),
    ...billRows.map(({ id }) => ({ subjectKind: 'bill' as const, subjectId: id })),
    ...amendmentRows.map(({ id }) => ({ subjectKind: 'amendment' as const, subjectId: id })),
    ...textRows.map(({ id }) => ({ subjectKind: 'text' as const, subjectId: id })),
  ]
  await db.insert(changes).values(came.map((one) => ({ ...one, origin: 'founding' as const, field: '*', after: {} })))
}
