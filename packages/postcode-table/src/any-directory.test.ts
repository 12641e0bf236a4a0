import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBorders } from './borders/find-borders.ts'
import { buildTable, type TableSources } from './build-table.ts'
import { type DeviceAnswer, openDeviceTable } from './device-table.js'
import { encodeDeviceTable } from './device/encode-device-table.ts'
import { createDirectory, type DirectoryRow } from './directory.ts'
import { postcodeOf } from './import/postcode-of.ts'
import { openTable, PostcodeTableBroken, type PostcodeTable, type TableAnswer } from './open-table.ts'
import { unitsInRow, unitsInSector } from './units.ts'

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
const seats = ['E14001063', 'E14001064', 'W07000081', 'S14000060', 'N05000001', '', 'crown']

/** The highest sector there can be is that of ZZ99Z 9. */
const lastSector = ((26 * 27 + 26) * 100 + 99) * 27 * 10 + 26 * 10 + 9
const firstSector = 27 * 100 * 27 * 10
const sector = fc
  .integer({ min: firstSector, max: lastSector })
  // A suffix after two digits of a district is no postcode.
  .map((any) => (Math.floor(any / 270) % 100 > 9 ? Math.floor(any / 270) * 270 + (any % 10) : any))
const endedIn = fc.oneof(fc.constant(0), fc.integer({ min: 1960 * 12 + 1, max: 2026 * 12 + 12 }))
/** On a few kilometres, so that borders are near some and not others; or nowhere. */
const metres = fc.integer({ min: 400_000, max: 404_000 })
const place = fc.option(fc.record({ east: metres, north: metres }), { nil: undefined })
const policeArea = fc.constantFrom(undefined, 'E23000001', 'W15000002')

/** Often in the same two rows, so that one seat may lie on both sides of another in one. */
const unit = fc.oneof(fc.nat(unitsInSector - 1), fc.nat(2 * unitsInRow - 1))

/** Few sectors with many postcodes, so that borders between seats lie everywhere, also at the first and the last unit. */
const directory: fc.Arbitrary<DirectoryRow[]> = fc
  .array(
    fc.tuple(
      sector,
      fc.array(fc.record({ unit, seat: fc.constantFrom(...seats), endedIn, place, policeArea }), { maxLength: 60 }),
    ),
    { maxLength: 6 },
  )
  .map((sectors) => {
    const rows = sectors.flatMap(([at, units]) =>
      units.map(({ unit: own, ...row }): [number, DirectoryRow] => [
        at * unitsInSector + own,
        { key: at * unitsInSector + own, ...row },
      ]),
    )
    return [...new Map(rows).values()]
  })

function toSources(rows: readonly DirectoryRow[]): TableSources {
  const made = createDirectory()
  for (const row of rows) made.add(row)
  const live = made.live()
  return { live, ended: made.ended(), borders: findBorders(live) }
}

function build(rows: readonly DirectoryRow[]): Uint8Array {
  return buildTable(toSources(rows), facts)
}

const isSeat = (seat: string): boolean => seat !== '' && seat !== 'crown'
const distance = (one: DirectoryRow, other: DirectoryRow): number =>
  one.place && other.place
    ? Math.hypot(one.place.east - other.place.east, one.place.north - other.place.north)
    : Infinity

/** By the rule's own words, asking every other postcode of the same grid. */
function seatsWithinReach(row: DirectoryRow, rows: readonly DirectoryRow[]): string[] {
  const isIrish = row.seat.startsWith('N')
  const others = rows.filter(
    (other) => other !== row && other.endedIn === 0 && isSeat(other.seat) && other.seat.startsWith('N') === isIrish,
  )
  const distances = others.map((other) => distance(row, other)).toSorted((one, other) => one - other)
  const third = distances[2] ?? Infinity
  const reach = Math.max(100, third === Infinity ? 0 : 2 * third)
  return [
    ...new Set(
      others.flatMap((other) => (other.seat !== row.seat && distance(row, other) <= reach ? [other.seat] : [])),
    ),
  ]
}

function foresee(row: DirectoryRow | undefined): object {
  if (row === undefined) return { outcome: 'unknown' }
  if (row.endedIn > 0) {
    return { outcome: 'terminated', year: Math.floor((row.endedIn - 1) / 12), month: ((row.endedIn - 1) % 12) + 1 }
  }
  if (row.seat === 'crown') return { outcome: 'crown-dependency' }
  if (row.seat === '') return { outcome: 'no-seat' }
  return { outcome: 'found', gss: row.seat, ...(row.policeArea && { policeArea: row.policeArea }) }
}

function ask(table: PostcodeTable, key: number): object {
  const { near: _near, others: _others, ...answer } = { near: [], others: [], ...table.lookup(postcodeOf(key)) }
  return answer
}

/** Every unit of every sector that has a row, and of the sectors beside it. */
function keysAround(rows: readonly DirectoryRow[]): number[] {
  const sectors = new Set(rows.flatMap(({ key }) => [-1, 0, 1].map((step) => Math.floor(key / unitsInSector) + step)))
  return [...sectors].flatMap((one) => Array.from({ length: unitsInSector }, (_, unit) => one * unitsInSector + unit))
}

test('of any directory each postcode is answered as it was put in, and every other of its sectors is unknown', () => {
  fc.assert(
    fc.property(directory, (rows) => {
      const table = openTable(build(rows))
      const byKey = new Map(rows.map((row) => [row.key, row]))
      const answers = keysAround(rows).map((key) => ({
        key,
        answer: ask(table, key),
        foreseen: foresee(byKey.get(key)),
      }))
      expect(answers.filter(({ answer, foreseen }) => !isDeepStrictEqual(answer, foreseen))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a postcode near one of another seat is told with that seat, and no other is', () => {
  const seen = { atBorder: 0, away: 0 }
  fc.assert(
    fc.property(directory, (rows) => {
      const table = openTable(build(rows))
      for (const row of rows.filter(({ seat, endedIn: month }) => month === 0 && isSeat(seat))) {
        const answer = table.lookup(postcodeOf(row.key))
        const others = 'others' in answer ? (answer.others ?? []) : []
        const foreseen = row.place ? seatsWithinReach(row, rows) : []
        expect(others.toSorted()).toEqual(foreseen.toSorted())
        seen[others.length > 0 ? 'atBorder' : 'away'] += 1
      }
    }),
    { numRuns: 100 },
  )
  expect(Math.min(seen.atBorder, seen.away)).toBeGreaterThan(100)
})

/** All that a browser may say of a postcode of which the server says this. */
function isAllowed(
  answer: DeviceAnswer,
  server: TableAnswer,
  { isRowLive, seat }: { isRowLive: boolean; seat: string },
): boolean {
  if (!isRowLive && ['seat', 'border'].includes(answer.is)) return false
  if (answer.is === 'ended' && answer.month !== undefined) {
    return isDeepStrictEqual(server, { outcome: 'terminated', year: answer.year, month: answer.month })
  }
  if (server.outcome === 'found') return isAllowedBeside(server, answer)
  if (server.outcome === 'terminated') return isAllowedOnceEnded(answer, { isRowLive, seat })
  if (server.outcome === 'unknown') return answer.is !== 'unknown' || isDeepStrictEqual(answer.near, server.near)
  return isDeepStrictEqual(answer, { is: 'seat', seat: server.outcome === 'no-seat' ? '' : 'crown' })
}

/** Never the seat next door of one that ended, unless it lay nowhere itself. */
function isAllowedOnceEnded(answer: DeviceAnswer, { isRowLive, seat }: { isRowLive: boolean; seat: string }): boolean {
  if (answer.is === 'seat' && isSeat(answer.seat) && isSeat(seat)) return answer.seat === seat
  if (answer.is === 'border' && isSeat(seat)) return answer.seats.includes(seat)
  return isRowLive || answer.is === 'ended'
}

function isAllowedBeside(server: TableAnswer & { outcome: 'found' }, answer: DeviceAnswer): boolean {
  const right = [server.gss, ...(server.others ?? [])]
  if (answer.is === 'border') return right.every((gss) => answer.seats.includes(gss))
  return answer.is === 'seat' && isDeepStrictEqual(right, [answer.seat])
}

test('a browser is silent about no border and no new street, and names no seat that the server would not', () => {
  const seen = { seat: 0, border: 0, ended: 0, unknown: 0 }
  fc.assert(
    fc.property(directory, fc.constantFrom(0, 5, Infinity), (rows, monthsKnown) => {
      const sources = toSources(rows)
      const table = openTable(buildTable(sources, facts))
      const device = openDeviceTable(encodeDeviceTable(sources, { ended: monthsKnown }))
      const rowOf = (key: number): number => Math.floor(key / unitsInRow)
      const liveRows = new Set(rows.filter((row) => row.endedIn === 0).map(({ key }) => rowOf(key)))
      const seatOf = new Map(rows.map((row) => [row.key, row.seat]))
      const faults = keysAround(rows).flatMap((key) => {
        const answer = device.answer(key)
        seen[answer.is] += 1
        const server = table.lookup(postcodeOf(key))
        const about = { isRowLive: liveRows.has(rowOf(key)), seat: seatOf.get(key) ?? '' }
        return isAllowed(answer, server, about) ? [] : [{ key, answer, server }]
      })
      expect(faults).toEqual([])
    }),
    { numRuns: 200 },
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100)
})

test('in whatever order a directory comes, it makes the same answers', () => {
  fc.assert(
    fc.property(directory, (rows) => {
      const [one, other] = [openTable(build(rows)), openTable(build(rows.toReversed()))]
      for (const { key } of rows) expect(ask(other, key)).toEqual(ask(one, key))
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
