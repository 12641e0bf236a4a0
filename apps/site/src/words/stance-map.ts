import type { StanceSeat } from '@safe-to-report/bill-tracker/reading'
import type { Mark } from '../pictures/seats/draw-hexes.ts'
import type { SeatKey, ShownSeat } from '../pictures/seats/shown-seat.ts'
import { nameSide } from './tell-stance.ts'

type OnMap = 'for' | 'against' | 'unknown' | 'not-known'

/** What a hexagon of the map can say: for is full, against an outline, neither is dashed. */
const stances: readonly { side: OnMap; mark: Mark; words: string }[] = [
  { side: 'for', mark: 'for', words: 'has said that they are for it' },
  { side: 'against', mark: 'against', words: 'has said that they are against it' },
  { side: 'unknown', mark: 'none', words: 'has answered, and took neither side' },
  { side: 'not-known', mark: 'unknown', words: 'not known' },
]

/** The key of the map of stances, of what there is on it. */
export function toStanceKey(seats: readonly Pick<StanceSeat, 'side'>[]): SeatKey[] {
  return stances
    .map(({ side, mark, words }) => ({
      mark,
      words,
      seats: seats.filter((seat) => (seat.side ?? 'not-known') === side).length,
    }))
    .filter(({ seats: count }) => count > 0)
}

/** Each seat with what who sits for it has said. */
export function toStanceSeats(seats: readonly StanceSeat[]): ShownSeat[] {
  return seats.map((seat) => ({
    ...seat,
    mark: stances.find(({ side }) => side === (seat.side ?? 'not-known'))?.mark ?? 'unknown',
    told: tellStance(seat),
  }))
}

function tellStance({ member, side }: StanceSeat): string {
  if (member === null) return 'nobody that we know of sits for it'
  return side === null ? 'not known' : nameSide(side).toLowerCase()
}
