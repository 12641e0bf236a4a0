import type { TableAnswer } from '@safe-to-report/postcode-table'
import type { PostcodeLookup } from '@safe-to-report/postcodes-io-client'
import { expect, test } from 'vitest'
import { aMember, aSeat } from '../testing/builders.ts'
import { reachOf } from './seat.ts'
import { findSeatByCode, findSeatByPostcode, type SeatSources } from './seat-answer.ts'

const nextDoor = aSeat({ gss: 'E14000002', name: 'Nextford' })
const belfast = aSeat({ gss: 'N05000003', name: 'Belfast South and Mid Down', nation: 'Northern Ireland' })
const seats = [aSeat(), nextDoor, belfast]

function sourcesWith(lookup: PostcodeLookup | TableAnswer): SeatSources & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    lookUpPostcode: (postcode) => {
      asked.push(postcode)
      return Promise.resolve(lookup)
    },
    find: (gss) => Promise.resolve(seats.find((seat) => seat.gss === gss)),
    list: () => Promise.resolve(seats),
    isDissolved: () => Promise.resolve(false),
    findSample: (postcode) =>
      postcode === 'EX1 1JN' ? { postcode, gss: 'E14000001', place: 'Civic Centre' } : undefined,
  }
}

const found: PostcodeLookup = {
  outcome: 'found',
  postcode: 'EX1 1JN',
  gss: 'E14000001',
  constituencyName: 'Exampleton',
  country: 'England',
}

test('a live postcode leads to its seat, however it is typed', async () => {
  const sources = sourcesWith(found)
  expect(await findSeatByPostcode(' ex1  1jn', sources)).toEqual({ answer: 'seat', seat: aSeat(), foundBy: 'postcode' })
  expect(sources.asked).toEqual(['EX1 1JN'])
})

test('what is no postcode is asked of nobody', async () => {
  const sources = sourcesWith(found)
  expect(await findSeatByPostcode('Exeter', sources)).toEqual({ answer: 'bad-postcode', problem: 'not-a-postcode' })
  expect(sources.asked).toEqual([])
})

test('a mistyped postcode comes back with a suggestion', async () => {
  expect(await findSeatByPostcode('SWIA 0AA', sourcesWith(found))).toEqual({
    answer: 'bad-postcode',
    problem: 'mistyped',
    suggestion: 'SW1A 0AA',
  })
})

test('a postcode of Jersey is known by its shape and asked of nobody', async () => {
  const sources = sourcesWith(found)
  expect(await findSeatByPostcode('JE2 4WD', sources)).toEqual({ answer: 'crown-dependency' })
  expect(sources.asked).toEqual([])
})

test.each([
  ['GX11 1AA', 'overseas-territory'],
  ['FIQQ 1ZZ', 'overseas-territory'],
  ['KY1-1100', 'overseas-territory'],
  ['BX1 1LT', 'nowhere'],
  ['QC1 1AA', 'nowhere'],
  ['XX10 1AA', 'nowhere'],
])('%s is known by its shape to have no seat, and asked of nobody', async (typed, answer) => {
  const sources = sourcesWith(found)
  expect(await findSeatByPostcode(typed, sources)).toEqual({ answer })
  expect(sources.asked).toEqual([])
})

test.each(['BF1 2AU', 'BFPO 57'])('%s is of the Forces by its shape, and asked of nobody', async (typed) => {
  const sources = sourcesWith(found)
  expect(await findSeatByPostcode(typed, sources)).toEqual({ answer: 'forces' })
  expect(sources.asked).toEqual([])
})

test('a table’s answer leads to the seat as well', async () => {
  const sources = sourcesWith({ outcome: 'found', gss: 'E14000001' })
  expect(await findSeatByPostcode('EX1 1JN', sources)).toEqual({
    answer: 'seat',
    seat: aSeat(),
    foundBy: 'postcode',
  })
})

test('a vacant seat among others is that; while all are vacant, Parliament is dissolved', async () => {
  const vacant = aSeat({ seat: 'vacant', member: null })
  const sources = { ...sourcesWith(found), find: () => Promise.resolve(vacant) }
  const alone = { answer: 'seat', seat: vacant, foundBy: 'list' }
  expect(await findSeatByCode('E14000001', 'list', sources)).toEqual(alone)
  const dissolved = { ...sources, isDissolved: () => Promise.resolve(true) }
  expect(await findSeatByCode('E14000001', 'list', dissolved)).toEqual({ ...alone, isDissolved: true })
})

test('a member of any party, the Speaker too, can be written to', async () => {
  const speaker = aSeat({ member: aMember({ party: 'Speaker' }) })
  const sources = { ...sourcesWith(found), find: () => Promise.resolve(speaker) }
  const answer = await findSeatByCode('E14000001', 'list', sources)
  expect(answer).toMatchObject({ answer: 'seat' })
  expect(reachOf(speaker)).toMatchObject({ reach: 'send' })
})

test.each<[string, PostcodeLookup | TableAnswer, object]>([
  ['an unknown postcode with nothing around it', { outcome: 'unknown', near: [] }, { answer: 'unknown-postcode' }],
  [
    'an unknown postcode among others',
    { outcome: 'unknown', near: ['E14000002', 'E14000001'] },
    { answer: 'which-seat', why: 'unknown', seats: [nextDoor, aSeat()], isMostInFirst: false },
  ],
  [
    'one near a border',
    { outcome: 'found', gss: 'E14000001', others: ['E14000002'] },
    { answer: 'which-seat', why: 'border', seats: [aSeat(), nextDoor], isMostInFirst: false },
  ],
  [
    'one whose homes were counted',
    { outcome: 'found', gss: 'E14000002', others: ['E14000001'], share: 67 },
    { answer: 'which-seat', why: 'border', seats: [nextDoor, aSeat()], isMostInFirst: true },
  ],
  [
    'one of Northern Ireland, which the table leaves out',
    { outcome: 'northern-ireland' },
    { answer: 'which-seat', why: 'northern-ireland', seats: [belfast], isMostInFirst: false },
  ],
  ['a code that is no seat’s', { outcome: 'unknown-seat' }, { answer: 'unknown-seat' }],
  [
    'a withdrawn one',
    { outcome: 'terminated', year: 1996, month: 6 },
    { answer: 'terminated', since: { year: 1996, month: 6 } },
  ],
  ['a pseudo seat', { outcome: 'crown-dependency' }, { answer: 'crown-dependency' }],
  ['a box of no place', { outcome: 'no-seat' }, { answer: 'nowhere' }],
  ['a seat that our record lacks', { ...found, gss: 'E14999999' }, { answer: 'unknown-seat' }],
  ['no answer', { outcome: 'unavailable', reason: 'no-answer' }, { answer: 'service-down' }],
])('%s has an answer of its own', async (_, lookup, answer) => {
  expect(await findSeatByPostcode('LA1 1AA', sourcesWith(lookup))).toEqual(answer)
})

test('a sample place answers while the service does not', async () => {
  const sources = sourcesWith({ outcome: 'unavailable', reason: 'no-answer' })
  expect(await findSeatByPostcode('EX1 1JN', sources)).toEqual({
    answer: 'seat',
    seat: aSeat(),
    foundBy: 'sample',
    place: 'Civic Centre',
  })
})

test('a seat chosen from the list needs no postcode', async () => {
  const sources = sourcesWith(found)
  expect(await findSeatByCode('E14000001', 'list', sources)).toEqual({ answer: 'seat', seat: aSeat(), foundBy: 'list' })
  expect(await findSeatByCode('X', 'list', sources)).toEqual({ answer: 'unknown-seat' })
})
