import { expect, test } from 'vitest'
import { filePen } from '../pen.ts'
import { drawForces } from './draw-forces.ts'
import { others, territorial, transport } from './tiles.ts'

const all = [...territorial, transport, ...others]

test('there are 43 territorial forces, 39 of England and four of Wales, and each has one brick of its own', () => {
  expect(territorial).toHaveLength(43)
  expect(territorial.filter(({ nation }) => nation === 'Wales')).toHaveLength(4)
  for (const tell of [
    (at: number) => all[at]?.name,
    (at: number) => all[at]?.short,
    (at: number) => `${all[at]?.column} ${all[at]?.row}`,
  ]) {
    expect(new Set(all.map((_tile, at) => tell(at))).size).toBe(all.length)
  }
})

test('the lines of a brick are its name, and its short name has five letters at most', () => {
  for (const { name, short, lines } of territorial) {
    expect(lines.join(' ').replace(/- /g, (end) => (name.includes('-') ? '-' : end.slice(1, 1)))).toBe(name)
    expect(short.length).toBeLessThanOrEqual(5)
  }
})

test.each(['wide', 'narrow'] as const)('as many bricks are full as forces are covered, %s', (width) => {
  const key = [{ part: 'brick', words: 'Covered.' }] as const
  const { body } = drawForces({ covered: [...territorial, transport], apart: others, key }, width, filePen)
  expect(body.match(/<rect fill="#4a2256"/g)).toHaveLength(44 + 1)
  expect(body.match(/<rect fill="none" stroke="#4a2256"/g)).toHaveLength(2)
})
