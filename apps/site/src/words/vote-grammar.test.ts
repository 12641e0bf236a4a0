import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

async function read(pattern: string): Promise<{ path: string; text: string }[]> {
  const files = await Array.fromAsync(glob(pattern, { cwd: root }))
  return files.map((path) => ({ path: relative(root, join(root, path)), text: readFileSync(join(root, path), 'utf8') }))
}

/** A part of a bar, a square of a legend or a figure of a side, as an element. */
const drawn = /<(rect|circle|path|span|td|i)\b[^>]*class=(["'{`]+)[^>]*(?<![-\w])(for|against|aye|no|nc|c)(?![-\w])/
/** A rule that gives a side of a vote its colour. */
const coloured =
  /[^{}]*\.(for|against|aye|no|nc|tally|count|bars|side)\b[^{}]*\{[^{}]*(fill|stroke|background|color):[^{}]*\}/
/** The two sides of a passage and of a picture have their own sheets, and are no votes or hold to the same tokens. */
const own = new Set(['look/votes.css', 'look/track.css', 'look/pictures.css', 'look/seats.css'])

test('a side of a vote is drawn by the components of votes alone', async () => {
  const found = (await read('**/*.astro')).filter(({ text }) => drawn.test(text))
  expect(found.map(({ path }) => path).filter((path) => !path.startsWith('components/votes/'))).toEqual([])
})

test('one sheet gives the sides of a vote their colours', async () => {
  const found = (await read('look/*.css')).filter(({ path, text }) => !own.has(path) && coloured.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

test('for is full, against an outline, and neither is dashed, in bars as in the squares of a legend', async () => {
  const [sheet] = await read('look/votes.css')
  const rules = [...(sheet?.text ?? '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, at = '', says = '']) => ({
    at,
    says,
  }))
  const saysOf = (...all: string[]): string =>
    rules
      .filter(({ at }) => all.every((part) => at.includes(part)))
      .map(({ says }) => says)
      .join('')
  for (const drawnAs of ['svg.bars', '.vote-bar', 'svg.side']) {
    expect(saysOf(drawnAs, '.for')).toContain('fill: var(--yes)')
    expect(saysOf(drawnAs, '.against')).toMatch(/fill: none;\s*stroke: var\(--no\)/)
  }
  expect(saysOf('svg.side.none')).toContain('stroke-dasharray')
  expect(saysOf('.vote-none')).toContain('dashed var(--no)')
  expect([saysOf('.count > .for'), saysOf('.count > .against')]).toEqual([
    expect.stringContaining('background: var(--yes)'),
    expect.stringContaining('1.5px var(--no)'),
  ])
})
