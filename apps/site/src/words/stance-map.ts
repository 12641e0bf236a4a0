import type { StanceSeat } from '@safe-to-report/bill-tracker/reading'
import { hexagon, lights } from '../progress/lay-out-map.ts'
import { nameSide } from './tell-stance.ts'

type OnMap = 'for' | 'against' | 'unknown' | 'not-known'

/** What a hexagon of the map can say, by shape: a full light, a bar across, a small light, nothing. */
export const stanceKey: readonly { side: OnMap; words: string }[] = [
  { side: 'for', words: 'has said that they are for it' },
  { side: 'against', words: 'has said that they are against it' },
  { side: 'unknown', words: 'has answered, and took neither side' },
  { side: 'not-known', words: 'not known' },
]

const shapes: Record<OnMap, string | undefined> = {
  for: lights[3],
  against: 'm-3.9-1.1h7.8v2.2h-7.8z',
  unknown: lights[1],
  'not-known': undefined,
}

/** A seat around the middle of its place, as SVG. */
export function drawSeat(side: OnMap): string {
  const shape = shapes[side]
  const wall = `<path class="${shape === undefined ? 'seat-dark' : 'seat-lit'}" d="M0 0${hexagon}"/>`
  return shape === undefined ? wall : `${wall}<path class="seat-light" d="M0 0${shape}"/>`
}

/** "Aldershot, A Member: for it": what a seat says to who points at it or hears it. */
export function tellSeatStance({ name, member, side }: Pick<StanceSeat, 'name' | 'member' | 'side'>): string {
  if (member === null) return `${name}: nobody that we know of sits for it`
  return `${name}, ${member.name}: ${side === null ? 'not known' : nameSide(side).toLowerCase()}`
}
