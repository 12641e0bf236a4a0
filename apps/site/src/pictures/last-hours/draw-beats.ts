import { wrap } from '../../cards/build-card-svg.ts'
import { layBricks } from '../lay-bricks.ts'
import type { Pen } from '../pen.ts'
import type { Drawing, Width } from '../picture.ts'
import type { Beat } from './beats.ts'

/** A line of light through two Houses: above and below where there is room, side by side on a telephone. */
export function drawBeats(beats: readonly Beat[], width: Width, pen: Pen): Drawing {
  return width === 'wide' ? drawAcross(beats, pen) : drawDown(beats, pen)
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })

function nameDay(day: string): string {
  return weekday.format(new Date(day)).replace(',', '')
}

interface Point {
  x: number
  y: number
}

const across = { width: 800, left: 78, top: 62, commons: 104, lords: 184, words: 262 }

function drawAcross(beats: readonly Beat[], pen: Pen): Drawing {
  const { width, left, words } = across
  const step = (width - left) / beats.length
  const points = beats.map(({ house, isIn }, at) => ({ x: left + step * (at + 0.5), y: lineAcross(house, isIn) }))
  const told = beats.map((beat, at) => drawWords(beat, { x: left + step * at + 6, y: words, room: step - 10 }, pen))
  const height = words + Math.max(...told.map((one) => one.height))
  return {
    width,
    height,
    body: [
      ...drawDays(beats, { step, height }, pen),
      pen.path('rail', `M${left} ${across.commons}H${width}M${left} ${across.lords}H${width}`),
      pen.words('soft', 'Commons', { x: 0, y: across.commons + 5, size: 15, isBold: true }),
      pen.words('soft', 'Lords', { x: 0, y: across.lords + 5, size: 15, isBold: true }),
      drawLine(beats, points, { from: { x: left, y: across.lords }, pen }),
      ...beats.map((beat, at) => drawMark(beat, points[at], pen)),
      ...told.map(({ body }) => body),
    ].join(''),
  }
}

/** Of neither House: where the bill lies while the words are in it, the Lords; and between the two when both have spoken. */
function lineAcross(house: Beat['house'], isIn: boolean): number {
  if (house === 'Commons') return across.commons
  return house === 'Lords' || isIn ? across.lords : (across.commons + across.lords) / 2
}

function drawDays(beats: readonly Beat[], { step, height }: { step: number; height: number }, pen: Pen): string[] {
  const byDay = [
    ...Map.groupBy(
      beats.map((beat, at) => ({ day: beat.day, at })),
      ({ day }) => day,
    ),
  ]
  return byDay.map(([day, of]) => {
    const x = across.left + step * (of[0]?.at ?? 0)
    const band = layBricks({ x, y: 0, width: step * of.length - 4, height: 36 }, pen)
    const sign = pen.box('sheet', { x: x + 8, y: 6, width: Math.min(step * of.length - 20, 158), height: 24, round: 2 })
    const edge = pen.path('rail', `M${x} 36V${height}`)
    return (
      band +
      sign +
      pen.words('ink', shorten(nameDay(day), step * of.length), { x: x + 16, y: 24, size: 14, isBold: true }) +
      edge
    )
  })
}

function shorten(day: string, room: number): string {
  return room > 165 ? day : day.replace(/^(\p{L}{3})\p{L}*/u, '$1')
}

interface LineAt {
  from: Point
  pen: Pen
}

/** Lit while the words are alive; after the first shut door the bill goes on without them. */
function drawLine(beats: readonly Beat[], points: readonly Point[], { from, pen }: LineAt): string {
  const out = beats.findIndex(({ isIn }) => !isIn)
  const end = out < 0 ? points.length - 1 : out
  const lit = [from, ...points.slice(0, end + 1)]
  const dark = points.slice(end)
  return (dark.length > 1 ? pen.path('edge', toPath(dark)) : '') + pen.path('beam', toPath(lit))
}

function toPath(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('')
}

function drawMark({ did, isIn }: Beat, point: Point | undefined, pen: Pen): string {
  if (!point) return ''
  const { x, y } = point
  if (did !== null)
    return (
      pen.box('ground', { x: x - 14, y: y - 22, width: 28, height: 44 }) +
      pen.door('shut', { x: x - 15.4, y: y - 23, scale: 1.1 })
    )
  const dot = 'a7 7 0 1 0 14 0a7 7 0 1 0-14 0z'
  const at = `M${Math.round(x - 7)} ${Math.round(y)}`
  return (
    pen.path('ground', `${at}${dot}`) +
    pen.path(isIn ? 'way' : 'ground', `${at}${dot}`) +
    pen.path(isIn ? 'frame' : 'edge', `${at}${dot}`)
  )
}

/** A letter of the title and one of what is told, as wide as they come on the whole. */
const letter = { title: 8.2, told: 6.9 }

interface WordsAt extends Point {
  room: number
}

function drawWords(
  { title, told }: Pick<Beat, 'title' | 'told'>,
  { x, y, room }: WordsAt,
  pen: Pen,
): { body: string; height: number } {
  const head = wrap(title, Math.floor(room / letter.title), 5)
  const lines = told === '' ? [] : wrap(told, Math.floor(room / letter.told), 9)
  return {
    body: [
      ...head.map((line, at) => pen.words('ink', line, { x, y: y + at * 18, size: 14, isBold: true })),
      ...lines.map((line, at) => pen.words('soft', line, { x, y: y + head.length * 18 + 4 + at * 18, size: 13.5 })),
    ].join(''),
    height: (head.length + lines.length) * 18 + 6,
  }
}

const down = { width: 328, commons: 20, lords: 78, words: 112 }

function drawDown(beats: readonly Beat[], pen: Pen): Drawing {
  let y = 44
  const points: Point[] = []
  const body: string[] = []
  for (const [at, beat] of beats.entries()) {
    if (beat.day !== beats[at - 1]?.day) {
      body.push(drawDayDown(beat.day, y, pen))
      y += 62
    }
    points.push({ x: lineDown(beat), y: y + 6 })
    const told = drawWords(beat, { x: down.words, y, room: down.width - down.words }, pen)
    body.push(told.body)
    y += Math.max(told.height, 44) + 18
  }
  const height = y - 12
  return {
    width: down.width,
    height,
    body: [
      pen.path('rail', `M${down.commons} 24V${height}M${down.lords} 24V${height}`),
      pen.words('soft', 'Commons', { x: 0, y: 14, size: 13.5, isBold: true }),
      pen.words('soft', 'Lords', { x: down.lords - 6, y: 14, size: 13.5, isBold: true }),
      drawLine(beats, points, { from: { x: down.lords, y: 26 }, pen }),
      ...body,
      ...beats.map((beat, at) => drawMark(beat, points[at], pen)),
    ].join(''),
  }
}

function lineDown({ house, isIn }: Beat): number {
  if (house === 'Commons') return down.commons
  return house === 'Lords' || isIn ? down.lords : (down.commons + down.lords) / 2
}

function drawDayDown(day: string, y: number, pen: Pen): string {
  return (
    layBricks({ x: down.words, y: y - 8, width: down.width - down.words, height: 36 }, pen) +
    pen.box('sheet', { x: down.words + 8, y: y - 2, width: 158, height: 24, round: 2 }) +
    pen.words('ink', nameDay(day), { x: down.words + 16, y: y + 15, size: 14, isBold: true })
  )
}
