import { wrap } from '../../cards/build-card-svg.ts'
import { layBricks } from '../lay-bricks.ts'
import type { Pen } from '../pen.ts'
import type { Drawing, Width } from '../picture.ts'
import { gates, type Attempt } from './attempts.ts'

interface Layout {
  width: number
  /** Where the first gate stands, how far apart they are, and how wide the wall around each is. */
  first: number
  step: number
  wall: number
  top: number
  row: number
  /** Of a door, from the top of its row. */
  doorTop: number
  scale: number
}

const layouts: Record<Width, Layout> = {
  wide: { width: 800, first: 284, step: 94, wall: 50, top: 58, row: 54, doorTop: 9, scale: 0.94 },
  narrow: { width: 328, first: 24, step: 56, wall: 36, top: 34, row: 68, doorTop: 26, scale: 0.86 },
}

/** A wall with six doors for each attempt: light goes as far as the words came. */
export function drawAttempts(attempts: readonly Attempt[], width: Width, pen: Pen): Drawing {
  const layout = layouts[width]
  const wallHeight = attempts.length * layout.row
  const key = width === 'narrow' ? drawKey(layout.top + wallHeight + 24, pen) : { body: '', height: 8 }
  return {
    width: layout.width,
    height: layout.top + wallHeight + key.height,
    body: [
      ...gates.map((gate, at) => drawGate(gate, at, { layout, width, pen })),
      ...gates.map((_gate, at) =>
        layBricks(
          { x: middleOf(layout, at) - layout.wall / 2, y: layout.top, width: layout.wall, height: wallHeight },
          pen,
        ),
      ),
      ...attempts.map((attempt, at) => drawAttempt(attempt, layout.top + at * layout.row, { layout, width, pen })),
      key.body,
    ].join(''),
  }
}

interface At {
  layout: Layout
  width: Width
  pen: Pen
}

function middleOf({ first, step }: Layout, gate: number): number {
  return first + gate * step
}

function drawGate(gate: string, at: number, { layout, width, pen }: At): string {
  const x = middleOf(layout, at)
  if (width === 'narrow') return pen.words('soft', String(at + 1), { x, y: 22, size: 15, isBold: true, at: 'middle' })
  const lines = wrap(gate, 11, 2)
  return lines
    .map((words, line) =>
      pen.words('soft', words, { x, y: layout.top - 12 - (lines.length - 1 - line) * 17, size: 14, at: 'middle' }),
    )
    .join('')
}

function drawAttempt(attempt: Attempt, y: number, { layout, width, pen }: At): string {
  const { passed } = attempt
  const middle = y + layout.doorTop + 20 * layout.scale
  const from = width === 'wide' ? layout.first - 32 : 2
  const doors = gates.flatMap((_gate, at) =>
    drawDoor(at, attempt, { x: middleOf(layout, at), y: y + layout.doorTop }, { layout, pen }),
  )
  return [
    pen.path('rail', `M0 ${y}H${layout.width}`),
    ...drawLabel(attempt, y, { width, pen }),
    drawEnd(attempt, middle, { layout, width, pen }),
    pen.path('beam', `M${from} ${middle}H${middleOf(layout, passed - 1)}`),
    ...doors,
  ].join('')
}

/** What it met, in a word or two on a clear ground; where nobody knows, the way goes on in dashes. */
function drawEnd({ passed, end, inAWord }: Attempt, middle: number, { layout, width, pen }: At): string {
  if (end === 'law') return ''
  const size = width === 'wide' ? 14 : 13
  const isUnknown = end === 'not-known' || end === 'goes-on'
  const x = middleOf(layout, passed) + (isUnknown ? -8 : layout.wall / 2 + 2)
  const ground = pen.box('ground', { x: x - 4, y: middle - 12, width: inAWord.length * size * 0.52 + 10, height: 24 })
  const way = isUnknown ? pen.path('unknown', `M${middleOf(layout, passed - 1)} ${middle}H${x - 8}`) : ''
  return way + ground + pen.words('soft', inAWord, { x, y: middle + 5, size })
}

function drawLabel(
  { label, bill, year }: Pick<Attempt, 'label' | 'bill' | 'year'>,
  y: number,
  { width, pen }: Pick<At, 'width' | 'pen'>,
): string[] {
  if (width === 'narrow')
    return [pen.words('ink', [label, year].filter(Boolean).join(', '), { x: 2, y: y + 19, size: 14, isBold: true })]
  return [
    pen.words('ink', label, { x: 0, y: y + 24, size: 15, isBold: true }),
    pen.words('soft', [year, bill.shortTitle].filter(Boolean).join(', '), { x: 0, y: y + 43, size: 13 }),
  ]
}

interface Place {
  x: number
  y: number
}

/** Lit where the words came through; where they stopped, what they met. Beyond that is bare wall. */
function drawDoor(
  gate: number,
  { passed, end }: Attempt,
  { x, y }: Place,
  { layout, pen }: Pick<At, 'layout' | 'pen'>,
): string[] {
  const place = { x: x - 14 * layout.scale, y, scale: layout.scale }
  if (gate < passed) return [drawWay(place, pen)]
  if (gate > passed || (end !== 'refused' && end !== 'stopped')) return []
  return [pen.door(end === 'refused' ? 'shut' : 'dashed', place)]
}

const arch = 'M4 38V16a10 10 0 0 1 20 0v22'

function drawWay({ x, y, scale }: Place & { scale: number }, pen: Pen): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${pen.path('way', `${arch}z`)}${pen.path('frame', arch)}</g>`
}

/** On a telephone gates have numbers, and their names stand below. */
function drawKey(y: number, pen: Pen): { body: string; height: number } {
  const half = gates.length / 2
  const body = gates.map((gate, at) =>
    pen.words('soft', `${at + 1} ${gate}`, { x: at < half ? 2 : 150, y: y + (at % half) * 20, size: 14 }),
  )
  return { body: body.join(''), height: 24 + half * 20 }
}
