import { wrap } from '../../cards/build-card-svg.ts'
import type { Part, Pen } from '../pen.ts'
import type { Drawing, Width } from '../picture.ts'
import type { Tile } from './tiles.ts'

interface Layout {
  width: number
  brick: number
  high: number
  gap: number
  /** Of a brick's words and of the key's. */
  words: number
  letters: number
}

const layouts: Record<Width, Layout> = {
  wide: { width: 800, brick: 101, high: 46, gap: 5, words: 14, letters: 100 },
  narrow: { width: 328, brick: 40.5, high: 34, gap: 3, words: 12.5, letters: 40 },
}

export interface Drawn {
  covered: readonly Tile[]
  /** Of whom another source speaks. */
  apart: readonly Tile[]
  /** What each of the two kinds of brick is. */
  key: readonly { part: Part; words: string }[]
}

/** A wall of bricks that is laid out like the map: full where the figures cover a force, in outline where they do not. */
export function drawForces({ covered, apart, key }: Drawn, width: Width, pen: Pen): Drawing {
  const layout = layouts[width]
  const rows = Math.max(...[...covered, ...apart].map(({ row }) => row)) + 1
  const below = rows * (layout.high + layout.gap)
  const told = drawKey(key, below + 16, { layout, pen })
  return {
    width: layout.width,
    height: below + 16 + told.height,
    body: [
      ...covered.map((tile) => drawTile(tile, { part: 'brick', on: 'on-brick' }, { layout, width, pen })),
      ...apart.map((tile) => drawTile(tile, { part: 'brick-apart', on: 'ink' }, { layout, width, pen })),
      told.body,
    ].join(''),
  }
}

interface At {
  layout: Layout
  width: Width
  pen: Pen
}

function drawTile(tile: Tile, { part, on }: { part: Part; on: Part }, { layout, width, pen }: At): string {
  const { brick, high, gap, words } = layout
  const x = (tile.column + (tile.row % 2) / 2) * (brick + gap) + 1
  const y = tile.row * (high + gap) + 1
  const lines = width === 'wide' ? tile.lines : [tile.short]
  const top = y + high / 2 + words * 0.35 - ((lines.length - 1) * (words + 2)) / 2
  return [
    pen.box(part, { x, y, width: brick, height: high, round: 2 }),
    ...lines.map((line, at) =>
      pen.words(on, line, { x: x + brick / 2, y: top + at * (words + 2), size: words, at: 'middle' }),
    ),
  ].join('')
}

function drawKey(
  key: Drawn['key'],
  top: number,
  { layout, pen }: Pick<At, 'layout' | 'pen'>,
): { body: string; height: number } {
  let y = top
  const body = key.map(({ part, words }) => {
    const lines = wrap(words, layout.letters, 6)
    const drawn = [
      pen.box(part, { x: 1, y, width: 26, height: 14, round: 2 }),
      ...lines.map((line, at) => pen.words('soft', line, { x: 38, y: y + 12 + at * 19, size: 14 })),
    ].join('')
    y += lines.length * 19 + 8
    return drawn
  })
  return { body: body.join(''), height: y - top }
}
