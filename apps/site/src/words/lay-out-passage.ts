import { endWords, type Passage, type PassageStop } from './passage.ts'

interface DrawnStop {
  x: number
  y: number
  strand: 'commons' | 'lords' | 'neither'
  /** Lines of text from the stop outwards, each with where its middle stands. */
  labels: { x: number; y: number; words: string; sort: 'name' | 'yes' | 'no' }[]
}

export interface DrawnPassage {
  width: number
  height: number
  commons: number
  lords: number
  stops: DrawnStop[]
  way: string
  sessions: number[]
  washUp: { x: number; width: number } | undefined
  end: { x: number; y: number; words: string }
}

const strands = { commons: 112, neither: 160, lords: 208 } as const
const left = 96
const step = { stage: 52, wide: 112, end: 84 } as const
const line = 16
/** A drawing fills the width of the page: of a bill that has only begun, its words would be as large as headings. */
const narrowest = 1_040
/** What happened to words that went on; the others did not. */
const agreed: ReadonlySet<string> = new Set(['agreed on a vote', 'in lieu', 'accepted'])

function strandOf({ stage }: PassageStop): DrawnStop['strand'] {
  if (stage.house === null) return 'neither'
  return stage.house === 'Commons' ? 'commons' : 'lords'
}

/** Where everything stands in a drawing that goes from left to right, the Commons above and the Lords below. */
export function layOutPassage({ stops, end }: Passage): DrawnPassage {
  let x = left
  const drawn = stops.map((stop, at) => {
    const before = stops[at - 1]
    x += before === undefined ? step.stage / 2 : (widthOf(before) + widthOf(stop)) / 2
    return drawStop(stop, x)
  })
  const last = drawn.at(-1)
  const endX = (last?.x ?? left) + step.end
  return {
    width: Math.max(endX + 70, narrowest),
    height: 320,
    commons: strands.commons,
    lords: strands.lords,
    stops: drawn,
    way: drawWay(drawn, endX),
    sessions: stops.flatMap(({ isNewSession }, at) => (isNewSession ? [(drawn[at]?.x ?? 0) - step.wide / 2] : [])),
    washUp: coverWashUp(stops, drawn),
    end: { x: endX, y: last?.y ?? strands.neither, words: endWords[end] },
  }
}

/** A stop needs as much room as its words. */
function widthOf({ isPingPong, isNewSession, stage, marks }: PassageStop): number {
  return isPingPong || isNewSession || stage.house === null || marks.length > 0 ? step.wide : step.stage
}

function drawStop(stop: PassageStop, x: number): DrawnStop {
  const strand = strandOf(stop)
  const y = strands[strand]
  const outwards = strand === 'lords' ? 1 : -1
  const words = [
    ...wrap(stop.short).map((told) => ({ told, sort: 'name' as const })),
    ...stop.marks
      .slice(0, 3)
      .map(({ word }) => ({ told: word, sort: agreed.has(word) ? ('yes' as const) : ('no' as const) })),
  ]
  // Above the line the first must stand highest, so that each reads downwards.
  const ordered = outwards === 1 ? words : words.toReversed()
  const labels = ordered.map(({ told, sort }, at) => ({
    x,
    y: outwards === 1 ? y + 30 + at * line : y - 20 - at * line,
    words: told,
    sort,
  }))
  return { x, y, strand, labels }
}

/** Two words that would not fit beside each other stand one under the other. */
function wrap(words: string): string[] {
  const [first = '', ...others] = words.split(' ')
  return words.length > 9 && others.length > 0 ? [first, others.join(' ')] : [words]
}

function drawWay(stops: readonly DrawnStop[], endX: number): string {
  const [first] = stops
  if (!first) return ''
  const parts = stops.slice(1).map(({ x, y }, at) => {
    const from = stops[at] ?? first
    const middle = (from.x + x) / 2
    return from.y === y ? `H${x}` : `C${middle} ${from.y} ${middle} ${y} ${x} ${y}`
  })
  return [`M${first.x} ${first.y}`, ...parts, `H${endX - 24}`].join('')
}

function coverWashUp(stops: readonly PassageStop[], drawn: readonly DrawnStop[]): DrawnPassage['washUp'] {
  const covered = drawn.filter((_stop, at) => stops[at]?.isWashUp)
  const [first, last] = [covered[0], covered.at(-1)]
  return first && last ? { x: first.x - 46, width: last.x - first.x + 92 } : undefined
}
