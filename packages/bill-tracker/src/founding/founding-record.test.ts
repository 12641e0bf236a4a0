import { expect, test } from 'vitest'
import { isReachable } from '../words/source-order.ts'
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
  expect(held.size).toBe(1)
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
    '87: 310-232',
    'Lords Amendment 1: 360-221',
    'Motion B1: 298-240',
    'Motion E1 (40B, 40C): 307-253',
    'Motion F1 (41B): 292-233',
    '96: 214-208',
  ])
  for (const { countFor = 0, countAgainst = 0, majority } of counted) expect(majority).toBe(countFor - countAgainst)
})

test.each([
  'domestic-abuse-bill-commons-report-nc22',
  'domestic-abuse-bill-commons-report-nc23',
  'domestic-abuse-bill-commons-lords-amendments-la40',
  'domestic-abuse-bill-commons-lords-amendments-la41',
  'domestic-abuse-bill-commons-lords-amendments-la43',
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
  'domestic-abuse-bill-commons-committee-nc37',
  'nationality-and-borders-bill-lords-committee-140',
  'border-security-bill-lords-committee-190',
  'victims-and-prisoners-bill-commons-report-nc36',
  'victims-and-prisoners-bill-commons-report-nc8',
])('what became of %s is not checked, so it is not public but held', (slug) => {
  expect(amendment(slug).decision).toBeUndefined()
  expect(record.heldFacts.filter(({ subject, field }) => subject.name === slug && field === 'decision')).toHaveLength(1)
})

test.each([
  { slug: 'domestic-abuse-bill-lords-committee-154', decision: 'not-moved', decidedOn: '2021-02-08' },
  { slug: 'domestic-abuse-bill-lords-committee-55', decision: 'withdrawn', decidedOn: '2021-02-01' },
  { slug: 'domestic-abuse-bill-lords-committee-56', decision: 'not-moved', decidedOn: '2021-02-01' },
  { slug: 'domestic-abuse-bill-lords-committee-148', decision: 'withdrawn', decidedOn: '2021-02-08' },
  { slug: 'domestic-abuse-bill-lords-committee-151', decision: 'not-moved', decidedOn: '2021-02-08' },
  { slug: 'domestic-abuse-bill-lords-committee-160', decision: 'not-moved', decidedOn: '2021-02-08' },
  { slug: 'domestic-abuse-bill-lords-report-87', decision: 'agreed-on-division', decidedOn: '2021-03-17' },
  { slug: 'domestic-abuse-bill-lords-commons-amendments-motion-f2', decision: 'not-moved', decidedOn: '2021-04-21' },
  { slug: 'nationality-and-borders-bill-lords-report-58a', decision: 'withdrawn', decidedOn: '2022-03-02' },
  { slug: 'illegal-migration-bill-lords-committee-139a', decision: 'withdrawn', decidedOn: '2023-06-14' },
])('what became of $slug was read in Hansard, so it is public and held no more', ({ slug, ...known }) => {
  expect(amendment(slug)).toMatchObject({ verified: true, ...known })
  expect(record.heldFacts.filter(({ subject }) => subject.name === slug)).toEqual([])
})

test('what was not moved was moved on no day', () => {
  const notMoved = record.amendments.filter(({ decision }) => decision === 'not-moved')
  expect(notMoved.length).toBeGreaterThan(4)
  expect(notMoved.filter(({ movedOn }) => movedOn !== undefined)).toEqual([])
})

test('148 is on public funds, 151 on leave to remain, 160 on equal protection, each in its own ask', () => {
  const asksOf = (slug: string): string[] =>
    record.asks
      .filter(({ texts }) => texts.some((text) => 'amendment' in text && text.amendment === slug))
      .map((ask) => ask.slug)
  expect(asksOf('domestic-abuse-bill-lords-committee-148')).toEqual(['recourse-to-public-funds'])
  expect(asksOf('domestic-abuse-bill-lords-committee-151')).toEqual(['leave-to-remain'])
  expect(asksOf('domestic-abuse-bill-lords-committee-160')).toEqual(['istanbul-convention'])
})

test('the firewall’s lineage begins with New Clause 37, and the same clause with a lock is the whole ask', () => {
  const firewall = record.asks.find(({ slug }) => slug === 'data-sharing-firewall')
  expect(firewall?.texts[0]).toMatchObject({ amendment: 'domestic-abuse-bill-commons-committee-nc37' })
  const strengths = new Map(firewall?.texts.map(({ slug, strength }) => [slug, strength]))
  expect(strengths.get('firewall-2021-locked')).toBe('whole')
  expect(strengths.get('firewall-2021-locked-refused')).toBe('whole')
  // Against automatic sharing alone: less than the whole ask.
  expect([strengths.get('firewall-2022-report'), strengths.get('firewall-2023-committee')]).toEqual(['part', 'part'])
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
  // 207-330 on NC22; votes ids 994, 999, 1002, 2508 and 2509; divisions 273 to 276; second readings; the day of the concession.
  expect(JSON.stringify(publicRows)).not.toMatch(
    /\b(207|330|99[49]|1002|250[89]|27[3-6]|333|331|2405|2406|3938|HC 584|2024-02-16|16 February 2024)\b/,
  )
})

test('the days on which the Lords sat are checked, none is held back', () => {
  expect(rows.sittings.filter(({ verified }) => !verified)).toEqual([])
  const days = rows.sittings.map(({ sitsOn }) => sitsOn)
  expect(days).toEqual(expect.arrayContaining(['2021-02-03', '2021-03-17']))
})

test('the numbers of bills that nobody has read are not guessed', () => {
  const known = record.bills.filter(({ parliamentId }) => parliamentId !== undefined)
  expect(known.map(({ slug, parliamentId }) => `${slug} ${parliamentId}`)).toEqual([
    'domestic-abuse-bill 2709',
    'illegal-migration-bill 3429',
    'victims-and-prisoners-bill 3443',
    'immigration-and-asylum-bill 4254',
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

test('every source has an address, or says where it is found in print', () => {
  expect(record.sources.length).toBeGreaterThan(80)
  expect(record.sources.filter((source) => !isReachable({ url: source.url, inPrint: source.inPrint ?? null }))).toEqual(
    [],
  )
})

test('an address leads to a page, not to the front door of a site', () => {
  // Bawso has one page for all: what its row says stands there.
  const doors = record.sources.filter(({ url }) => /^https:\/\/[^/]+\/?$/.test(url ?? ''))
  expect(doors.map(({ key }) => key)).toEqual(['help-bawso'])
})

test('an address and the day of its source agree', () => {
  const days = record.sources.flatMap(({ key, url, publishedOn }) => {
    const day = /hansard\.parliament\.uk\/\w+\/(\d{4}-\d\d-\d\d)|[?&]date=(\d{4}-\d\d-\d\d)/.exec(url ?? '')
    return day ? [{ key, inAddress: day[1] ?? day[2], publishedOn }] : []
  })
  expect(days.length).toBeGreaterThan(25)
  expect(days.filter(({ inAddress, publishedOn }) => inAddress !== publishedOn)).toEqual([])
})
