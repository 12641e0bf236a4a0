import { sizeOf } from '../../progress/lay-out-map.ts'
import type { Pen } from '../pen.ts'
import type { Drawing, Width } from '../picture.ts'
import { drawHex, drawSeatMap } from './draw-hexes.ts'
import type { SeatKey, ShownSeat } from './shown-seat.ts'

/** Where the key stands beside the map, or below it. */
const layouts = {
  wide: { scale: 2, key: 'beside', line: 34, size: 17, hex: 2 },
  narrow: { scale: 1.2, key: 'below', line: 24, size: 13, hex: 1.4 },
} as const

/** The map with its key, for a file or a card: nothing in it leads anywhere. */
export function drawSeats(
  { seats, marks }: { seats: readonly ShownSeat[]; marks: readonly SeatKey[] },
  width: Width,
  pen: Pen,
): Drawing {
  const { scale, key, line, size, hex } = layouts[width]
  const map = sizeOf(seats)
  const [mapWidth, mapHeight] = [map.width * scale, map.height * scale]
  const isBeside = key === 'beside'
  const [left, top] = isBeside ? [mapWidth + 20, 40] : [4, mapHeight + line]
  const told = marks.map(({ mark, words, seats: count }, at) => {
    const y = top + at * line
    const drawn = `<g transform="translate(${left + 8} ${y}) scale(${hex})">${drawHex(mark, pen)}</g>`
    return `${drawn}${pen.words('ink', `${words}: ${count}`, { x: left + 24, y: y + size / 3, size })}`
  })
  return {
    width: Math.ceil(isBeside ? mapWidth + 330 : mapWidth),
    height: Math.ceil(isBeside ? mapHeight : mapHeight + line * (marks.length + 0.5)),
    body: `<g transform="scale(${scale})">${drawSeatMap(seats, pen)}</g>${told.join('')}`,
  }
}
