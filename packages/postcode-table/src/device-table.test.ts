import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postcodeOf } from './import/postcode-of.ts'
import { openDeviceTable } from './device-table.js'
import { postcodeKey } from './postcode-shape.js'
import { type DeviceLimits, encodeDeviceTable } from './device/encode-device-table.ts'
import { createDirectory, type SeatsOfPostcodes } from './directory.ts'
import { unitLetters } from './units.ts'

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''))
const unitLetter = fc.constantFrom(...unitLetters)
const digit = fc.nat(9).map(String)
const area = fc.tuple(letter, fc.option(letter, { nil: '' })).map((parts) => parts.join(''))
const district = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(String),
  fc.tuple(digit, letter).map((parts) => parts.join('')),
)
const postcode = fc
  .tuple(area, district, digit, unitLetter, unitLetter)
  .map(([start, middle, sector, row, column]) => `${start}${middle} ${sector}${row}${column}`)

test('every postcode has a key of its own, with or without its space', () => {
  fc.assert(
    fc.property(postcode, (text) => {
      const key = postcodeKey(text)
      expect(postcodeOf(key)).toBe(text)
      expect(postcodeKey(text.replace(' ', ''))).toBe(key)
    }),
  )
})

test.each(['', 'M1', 'M1 1A', 'M1 1AC', 'm1 1ad', 'M01 1AD', 'M100 1AD', 'MMM1 1AD', 'M1AB 1AD', 'M1  1AD', '11 1AD'])(
  '"%s" has none',
  (text) => {
    expect(postcodeKey(text)).toBe(-1)
  },
)

test('keys sort by area, then by the number of the district, not by its digits', () => {
  const sorted = ['B1 1AA', 'B2 1AA', 'B10 1AA', 'BA1 1AA', 'W1A 1AA', 'W1B 1AA', 'W2 1AA']
  expect(sorted.toSorted((a, b) => postcodeKey(a) - postcodeKey(b))).toEqual(sorted)
})

/** A browser's part of live postcodes alone, away from borders. */
function encode(live: SeatsOfPostcodes): Uint8Array {
  const ended = { keys: new Float64Array(), months: new Uint16Array(), seats: new Uint16Array() }
  return encodeDeviceTable({ live, ended, borders: new Map() })
}

const names = ['E14001063', 'E14001064', 'W07000081', '', 'crown']

test('every live postcode comes back with its seat, whatever the seats', () => {
  const directory = fc.uniqueArray(fc.tuple(postcode.map(postcodeKey), fc.nat(names.length - 1)), {
    selector: ([key]) => key,
    maxLength: 300,
  })
  fc.assert(
    fc.property(directory, (rows) => {
      const sorted = rows.toSorted(([a], [b]) => a - b)
      const keys = Float64Array.from(sorted, ([key]) => key)
      const table = openDeviceTable(encode({ keys, seats: Uint16Array.from(sorted, ([, seat]) => seat), names }))
      for (const [key, seat] of sorted) expect(table.names[table.find(key)]).toBe(names[seat])
    }),
  )
})

test('a sector without a live postcode is not answered', () => {
  const keys = Float64Array.of(postcodeKey('M1 1AD'))
  const table = openDeviceTable(encode({ keys, seats: Uint16Array.of(0), names }))
  expect(table.find(postcodeKey('M1 1ZZ'))).toBe(0)
  expect(table.find(postcodeKey('M1 2AD'))).toBe(-1)
  expect(table.find(postcodeKey('ZE99 9ZZ'))).toBe(-1)
  expect(table.find(-1)).toBe(-1)
})

function outcomeOf(bytes: Uint8Array): string {
  try {
    const table = openDeviceTable(bytes)
    return table.find(postcodeKey('M1 1AD')) < table.names.length ? 'a table' : 'a seat that is not there'
  } catch (error) {
    return String(error)
  }
}

test('bytes of any kind are a table or an Error that says so, and never more', () => {
  const good = encode({
    keys: Float64Array.from(['M1 1AD', 'M1 1BD', 'M1 1DD', 'SW1A 0AA'], postcodeKey),
    seats: Uint16Array.of(0, 1, 0, 2),
    names,
  })
  const damage = fc.tuple(fc.nat(good.length - 1), fc.nat(255))
  const damaged = fc.array(damage, { minLength: 1, maxLength: 6 }).map((changes) => {
    const bytes = Uint8Array.from(good)
    for (const [at, value] of changes) bytes[at] = value
    return bytes
  })
  const cut = fc.nat(good.length - 1).map((length) => good.subarray(0, length))
  fc.assert(
    fc.property(fc.oneof(damaged, cut, fc.uint8Array({ maxLength: 400 })), (bytes) => {
      expect(outcomeOf(bytes)).toMatch(/^(a table$|Error: The postcode table is broken: )/)
    }),
    { numRuns: 2_000 },
  )
})

/** Live ones, and beside each in its row one that ended: in the same seat, in another, in one far away, nowhere. */
function encodeWithEnded(limits: Partial<DeviceLimits>): Uint8Array {
  const directory = createDirectory()
  const rows = { A: 'E14001063', B: 'E14001064', D: 'W07000081', E: '' }
  for (const [row, seat] of Object.entries(rows)) {
    directory.add({ key: postcodeKey(`M1 1${row}A`), seat: 'E14001063', endedIn: 0 })
    directory.add({ key: postcodeKey(`M1 1${row}B`), seat, endedIn: 23_000 })
  }
  directory.add({ key: postcodeKey('M1 1FA'), seat: 'E14001064', endedIn: 0 })
  return encodeDeviceTable({ live: directory.live(), ended: directory.ended(), borders: new Map() }, limits)
}

test.each([
  ['in its neighbours’ seat', 'M1 1AB', { is: 'seat', seat: 'E14001063' }],
  ['in another', 'M1 1BB', { is: 'border', seats: ['E14001063', 'E14001064'] }],
  ['in one that none of its sector is in', 'M1 1DB', { is: 'border', seats: ['E14001063', 'W07000081'] }],
  ['nowhere', 'M1 1EB', { is: 'seat', seat: 'E14001063' }],
])('one that ended too long ago to be known, %s, gets no neighbour’s seat in silence', (_, text, answer) => {
  expect(openDeviceTable(encodeWithEnded({ ended: 0 })).answer(postcodeKey(text))).toEqual(answer)
})

test('where there is no room to say in which seat it was, the seats of its sector are asked about', () => {
  const table = openDeviceTable(encodeWithEnded({ ended: 0, bytes: 0 }))
  for (const text of ['M1 1BB', 'M1 1DB']) {
    expect(table.answer(postcodeKey(text))).toEqual({ is: 'border', seats: ['E14001063', 'E14001064'] })
  }
  expect(table.answer(postcodeKey('M1 1AB'))).toEqual({ is: 'seat', seat: 'E14001063' })
})
