import Flatbush from 'flatbush'
import { type LivePostcodes, placeless } from '../directory.ts'
import type { BorderSeats } from './borders.ts'

/** A postcode is a point here and a street outside: one of another seat as near as this, in metres, makes it doubtful. */
const leastReach = 100

/**
 * Finds postcodes near a border by their points alone: those with one of another seat within 100 metres, or within twice the
 * distance of their third nearest neighbour, whichever is more. In the country postcodes are wide, and so is that.
 */
export function findBorders(live: LivePostcodes): Map<number, BorderSeats> {
  const found = new Map<number, BorderSeats>()
  // Ireland has a grid of its own, with the same numbers for other places.
  for (const isIrish of [false, true]) {
    const points = listPoints(live, (gss) => gss.startsWith('N') === isIrish)
    if (points.at.length === 0) continue
    const index = indexOf(points)
    for (const [point, at] of points.at.entries()) {
      const others = findOthers(point, points, index)
      if (others.length > 0) found.set(at, { seats: [points.seats[point] ?? 0, ...others] })
    }
  }
  return found
}

/** The postcodes that lie somewhere, in columns. */
interface Points {
  /** Which it is of the live postcodes. */
  at: Uint32Array
  xs: Int32Array
  ys: Int32Array
  seats: Uint16Array
}

function listPoints({ keys, seats, names, easts, norths }: LivePostcodes, isOfGrid: (gss: string) => boolean): Points {
  const isWanted = names.map((name) => name !== '' && name !== 'crown' && isOfGrid(name))
  const at = Uint32Array.from(keys.keys()).filter(
    (index) => isWanted[seats[index] ?? 0] === true && easts[index] !== placeless && norths[index] !== placeless,
  )
  return {
    at,
    xs: Int32Array.from(at, (index) => easts[index] ?? 0),
    ys: Int32Array.from(at, (index) => norths[index] ?? 0),
    seats: Uint16Array.from(at, (index) => seats[index] ?? 0),
  }
}

function indexOf({ at, xs, ys }: Points): Flatbush {
  const index = new Flatbush(at.length, 16, Int32Array)
  for (let point = 0; point < at.length; point += 1) index.add(xs[point] ?? 0, ys[point] ?? 0)
  index.finish()
  return index
}

/** The other seats within reach, the nearest first. */
function findOthers(point: number, { xs, ys, seats }: Points, index: Flatbush): number[] {
  const [x = 0, y = 0] = [xs[point], ys[point]]
  const distanceTo = (other: number): number => Math.hypot((xs[other] ?? 0) - x, (ys[other] ?? 0) - y)
  // The nearest of four is the postcode itself.
  const third = index.neighbors(x, y, 4)[3]
  const reach = Math.max(leastReach, third === undefined ? 0 : 2 * distanceTo(third))
  const box = [Math.floor(x - reach), Math.floor(y - reach), Math.ceil(x + reach), Math.ceil(y + reach)] as const
  const near = index.search(...box, (other) => seats[other] !== seats[point] && distanceTo(other) <= reach)
  const nearest = near.toSorted((one, other) => distanceTo(one) - distanceTo(other) || one - other)
  return [...new Set(nearest.map((other) => seats[other] ?? 0))]
}
