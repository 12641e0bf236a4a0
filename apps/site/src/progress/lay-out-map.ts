import type { SeatProgress } from '@safe-to-report/bill-tracker/reading'

/** The outline of a seat around its middle, and the light in it by step: it grows with the letters. */
export const hexagon = 'm0-5.6 4.7 2.8v5.6l-4.7 2.8-4.7-2.8v-5.6z'
export const lights: Readonly<Record<number, string>> = {
  1: 'm0-1.8 1.5.9v1.8l-1.5.9-1.5-.9v-1.8z',
  2: 'm0-3.2 2.7 1.6v3.2l-2.7 1.6-2.7-1.6v-3.2z',
  3: 'm0-4.6 3.9 2.3v4.6l-3.9 2.3-3.9-2.3v-4.6z',
}

const columnWidth = 10
const rowHeight = 9
const margin = 8

/** The middle of a seat's hexagon. Rows are counted from the north; odd ones are shifted by half a hexagon. */
export function middleOf({ column, row }: Pick<SeatProgress, 'column' | 'row'>): { x: number; y: number } {
  return { x: margin + column * columnWidth + (row % 2) * (columnWidth / 2), y: margin + row * rowHeight }
}

/** The size of the drawing that has room for all of these seats. */
export function sizeOf(seats: readonly Pick<SeatProgress, 'column' | 'row'>[]): { width: number; height: number } {
  const middles = seats.map(middleOf)
  return {
    width: Math.max(0, ...middles.map(({ x }) => x)) + margin,
    height: Math.max(0, ...middles.map(({ y }) => y)) + margin,
  }
}

export interface MapStrokes {
  /** Seats that do not show, and those that do. */
  dark: string
  lit: string
  lights: string
}

/** The whole map as three paths: small enough for a page that only shows it in passing. */
export function drawMap(seats: readonly SeatProgress[]): MapStrokes {
  const strokes = { dark: '', lit: '', lights: '' }
  for (const seat of seats) {
    const { x, y } = middleOf(seat)
    strokes[seat.step === 0 ? 'dark' : 'lit'] += `M${x} ${y}${hexagon}`
    const light = lights[seat.step]
    if (light !== undefined) strokes.lights += `M${x} ${y}${light}`
  }
  return strokes
}
