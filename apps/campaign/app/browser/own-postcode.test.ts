import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { openTable } from '@safe-to-report/postcode-table'
import { openDeviceTable } from '@safe-to-report/postcode-table/device-table.js'
import { findOnDevice } from '@safe-to-report/postcode-table/find-on-device.js'
import * as keys from '@safe-to-report/postcode-table/postcode-shape.js'
import { buildMadeTable } from '@safe-to-report/postcode-table/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSeatByPostcode, type SeatAnswer } from '../journey/seat-answer.ts'
import type { Seat } from '../journey/seat.ts'
import { aSeat } from '../testing/builders.ts'

const bytes = buildMadeTable({
  'M1 1AD': 'E14001352',
  'M1 1AE': '199808',
  'M1 1AF': 'E14001352 E14001354',
  'M1 2AD': 'E14001352',
  'M1 2BD': 'E14001354',
  'M1 3AA': '198406',
  'M1 2DA': '199606',
  'M1 5AD': 'E14001352',
  'M1 5AE': '199606 E14001354',
  'BX1 1AA': '',
  'EN77 1AA': '',
  'KW15 1NY': 'S14000051',
})
const server = openTable(bytes)
const table = openDeviceTable(server.deviceTable)
const find = (typed: string, leavesOut?: string) => findOnDevice(table, keys, typed, leavesOut)

test.each(['KW15 1NY', ' kw15  1ny ', 'KW15-1NY.', '🏠KW15 1NY', 'ＫＷ１５　１ＮＹ', 'KW15\u200b1NY', 'KW١٥ ١NY'])(
  '"%s" is found on the device',
  (typed) => {
    expect(find(typed)).toEqual({ gss: 'S14000051' })
  },
)

test.each([
  ['near a border', 'M1 1AF', 'row', ['E14001352', 'E14001354']],
  ['in a row with one near a border', 'M1 1AD', 'row', ['E14001352', 'E14001354']],
  ['beside one that ended in another seat', 'M1 5AD', 'row', ['E14001352', 'E14001354']],
  ['of a street that is not there yet', 'M1 2EA', 'unknown', ['E14001354', 'E14001352']],
])('a postcode %s gets no seat in silence', (_, typed, why, among) => {
  expect(find(typed)).toEqual({ among, why })
})

test('where the table leaves out Northern Ireland its people are asked among its seats', () => {
  expect(find('bt1 1aa', 'BT')).toEqual({ among: [], why: 'northern-ireland' })
  expect(find('B1 1AA', 'BT')).toEqual({ says: 'not-here' })
})

test('letters that are easily mixed up are suggested, and not taken', () => {
  expect(find('SWIA 0AA')).toEqual({ says: 'mistyped', suggestion: 'SW1A 0AA' })
  expect(find('SW1A OAA')).toEqual({ says: 'mistyped', suggestion: 'SW1A 0AA' })
  expect(find('0X1 1BX')).toEqual({ says: 'mistyped', suggestion: 'OX1 1BX' })
  expect(find('М1 1АЕ')).toEqual({ says: 'mistyped', suggestion: 'M1 1AE' })
})

test.each([
  ['', 'empty'],
  ['?', 'empty'],
  ['M1', 'first-half-only'],
  ['Manchester', 'malformed'],
  ['ſW1A 0AA', 'malformed'],
  ['M1 1AC', 'malformed'],
  ['M1 4AD', 'not-here'],
  ['M1 1AE', 'ended'],
  ['M1 2DA', 'ended'],
  ['M1 5AE', 'ended'],
  ['M1 3AA', 'ended'],
  ['NPT 9ZB', 'ended'],
  ['EN77 1AA', 'nowhere'],
  ['BX1 1AA', 'nowhere'],
  ['JE2 4WD', 'crown'],
  ['IM1 1AA', 'crown'],
  ['BFPO 57', 'forces'],
  ['BF1 2AU', 'forces'],
  ['GX11 1AA', 'overseas'],
  ['AI-2640', 'overseas'],
  ['KY1-1100', 'overseas'],
  ['QC1 1AA', 'nowhere'],
  ['XX10 1AA', 'nowhere'],
  ['XM4 5HQ', 'nowhere'],
])('"%s" is told as: %s', (typed, says) => {
  expect(find(typed)).toEqual({ says })
})

/** What the server says of typed text, in the words of the device. */
async function onServer(typed: string): Promise<object> {
  const seat = (gss: string): Seat => ({ ...aSeat(), gss })
  const answer = await findSeatByPostcode(typed, {
    lookUpPostcode: (postcode) => Promise.resolve(server.lookup(postcode)),
    find: (gss) => Promise.resolve(seat(gss)),
    list: () => Promise.resolve([]),
    isDissolved: () => Promise.resolve(false),
    findSample: () => undefined,
  })
  switch (answer.answer) {
    case 'seat':
      return { gss: answer.seat.gss }
    case 'which-seat':
      return { among: answer.seats.map(({ gss }) => gss), why: answer.why }
    case 'bad-postcode':
      return toSays(answer)
    case 'unknown-postcode':
      return { says: 'not-here' }
    case 'terminated':
      return { says: 'ended' }
    case 'crown-dependency':
      return { says: 'crown' }
    case 'overseas-territory':
      return { says: 'overseas' }
    case 'forces':
    case 'nowhere':
      return { says: answer.answer }
    case 'service-down':
    case 'unknown-seat':
      return { says: `? ${answer.answer}` }
  }
}

const saysOfProblem = {
  empty: 'empty',
  'first-half-only': 'first-half-only',
  mistyped: 'mistyped',
  'not-a-postcode': 'malformed',
  'no-longer-in-use': 'ended',
} as const

function toSays({ problem, suggestion }: SeatAnswer & { answer: 'bad-postcode' }): object {
  const says = saysOfProblem[problem]
  return suggestion === undefined ? { says } : { says, suggestion }
}

const areas = 'GX JE GY IM BF BX QC XM XX ZZ KY VG MSR AI M BT SW BFPO NPT EN KW'.split(' ')
const single = 'ASCN BBND BIQQ FIQQ PCRN SIQQ STHL TDCU TKCA'.split(' ').map((code) => `${code} 1ZZ`)
const inwards = [
  '',
  '1',
  '1 1AA',
  '11 1AA',
  '4 5HQ',
  '1-1100',
  '1110',
  '2640',
  '57',
  '15 1NY',
  '77 1AA',
  '1 2EA',
  '1 1AE',
]
const shapes = [...areas.flatMap((area) => inwards.map((inward) => area + inward)), ...single]
/** A sign changed, left out or added: what fingers do. */
const slip = fc
  .tuple(
    fc.constantFrom(...shapes),
    fc.nat(9),
    fc.constantFrom('', 'I', 'O', '0', '1', 'C', 'z', 'ſ', 'é', '-', 'A5', 'Ａ', '１', '١', '\u3164', 'М', 'ı'),
  )
  .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1))
const typedText = fc.oneof(fc.constantFrom(...shapes), slip, fc.string({ maxLength: 9 }))

/** In a row with one near a border the device asks about each; the server, which knows which one that is, need not. */
const isInBorderRow = (typed: string): boolean => /^M1[15]A/.test(keys.foldPostcode(typed))

/** Which postcodes there are a device does not know: beside live ones of its row, one that there is not gets what they get. */
const isUnknownBesideLive = (typed: string): boolean => {
  const folded = keys.foldPostcode(typed)
  return /^(?:KW151N|M12[AB]|EN771A|BX11A)[A-Z]$/.test(folded) && server.lookup(folded).outcome === 'unknown'
}

test('one that there is not gets on the device what is beside it', () => {
  expect(find('KW15 1NZ')).toEqual({ gss: 'S14000051' })
  expect(find('EN77 1AZ')).toEqual({ says: 'nowhere' })
})

test('of whatever is typed the device says what the server says', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(typedText, async (typed) => {
      fc.pre(!isInBorderRow(typed) && !isUnknownBesideLive(typed))
      const answer = find(typed)
      expect(answer).toEqual(await onServer(typed))
      if ('says' in answer) seen.add(answer.says)
    }),
    { numRuns: 4_000 },
  )
  expect(seen.size).toBeGreaterThanOrEqual(9)
})

test('the scripts together stay within 7 kB', () => {
  const read = (file: string): Buffer => readFileSync(new URL(import.meta.resolve(file)))
  // The first two are bundled into one file.
  const files = [
    Buffer.concat([read('./own-postcode.js'), read('@safe-to-report/postcode-table/find-on-device.js')]),
    read('@safe-to-report/postcode-table/device-table.js'),
    read('@safe-to-report/postcode-table/postcode-shape.js'),
  ]
  const sizes = files.map((bytes) => gzipSync(bytes).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(7_168)
})
