import { expect, test } from 'vitest'
import { toNumberKey } from '../words/number-key.ts'
import { buildFoundingRows } from './build-founding-rows.ts'
import { readFoundingRecord } from './read-founding-record.ts'

const record = readFoundingRecord()
const rows = buildFoundingRows(record)

function amendment(slug: string): (typeof record.amendments)[number] {
  const found = record.amendments.find((row) => row.slug === slug)
  if (!found) throw new Error(`no amendment ${slug}`)
  return found
}

test('every row of the founding record cites a source that is there', () => {
  const cited = new Set(rows.citations.map(({ subjectId }) => subjectId))
  const mustCite = [
    ...rows.bills,
    ...rows.stages,
    ...rows.amendments,
    ...rows.asks,
    ...rows.campaignEvents,
    ...rows.evidence,
    ...rows.positions,
    ...rows.texts.filter(({ amendmentId }) => !amendmentId),
  ]
  expect(mustCite.length).toBeGreaterThan(100)
  expect(mustCite.filter(({ id }) => !cited.has(id))).toEqual([])
})

test('every source is cited by some row', () => {
  const cited = new Set(rows.citations.map(({ sourceId }) => sourceId))
  expect(rows.sources.filter(({ id }) => !cited.has(id ?? '')).map(({ key }) => key)).toEqual([])
})

test('every text points to an amendment of its own bill, or tells its day itself', () => {
  const billOf = new Map(rows.amendments.map(({ id, billId }) => [id, billId]))
  const carried = rows.texts.filter(({ amendmentId }) => amendmentId)
  expect(carried.length).toBeGreaterThan(20)
  expect(carried.filter(({ amendmentId, billId }) => billOf.get(amendmentId ?? '') !== billId)).toEqual([])
  expect(rows.texts.filter(({ amendmentId, happenedOn }) => !amendmentId && !happenedOn)).toEqual([])
})

test('a public text is never carried by an amendment that is held back', () => {
  const held = new Set(rows.amendments.filter(({ verified }) => !verified).map(({ id }) => id))
  expect(held.size).toBe(2)
  expect(rows.texts.filter(({ amendmentId, verified }) => verified && held.has(amendmentId ?? ''))).toEqual([])
})

test('no two amendments of a stage have the same folded number', () => {
  const keys = record.amendments.map(({ bill, stage, number }) => `${bill} ${stage} ${toNumberKey(number)}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('an amendment was moved on a day on which its stage sat', () => {
  const stageDays = new Map(
    record.bills.flatMap(({ slug, stages }) =>
      stages.map(({ house, kind, round, on }) => [`${slug} ${house} ${kind}${round > 1 ? ` ${round}` : ''}`, on]),
    ),
  )
  const off = record.amendments.filter(
    ({ bill, stage, movedOn }) => movedOn && !stageDays.get(`${bill} ${stage}`)?.includes(movedOn),
  )
  expect(off.map(({ slug }) => slug)).toEqual([])
})

test('the days of a bill never go backwards along its path', () => {
  for (const { slug, stages } of record.bills) {
    const firstDays = stages.map(({ on }) => on[0] ?? '')
    expect({ slug, firstDays }).toEqual({
      slug,
      firstDays: firstDays.toSorted((one, other) => one.localeCompare(other)),
    })
  }
})

test('a majority is the difference of its counts, and the winner is the decision', () => {
  const counted = record.amendments.filter(({ countFor }) => countFor !== undefined)
  expect(counted.map(({ number, countFor, countAgainst }) => `${number}: ${countFor}-${countAgainst}`)).toEqual([
    '50: 298-241',
    '67: 321-262',
    '70: 318-269',
    'Lords Amendment 1: 360-221',
    'Motion B1: 298-240',
    '96: 214-208',
  ])
  for (const { countFor = 0, countAgainst = 0, majority } of counted) expect(majority).toBe(countFor - countAgainst)
})

test.each([
  'domestic-abuse-bill-commons-report-nc22',
  'domestic-abuse-bill-commons-report-nc23',
  'domestic-abuse-bill-lords-report-87',
  'domestic-abuse-bill-commons-lords-amendments-la40',
  'domestic-abuse-bill-commons-lords-amendments-la41',
  'domestic-abuse-bill-commons-lords-amendments-la43',
  'domestic-abuse-bill-lords-commons-amendments-motion-e1',
  'domestic-abuse-bill-lords-commons-amendments-motion-f1',
  'domestic-abuse-bill-commons-lords-amendments-2-la40b',
  'domestic-abuse-bill-commons-lords-amendments-2-la41b',
])('the count on %s is not checked, so it is not public but held', (slug) => {
  const { countFor, countAgainst } = amendment(slug)
  expect([countFor, countAgainst]).toEqual([undefined, undefined])
  const held = record.heldFacts.filter(({ subject }) => subject.name === slug)
  expect(held.map(({ field }) => field)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(countFor|divisionNumber)$/)]),
  )
})

test.each([
  'domestic-abuse-bill-commons-committee-nc29',
  'domestic-abuse-bill-lords-committee-55',
  'domestic-abuse-bill-lords-committee-56',
  'domestic-abuse-bill-lords-committee-148',
  'domestic-abuse-bill-lords-commons-amendments-motion-f2',
  'nationality-and-borders-bill-lords-committee-140',
  'nationality-and-borders-bill-lords-report-58a',
  'illegal-migration-bill-lords-committee-139a',
  'victims-and-prisoners-bill-commons-report-nc36',
  'victims-and-prisoners-bill-commons-report-nc8',
])('what became of %s is not checked, so it is not public but held', (slug) => {
  expect(amendment(slug).decision).toBeUndefined()
  expect(record.heldFacts.filter(({ subject, field }) => subject.name === slug && field === 'decision')).toHaveLength(1)
})

test('nobody is named as lead of New Clauses 22 and 23, whose leads are not checked', () => {
  expect(amendment('domestic-abuse-bill-commons-report-nc22').lead).toBeUndefined()
  expect(amendment('domestic-abuse-bill-commons-report-nc23').lead).toBeUndefined()
})

test('the number of the firewall before the Commons in 2024 is not checked, so it is told without one', () => {
  expect(amendment('victims-and-prisoners-bill-commons-lords-amendments-la47').verified).toBe(false)
  expect(amendment('victims-and-prisoners-bill-lords-report-96').became).toBeUndefined()
  const publicWords = JSON.stringify([record.asks, record.campaignEvents, record.bills])
  expect(publicWords).not.toMatch(/Amendment 47|LA47/)
})

test('no unchecked value stands in a public row in other words', () => {
  const publicRows = [
    record.bills,
    record.amendments.filter(({ verified }) => verified),
    record.asks,
    record.campaignEvents.filter(({ verified }) => verified),
    record.evidence,
    record.positions,
  ]
  // 207-330 on NC22; votes ids 999 and 1002; divisions 257, 260, 273 to 276; the day of the concession.
  expect(JSON.stringify(publicRows)).not.toMatch(/\b(207|330|999|1002|257|260|27[3-6]|2024-02-16|16 February 2024)\b/)
})

test('the two sitting days from memory are held back', () => {
  const unchecked = rows.sittings.filter(({ verified }) => !verified).map(({ sitsOn }) => sitsOn)
  expect(unchecked).toEqual(['2021-02-03', '2021-03-17'])
})

test('the numbers of the two linked bills and of the first bill are not guessed', () => {
  const known = record.bills.filter(({ parliamentId }) => parliamentId !== undefined)
  expect(known.map(({ slug, parliamentId }) => `${slug} ${parliamentId}`)).toEqual([
    'domestic-abuse-bill 2709',
    'victims-and-prisoners-bill 3443',
  ])
})

test('the pilot, the protocol and the code are not said to be in force', () => {
  const publicWords = JSON.stringify([record.asks, record.campaignEvents, record.evidence, record.positions])
  expect(publicWords).not.toMatch(/(protocol|code)[^".]{0,40}(in force|was issued|has been issued)/i)
})

test('every source is named, and none by what somebody still has to look up', () => {
  const unsure = /being checked|to be checked|unknown|not known|\bTBC\b|\?/i
  expect(rows.sources.filter(({ publisher }) => publisher.trim() === '' || unsure.test(publisher))).toEqual([])
})
