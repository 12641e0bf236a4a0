import { doorShapes, type Door } from '@safe-to-report/bill-tracker/words'
import type { SeatProgress } from '@safe-to-report/bill-tracker/reading'
import { drawMap, sizeOf } from '../progress/lay-out-map.ts'

export interface Card {
  title: string
  /** One line or two under the title. */
  line: string
  /** In order of time; what does not fit is left out from the front, so that the newest show. */
  doors: readonly Door[]
  /** Of a vote: how many were for the words voted on, and how many against; drawn in place of doors. */
  votes?: { forIt: number; againstIt: number }
  /** Drawn at the right, beside the words. */
  map?: readonly SeatProgress[]
  /** A picture in a box of its own, which stands at the right, beside the words: `pictureBox` is where. */
  picture?: string
}

/** Where a picture stands on a card. */
export const pictureBox = { x: 660, y: 40, width: 500, height: 550 }

/** How words are set: alone, beside the map, and beside a picture, whose title is a whole sentence. */
const settings = {
  alone: { size: 66, letters: 28, most: 3, line: { letters: 58, most: 2 } },
  map: { size: 66, letters: 19, most: 3, line: { letters: 38, most: 4 } },
  picture: { size: 46, letters: 22, most: 6, line: { letters: 34, most: 4 } },
} as const

function settingOf({ map, picture }: Card): (typeof settings)[keyof typeof settings] {
  if (picture !== undefined) return settings.picture
  return map === undefined ? settings.alone : settings.map
}

/** The light colours of `look`: a picture has no dark scheme. */
const colours = {
  paper: '#fbf7ef',
  ink: '#211a26',
  soft: '#5c5263',
  wall: '#4a2256',
  light: '#f2b632',
  yes: '#14594f',
  no: '#8a2f1d',
}
const paints: Record<string, string> = {
  frame: `fill="none" stroke="${colours.wall}" stroke-width="2.4"`,
  way: `fill="${colours.light}"`,
  night: `fill="${colours.wall}"`,
  leaf: `fill="${colours.wall}" stroke="${colours.wall}" stroke-linejoin="round"`,
  panel: `fill="none" stroke="${colours.paper}" stroke-opacity="0.34"`,
  knob: `fill="${colours.light}"`,
  chalk: `fill="none" stroke="${colours.wall}" stroke-width="1.9" stroke-dasharray="3.4 3" stroke-linecap="round"`,
  edge: `fill="none" stroke="${colours.soft}" stroke-width="2"`,
  slats: `fill="none" stroke="${colours.soft}" stroke-width="1.6"`,
  sill: `fill="none" stroke="${colours.soft}" stroke-width="2.4" stroke-linecap="round"`,
  ground: `fill="${colours.paper}"`,
}

const margin = 80
const doorScale = 1.75
const doorStep = 65
const mostDoors = 16

/** The picture that a shared link shows, 1200 by 630: whose it is, what it is about, what became of it. */
export function buildCardSvg(card: Card): string {
  const { title, line, doors, votes, map, picture } = card
  const { size, letters, most, line: under } = settingOf(card)
  const titleLines = balance(title, letters, most)
  const step = size + 10
  const belowTitle = 215 + titleLines.length * step
  const isBare = doors.length === 0 && !map && !votes && picture === undefined
  // Where the title takes all the room, no more than its own words fit; above the wall, what ends before it.
  const room = isBare ? Math.floor((topOfWall - 20 - belowTitle) / 44) + 1 : under.most
  const lines = belowTitle > 500 ? [] : wrap(line, under.letters, Math.max(1, Math.min(under.most, room)))
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    `<rect width="1200" height="630" fill="${colours.paper}"/>`,
    `<rect y="618" width="1200" height="12" fill="${colours.wall}"/>`,
    `<g transform="translate(${margin} 58) scale(2.2)"><path fill="${colours.wall}" d="M1 22V2h22v20h-6V12a5 5 0 0 0-10 0v10z"/><path fill="${colours.light}" d="M8.5 22V12a3.5 3.5 0 0 1 7 0v10z"/></g>`,
    text('Safe to Report', { x: margin + 70, y: 98, size: 36, weight: 700, fill: colours.ink }),
    ...titleLines.map((words, at) =>
      text(words, { x: margin, y: 215 + at * step, size, weight: 700, fill: colours.ink }),
    ),
    ...lines.map((words, at) =>
      text(words, { x: margin, y: belowTitle + at * 44, size: 34, weight: 400, fill: colours.soft }),
    ),
    ...(votes ? [drawVotes(votes)] : doors.slice(-mostDoors).map(drawDoor)),
    map ? drawSeats(map) : '',
    picture ?? '',
    isBare ? wayIn : '',
    '</svg>',
  ].join('')
}

const topOfWall = 470
/** The mark, large, on a card that has nothing else to show: a wall, and a way through it. */
const wayIn = [
  `<g transform="translate(${margin} ${topOfWall})">`,
  `<path fill="${colours.wall}" d="M0 0h1040v148h-84V70a42 42 0 0 0-84 0v78H0z"/>`,
  `<path fill="${colours.light}" d="M884 148V74a30 30 0 0 1 60 0v74z"/></g>`,
].join('')

/** As on the pages: filled for the words, outlined against them, each with its figure. */
function drawVotes({ forIt, againstIt }: { forIt: number; againstIt: number }): string {
  const width = 1_200 - 2 * margin
  const yes = Math.round((width * forIt) / (forIt + againstIt))
  const figure = { y: 558, size: 40, weight: 700 as const }
  return [
    `<rect x="${margin}" y="508" width="${yes}" height="72" fill="${colours.yes}"/>`,
    `<rect x="${margin + yes + 3}" y="510" width="${width - yes - 5}" height="68" fill="none" stroke="${colours.no}" stroke-width="4"/>`,
    text(String(forIt), { ...figure, x: margin + 20, fill: '#fff' }),
    text(String(againstIt), { ...figure, x: margin + yes + 22, fill: colours.no }),
  ].join('')
}

function drawDoor(door: Door, at: number): string {
  const shapes = doorShapes[door].map((shape) =>
    'd' in shape
      ? `<path d="${shape.d}" ${paints[shape.part]}/>`
      : `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" ${paints[shape.part]}/>`,
  )
  return `<g transform="translate(${margin + at * doorStep} 510) scale(${doorScale})">${shapes.join('')}</g>`
}

/** The map at its full height, against the right edge. */
function drawSeats(seats: readonly SeatProgress[]): string {
  const { width, height } = sizeOf(seats)
  const scale = 572 / height
  const { dark, lit, lights } = drawMap(seats)
  return [
    `<g transform="translate(${1_140 - width * scale} 26) scale(${scale})">`,
    `<path d="${dark}" fill="#f4ecdf" stroke="#ddd0bd" stroke-width="0.7"/>`,
    `<path d="${lit}" fill="${colours.wall}"/><path d="${lights}" fill="${colours.light}"/></g>`,
  ].join('')
}

interface TextPlace {
  x: number
  y: number
  size: number
  weight: 400 | 700
  fill: string
}

function text(words: string, { x, y, size, weight, fill }: TextPlace): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(words)}</text>`
}

export function escapeXml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** The same number of lines as could be, each about as long as the others: no word stands alone on the last. */
function balance(words: string, letters: number, mostLines: number): string[] {
  const lines = wrap(words, letters, mostLines)
  const longest = Math.max(...words.split(/\s+/).map((word) => word.length))
  for (let fewer = letters - 1; fewer >= longest; fewer -= 1) {
    const closer = wrap(words, fewer, mostLines)
    if (closer.length > lines.length || closer.at(-1)?.endsWith('…')) return wrap(words, fewer + 1, mostLines)
  }
  return lines
}

/** Breaks words into lines of about so many letters; what does not fit into so many lines ends in an ellipsis. */
export function wrap(words: string, letters: number, mostLines: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.slice(0, letters))
  }
  if (lines.length <= mostLines) return lines
  const kept = lines.slice(0, mostLines)
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, letters - 1)}…`]
}
