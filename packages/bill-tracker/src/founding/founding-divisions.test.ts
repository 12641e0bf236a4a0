import { expect, test } from 'vitest'
import { buildFoundingRows } from './build-founding-rows.ts'
import { readFoundingRecord } from './read-founding-record.ts'

const record = readFoundingRecord()
const rows = buildFoundingRows(record)
const amendmentOf = new Map(record.amendments.map((row) => [row.slug, row]))

test('every division was on an amendment, and cites a source', () => {
  const linked = new Set(rows.amendmentDivisions.map(({ divisionId }) => divisionId))
  const cited = new Set(rows.citations.map(({ subjectId }) => subjectId))
  expect(rows.divisions).toHaveLength(16)
  expect(rows.divisions.filter(({ id }) => !linked.has(id) || !cited.has(id))).toEqual([])
})

test('the counts that have been checked are public, and no others', () => {
  const counted = record.divisions.filter(({ ayeCount }) => ayeCount !== undefined)
  expect(counted.map(({ slug, ayeCount, noCount }) => `${slug}: ${ayeCount}-${noCount}`)).toEqual([
    'lords-2021-03-10-amendment-50: 298-241',
    'lords-2021-03-15-amendment-67: 321-262',
    'lords-2021-03-15-amendment-70: 318-269',
    'lords-2021-03-17-amendment-87: 310-232',
    'commons-2021-04-15-lords-amendment-1: 360-221',
    'lords-2021-04-21-motion-b1: 298-240',
    'lords-2021-04-21-motion-e1: 307-253',
    'lords-2021-04-21-motion-f1: 292-233',
    'lords-2024-04-30-amendment-96: 214-208',
  ])
  for (const { ayeCount = 0, noCount = 0, majority } of counted) expect(majority).toBe(ayeCount - noCount)
})

test('a division and its amendment tell the same day, number, count and outcome', () => {
  for (const { amendments, heldOn, number, ayeCount, noCount, carried, ayeMeans, ...division } of record.divisions) {
    for (const slug of amendments) {
      const amendment = amendmentOf.get(slug)
      expect(amendment).toMatchObject({ decidedOn: heldOn })
      const { divisionNumber, countFor, countAgainst, majority, decision } = amendment ?? {}
      expect({ slug, divisionNumber, countFor, countAgainst, majority }).toEqual({
        slug,
        divisionNumber: number,
        countFor: ayeCount,
        countAgainst: noCount,
        // Of a majority that was told without its counts, the division alone knows.
        majority: ayeCount === undefined ? undefined : division.majority,
      })
      const passed = decision === 'agreed-on-division'
      expect({ slug, passed }).toEqual({ slug, passed: carried === (ayeMeans === 'for') })
    }
  }
})

test('where the Commons were asked to disagree, Aye is against the words', () => {
  const inverted = record.divisions.filter(({ ayeMeans }) => ayeMeans === 'against')
  expect(inverted.map(({ slug }) => slug)).toEqual([
    'commons-2021-04-15-lords-amendment-1',
    'commons-2021-04-15-lords-amendment-40',
    'commons-2021-04-15-lords-amendment-41',
    'commons-2021-04-15-lords-amendment-43',
    'commons-2021-04-26-lords-amendments-40b-40c',
    'commons-2021-04-26-lords-amendment-41b',
  ])
})

test('no unchecked count or number stands among the divisions', () => {
  // 207-330 on NC22; votes ids 2508 and 2509; divisions 273 to 276.
  expect(JSON.stringify(record.divisions)).not.toMatch(/\b(207|330|250[89]|27[3-6])\b/)
})

test('Parliament’s numbers go to sync; one that is only in somebody’s notes leads no reader anywhere', () => {
  const asked = rows.divisions.filter(({ parliamentId }) => typeof parliamentId === 'number')
  expect(asked.map(({ number, parliamentId, parliamentUrl }) => [number, parliamentId, parliamentUrl])).toEqual([
    [72, 814, 'https://votes.parliament.uk/Votes/Commons/Division/814'],
    [73, 815, 'https://votes.parliament.uk/Votes/Commons/Division/815'],
    [252, 994, null],
    [257, 999, null],
    [258, 1000, 'https://votes.parliament.uk/Votes/Commons/Division/1000'],
    [260, 1002, null],
    [3, 2510, 'https://votes.parliament.uk/Votes/Lords/Division/2510'],
  ])
})

test('no vote of any member comes with the founding record', () => {
  expect(Object.keys(rows)).not.toContain('votes')
  expect(rows.divisions.filter(({ votesFetchedAt }) => votesFetchedAt)).toEqual([])
})
