import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallDirectory, toDirectory } from './testing/small-directory.ts'
import { findBorders } from './borders/find-borders.ts'
import { buildTable } from './build-table.ts'
import { countDisagreements } from './import/check-table.ts'
import { openTable, PostcodeTableBroken } from './open-table.ts'
import { unitLetters } from './units.ts'

const made = smallDirectory()
const directory = toDirectory(made)
const live = directory.live()
const sources = { live, ended: directory.ended(), borders: findBorders(live) }
const facts = {
  edition: '2026-08',
  live: 1,
  ended: 1,
  crownDependencies: 0,
  withoutSeat: 0,
  atBorders: 0,
  bordersBy: 'points',
  isWithoutNorthernIreland: false,
} as const
const bytes = buildTable(sources, facts)
const table = openTable(bytes)

test('every row of a made directory is answered as it stands there, by the server and by a browser', () => {
  expect(made.length).toBeGreaterThan(80_000)
  expect(countDisagreements(bytes, sources)).toBe(0)
  expect(sources.borders.size).toBeGreaterThan(500)
})

test('a border that a browser is not told of is found to disagree', () => {
  const [at = 0] = sources.borders.keys()
  const fewer = new Map([...sources.borders].filter(([index]) => index !== at))
  expect(countDisagreements(buildTable({ ...sources, borders: fewer }, facts), sources)).toBeGreaterThan(0)
})

test('a table of other rows is found to disagree', () => {
  const moved = made.map((row, index) => (index === 100 ? { ...row, seat: 'N05000009', ended: '' } : row))
  const other = toDirectory(moved)
  expect(countDisagreements(bytes, { ...sources, live: other.live() })).toBeGreaterThan(0)
})

test('live, ended, unknown, of an island and of no place are told apart', () => {
  const live = made.find(({ seat, ended }) => seat.startsWith('N') && ended === '')
  const ended = made.find((row) => row.ended === '199808')
  expect(table.lookup(live?.postcode ?? '')).toMatchObject({ outcome: 'found', gss: live?.seat })
  expect(table.lookup(ended?.postcode ?? '')).toEqual({ outcome: 'terminated', year: 1998, month: 8 })
  expect(table.lookup('ZE99 9ZZ')).toEqual({ outcome: 'unknown', near: [] })
  expect(table.lookup('not a postcode')).toEqual({ outcome: 'unknown', near: [] })
  const island = made.find((row) => row.postcode.startsWith('JE') && row.ended === '')
  const box = made.find((row) => row.postcode.startsWith('BX') && row.ended === '')
  expect(table.lookup(island?.postcode ?? '')).toEqual({ outcome: 'crown-dependency' })
  expect(table.lookup(box?.postcode ?? '')).toEqual({ outcome: 'no-seat' })
})

test('a postcode beside live ones, in their sector, is unknown all the same', () => {
  const known = new Set(made.map(({ postcode }) => postcode))
  const sector = made[0]?.postcode.slice(0, -2) ?? ''
  const gap = unitLetters.map((last) => `${sector}Z${last}`).find((one) => !known.has(one))
  expect(table.lookup(gap ?? '')).toMatchObject({ outcome: 'unknown', near: expect.arrayContaining([made[0]?.seat]) })
})

test('a table damaged anywhere, or cut short, is refused by name', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = Uint8Array.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ by
      expect(() => openTable(damaged)).toThrow(PostcodeTableBroken)
      expect(() => openTable(bytes.subarray(0, at))).toThrow(PostcodeTableBroken)
    }),
    { numRuns: 50 },
  )
})

test('a table that an older version made is named as one', () => {
  const older = Buffer.concat([Buffer.from('SAFEPCT1'), bytes.subarray(8)])
  expect(() => openTable(older)).toThrow(/older version.*Import it again/)
})

test('hostile bytes under a right checksum are refused as well, and not followed', () => {
  const seal = (body: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from('SAFEPCT2'), createHash('sha256').update(body).digest(), body])
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (body) => {
      expect(() => openTable(seal(body))).toThrow(PostcodeTableBroken)
    }),
    { numRuns: 500 },
  )
})
