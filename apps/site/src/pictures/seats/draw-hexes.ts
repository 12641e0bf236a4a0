import { middleOf } from '../../progress/lay-out-map.ts'
import type { Part, Pen } from '../pen.ts'

/** What a hexagon says, in the one grammar of a vote: full, an outline, half of each, dashed, soft, or next to nothing. */
export type Mark = 'for' | 'against' | 'both' | 'none' | 'new' | 'unknown'

/** A seat on the map. */
export interface Hex {
  gss: string
  nation: string
  mark: Mark
  /** Where it stands: rows from the north, odd ones shifted to the east by half a hexagon. */
  column: number
  row: number
}

const whole = 'm0-5.6 4.7 2.8v5.6l-4.7 2.8-4.7-2.8v-5.6z'
// An edge lies within the place of its hexagon, whatever its width.
const edge = 'm0-4.8 4 2.4v4.8l-4 2.4-4-2.4v-4.8z'

const shapes: Record<Mark, readonly { part: Part; d: string }[]> = {
  for: [{ part: 'for', d: whole }],
  against: [{ part: 'against', d: edge }],
  both: [
    { part: 'for', d: 'm0-5.6v11.2l-4.7-2.8v-5.6z' },
    { part: 'against', d: edge },
  ],
  none: [{ part: 'unknown', d: edge }],
  new: [{ part: 'is-new', d: 'm0-3.6 3 1.8v3.6l-3 1.8-3-1.8v-3.6z' }],
  unknown: [{ part: 'soft', d: 'm-1-1h2v2h-2z' }],
}

/** One hexagon around the middle of its place, for a key. */
export function drawHex(mark: Mark, pen: Pen): string {
  return shapes[mark].map(({ part, d }) => pen.path(part, `M0 0${d}`)).join('')
}

/** All hexagons, each mark as one path or two: what many seats say takes no more words than their places. */
function drawHexes(seats: readonly Hex[], pen: Pen): string {
  return [...Map.groupBy(seats, ({ mark }) => mark)]
    .map(([mark, marked]) => {
      const drawn = shapes[mark].map(({ part, d }) => pen.path(part, marked.map((seat) => at(seat, d)).join('')))
      return `<g class="on-${mark}">${drawn.join('')}</g>`
    })
    .join('')
}

function at(seat: Pick<Hex, 'column' | 'row'>, d: string): string {
  const { x, y } = middleOf(seat)
  return `M${x} ${y}${d}`
}

/** The place of a seat, to point at or to have focus. */
export function drawPlace(seat: Pick<Hex, 'column' | 'row'>): string {
  const { x, y } = middleOf(seat)
  return `M${x - 5} ${y - 4.5}h10v9h-10z`
}

/** To the east, and to both sides below: each border is met once. */
const neighbours = [
  { across: 1, down: 0, d: 'm5-3v6' },
  { across: 0.5, down: 1, d: 'm5 3-5 3' },
  { across: -0.5, down: 1, d: 'm0 6-5-3' },
] as const

/** The borders between nations, as a path. */
export function drawBorders(seats: readonly Hex[]): string {
  const nations = new Map(seats.map((seat) => [`${across(seat)} ${seat.row}`, seat.nation]))
  return seats
    .flatMap((seat) =>
      neighbours.map(({ across: by, down, d }) => {
        const nation = nations.get(`${across(seat) + by} ${seat.row + down}`)
        return nation === undefined || nation === seat.nation ? '' : at(seat, d)
      }),
    )
    .join('')
}

function across({ column, row }: Pick<Hex, 'column' | 'row'>): number {
  return column + (row % 2) / 2
}

/** Where the sea leaves room for the name of a nation, in columns and rows of the map that is shipped. */
const nationNames: readonly { nation: string; column: number; row: number }[] = [
  { nation: 'Scotland', column: 13.4, row: 6 },
  { nation: 'England', column: 16.6, row: 12 },
  { nation: 'Wales', column: 0, row: 34.4 },
  { nation: 'Northern Ireland', column: 0, row: 18.2 },
]

/** Those of the nations that have seats on the map. */
function drawNames(seats: readonly Hex[], pen: Pen): string {
  const shown = new Set(seats.map(({ nation }) => nation))
  return nationNames
    .filter(({ nation }) => shown.has(nation))
    .flatMap(({ nation, column, row }) =>
      nation
        .split(' ')
        .map((word, line) => pen.words('soft', word, { x: 4 + column * 10, y: 11 + row * 9 + line * 11, size: 10 })),
    )
    .join('')
}

/** The map without its places to point at, in the coordinates of `sizeOf`. */
export function drawSeatMap(seats: readonly Hex[], pen: Pen): string {
  return `${drawHexes(seats, pen)}${pen.path('slats', drawBorders(seats))}${drawNames(seats, pen)}`
}
