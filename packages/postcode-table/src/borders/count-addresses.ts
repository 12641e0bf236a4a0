import type { SeatsOfPostcodes } from '../directory.ts'
import type { BorderSeats, Borders } from './borders.ts'

/** Streets and fields are in the directory of addresses as well: one of them alone in another seat splits no postcode. */
const leastAddresses = 2
const leastShare = 0.05

/** Addresses, counted by postcode and seat. */
export interface AddressCounts {
  /** False where the directory has no such postcode in use, or no such seat. */
  add: (key: number, gss: string) => boolean
  /**
   * What is known of borders: of a postcode with addresses by them, of any other by the points that `byPoints` went by. Its seats
   * come with that of most addresses first; the seat of its own point stays among them.
   */
  decide: (byPoints: Borders) => Borders
}

export function createAddressCounts({ keys, seats, names }: SeatsOfPostcodes): AddressCounts {
  const placeOf = new Map(names.map((name, place) => [name, place]))
  const own = new Uint32Array(keys.length)
  /** Few addresses lie in another seat than their postcode's point. */
  const others = new Map<number, Map<number, number>>()
  return {
    add(key, gss) {
      const at = indexOf(keys, key)
      const seat = placeOf.get(gss)
      if (at < 0 || seat === undefined || gss === '' || gss === 'crown') return false
      if (seat === seats[at]) own[at] = (own[at] ?? 0) + 1
      else {
        const counts = others.get(at) ?? new Map<number, number>()
        others.set(at, counts.set(seat, (counts.get(seat) ?? 0) + 1))
      }
      return true
    },
    decide(byPoints) {
      const uncounted = [...byPoints].filter(([at]) => own[at] === 0 && !others.has(at))
      const split = [...others].flatMap(([at, counts]) => {
        const found = toBorder({ seat: seats[at] ?? 0, count: own[at] ?? 0 }, counts)
        return found ? [[at, found] as const] : []
      })
      return new Map([...uncounted, ...split].toSorted(([one], [other]) => one - other))
    },
  }
}

function toBorder(own: { seat: number; count: number }, others: ReadonlyMap<number, number>): BorderSeats | undefined {
  const total = [...others.values()].reduce((sum, count) => sum + count, own.count)
  const counted = [...others].map(([seat, count]) => ({ seat, count }))
  const real = counted.filter(({ count }) => count >= leastAddresses || count / total >= leastShare)
  if (real.length === 0) return undefined
  const all = [own, ...real].toSorted((one, other) => other.count - one.count)
  return { seats: all.map(({ seat }) => seat), shares: all.map(({ count }) => Math.round((count / total) * 100)) }
}

function indexOf(keys: Float64Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}
