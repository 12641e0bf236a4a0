import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTable, createDirectory, type Directory } from './build-table.ts'
import { openDeviceTable } from './device-table.js'
import { postcodeOf } from './import/postcode-of.ts'
import { openTable, PostcodeTableBroken, type TableAnswer } from './open-table.ts'
import { unitsInSector } from './units.ts'

interface Row {
  key: number
  seat: string
  endedIn: number
}

const facts = { edition: '2026-08', live: 1, ended: 1, crownDependencies: 0, withoutSeat: 0 }
const seats = ['E14001063', 'E14001064', 'W07000081', 'S14000060', 'N05000001', '', 'crown']

/** The highest sector there can be is that of ZZ99Z 9. */
const lastSector = ((26 * 27 + 26) * 100 + 99) * 27 * 10 + 26 * 10 + 9
const firstSector = 27 * 100 * 27 * 10
const sector = fc
  .integer({ min: firstSector, max: lastSector })
  // A suffix after two digits of a district is no postcode.
  .map((any) => (Math.floor(any / 270) % 100 > 9 ? Math.floor(any / 270) * 270 + (any % 10) : any))
const endedIn = fc.oneof(fc.constant(0), fc.integer({ min: 1960 * 12 + 1, max: 2026 * 12 + 12 }))

/** Few sectors with many postcodes, so that borders between seats lie everywhere, also at the first and the last unit. */
const directory: fc.Arbitrary<Row[]> = fc
  .array(
    fc.tuple(
      sector,
      fc.array(fc.record({ unit: fc.nat(unitsInSector - 1), seat: fc.constantFrom(...seats), endedIn }), {
        maxLength: 60,
      }),
    ),
    { maxLength: 6 },
  )
  .map((sectors) => {
    const rows = sectors.flatMap(([at, units]) =>
      units.map(({ unit, ...row }): [number, Row] => [
        at * unitsInSector + unit,
        { key: at * unitsInSector + unit, ...row },
      ]),
    )
    return [...new Map(rows).values()]
  })

function toDirectory(rows: readonly Row[]): Directory {
  const made = createDirectory()
  for (const row of rows) made.add(row)
  return made
}

function build(rows: readonly Row[]): Uint8Array {
  const made = toDirectory(rows)
  return buildTable(made.live(), made.ended(), facts)
}

function foresee(row: Row | undefined): TableAnswer {
  if (row === undefined) return { outcome: 'unknown' }
  if (row.endedIn > 0) {
    return { outcome: 'terminated', year: Math.floor((row.endedIn - 1) / 12), month: ((row.endedIn - 1) % 12) + 1 }
  }
  if (row.seat === 'crown') return { outcome: 'crown-dependency' }
  return row.seat === '' ? { outcome: 'no-seat' } : { outcome: 'found', gss: row.seat }
}

test('of any directory each postcode is answered as it was put in, and every other of its sectors is unknown', () => {
  fc.assert(
    fc.property(directory, (rows) => {
      const table = openTable(build(rows))
      const byKey = new Map(rows.map((row) => [row.key, row]))
      const sectors = new Set(
        rows.flatMap(({ key }) => [-1, 0, 1].map((step) => Math.floor(key / unitsInSector) + step)),
      )
      const keys = [...sectors].flatMap((one) =>
        Array.from({ length: unitsInSector }, (_, unit) => one * unitsInSector + unit),
      )
      const answers = keys.map((key) => ({
        key,
        answer: table.lookup(postcodeOf(key)),
        foreseen: foresee(byKey.get(key)),
      }))
      const wrong = answers.filter(({ answer, foreseen }) => !isDeepStrictEqual(answer, foreseen))
      expect(wrong).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a browser finds the seat of every live postcode that the server finds, and of no sector without one', () => {
  fc.assert(
    fc.property(directory, (rows) => {
      const table = openTable(build(rows))
      const device = openDeviceTable(table.deviceTable)
      const live = rows.filter((row) => row.endedIn === 0)
      expect(live.map(({ key }) => device.names[device.find(key)])).toEqual(live.map(({ seat }) => seat))
      const inUse = new Set(live.map(({ key }) => Math.floor(key / unitsInSector)))
      const others = rows.filter(({ key }) => !inUse.has(Math.floor(key / unitsInSector)))
      expect(others.filter(({ key }) => device.find(key) !== -1)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('in whatever order a directory comes, it makes the same answers', () => {
  fc.assert(
    fc.property(directory, (rows) => {
      const [one, other] = [openTable(build(rows)), openTable(build(rows.toReversed()))]
      for (const { key } of rows) expect(other.lookup(postcodeOf(key))).toEqual(one.lookup(postcodeOf(key)))
    }),
    { numRuns: 50 },
  )
})

test('any table that was changed anywhere, cut, or added to is refused, and answers nothing', () => {
  const harm = fc.oneof(
    fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(
      ([at, by]) =>
        (bytes: Uint8Array) =>
          bytes.map((byte, index) => (index === at % bytes.length ? byte ^ by : byte)),
    ),
    fc.nat().map((length) => (bytes: Uint8Array) => bytes.subarray(0, length % bytes.length)),
    fc.uint8Array({ minLength: 1, maxLength: 9 }).map((more) => (bytes: Uint8Array) => Buffer.concat([bytes, more])),
  )
  fc.assert(
    fc.property(directory, harm, (rows, hurt) => {
      expect(() => openTable(hurt(build(rows)))).toThrow(PostcodeTableBroken)
    }),
    { numRuns: 300 },
  )
})
