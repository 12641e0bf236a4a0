import { doorShapes, type Door } from '@safe-to-report/bill-tracker/words'
import { escapeXml } from '../cards/build-card-svg.ts'

/**
 * What a part of a picture is, and how it is painted in a file, which has the light colours alone. On a page the part is a class, and
 * `look/pictures.css` paints it in both schemes.
 */
const paints = {
  ground: 'fill="#fbf7ef"',
  sheet: 'fill="#fffdf8" stroke="#ddd2c4"',
  masonry: 'fill="#f4ecdf"',
  mortar: 'fill="none" stroke="#ddd0bd"',
  brick: 'fill="#4a2256"',
  'brick-apart': 'fill="none" stroke="#4a2256" stroke-width="1.6" stroke-dasharray="4 3"',
  way: 'fill="#f2b632"',
  spill: 'fill="#f2b632" fill-opacity="0.25"',
  beam: 'fill="none" stroke="#f2b632" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"',
  rail: 'fill="none" stroke="#ddd2c4" stroke-width="1.5"',
  edge: 'fill="none" stroke="#5c5263" stroke-width="2"',
  frame: 'fill="none" stroke="#4a2256" stroke-width="2.4"',
  night: 'fill="#4a2256"',
  leaf: 'fill="#4a2256" stroke="#4a2256" stroke-linejoin="round"',
  panel: 'fill="none" stroke="#fbf7ef" stroke-opacity="0.34"',
  knob: 'fill="#f2b632"',
  chalk: 'fill="none" stroke="#4a2256" stroke-width="1.9" stroke-dasharray="3.4 3" stroke-linecap="round"',
  slats: 'fill="none" stroke="#5c5263" stroke-width="1.6"',
  sill: 'fill="none" stroke="#5c5263" stroke-width="2.4" stroke-linecap="round"',
  /* A vote: for the ask is full, against it an outline, and nothing known is dashed. */
  for: 'fill="#14594f"',
  against: 'fill="none" stroke="#8a2f1d" stroke-width="2"',
  unknown: 'fill="none" stroke="#5c5263" stroke-width="1.2" stroke-dasharray="3 2.4"',
  'is-new': 'fill="#ddd2c4"',
  ink: 'fill="#211a26"',
  soft: 'fill="#5c5263"',
  'on-brick': 'fill="#fbf7ef"',
} as const satisfies Record<string, string>

export type Part = keyof typeof paints
export const parts = Object.keys(paints).filter((part): part is Part => part in paints)

interface TextPlace {
  x: number
  y: number
  size?: number
  isBold?: boolean
  at?: 'start' | 'middle' | 'end'
}

interface Box {
  x: number
  y: number
  width: number
  height: number
  /** How round its corners are. */
  round?: number
}

/** A line that is not as its part has it: how thick, and in which dashes. */
interface Stroke {
  width: number
  dashes: string
  /** How far into its dashes it begins. */
  from?: number
}

/** Draws the same shapes for a page and for a file. */
export interface Pen {
  path: (part: Part, d: string, stroke?: Stroke) => string
  box: (part: Part, box: Box) => string
  words: (part: Part, words: string, place: TextPlace) => string
  /** At its left upper corner; 28 by 39 at scale 1. */
  door: (state: Door, place: { x: number; y: number; scale?: number }) => string
  /** Something that leads somewhere, where it can be pressed; its name is what is heard. */
  link: (href: string, name: string, drawn: string) => string
}

/** For a page: parts are classes, and what leads somewhere can be pressed. */
export const pagePen = buildPen(
  (part) => `class="${part}"`,
  (href, name, drawn) => `<a href="${escapeAttribute(href)}" aria-label="${escapeAttribute(name)}">${drawn}</a>`,
)

/** For a file, which stands alone: it names nothing outside itself. */
export const filePen = buildPen(
  (part) => paints[part],
  (_href, _name, drawn) => drawn,
)

function buildPen(paint: (part: Part) => string, link: Pen['link']): Pen {
  const path: Pen['path'] = (part, d, stroke) => `<path ${paint(part)}${tellStroke(stroke)} d="${d}"/>`
  return {
    path,
    link,
    box: (part, { x, y, width, height, round = 0 }) =>
      `<rect ${paint(part)} x="${tidy(x)}" y="${tidy(y)}" width="${tidy(width)}" height="${tidy(height)}"${round === 0 ? '' : ` rx="${round}"`}/>`,
    words: (part, words, { x, y, size = 14, isBold = false, at = 'start' }) =>
      `<text ${paint(part)} x="${tidy(x)}" y="${tidy(y)}" font-size="${size}"${isBold ? ' font-weight="700"' : ''}${at === 'start' ? '' : ` text-anchor="${at}"`}>${escapeXml(words)}</text>`,
    door: (state, { x, y, scale = 1 }) => {
      const drawn = doorShapes[state].map((shape) => {
        const part = parts.find((known) => known === shape.part) ?? 'edge'
        return 'd' in shape
          ? path(part, shape.d)
          : `<circle ${paint(part)} cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}"/>`
      })
      return `<g transform="translate(${tidy(x)} ${tidy(y)}) scale(${scale})">${drawn.join('')}</g>`
    },
  }
}

function tellStroke(stroke: Stroke | undefined): string {
  if (!stroke) return ''
  const { width, dashes, from = 0 } = stroke
  return ` stroke-width="${tidy(width)}" stroke-dasharray="${dashes}"${from === 0 ? '' : ` stroke-dashoffset="${from}"`}`
}

/** A tenth of a point is finer than anybody sees. */
function tidy(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escapeAttribute(words: string): string {
  return escapeXml(words).replace(/"/g, '&quot;')
}
