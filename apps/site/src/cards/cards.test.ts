import { expect, test } from 'vitest'
import { buildCardSvg } from './build-card-svg.ts'
import { drawCard } from './draw-card.ts'

const aCard = {
  title: 'A firewall',
  line: 'What became of it.',
  doors: ['open', 'ajar', 'shut', 'dashed', 'hatch'],
} as const

test('a card is a PNG of the size that the page tells, with the words in it', async () => {
  const png = await drawCard(buildCardSvg(aCard))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  const wordless = await drawCard(buildCardSvg({ ...aCard, title: '', line: '' }))
  expect(png.length).toBeGreaterThan(wordless.length + 1_000)
})

test('words that look like markup are words', () => {
  expect(buildCardSvg({ ...aCard, title: 'A & <image href="x"/>' })).toContain('A &amp; &lt;image href="x"/&gt;')
})

test('a card asks nobody for anything', () => {
  expect(buildCardSvg(aCard).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|@import/)
})

test('a long title is cut at three lines, and of many doors the newest show', () => {
  const svg = buildCardSvg({ ...aCard, title: 'words '.repeat(60), doors: Array.from({ length: 40 }, () => 'shut') })
  expect(svg.match(/font-size="66"/g)).toHaveLength(3)
  expect(svg).toContain('…')
  expect(svg.match(/scale\(1.75\)/g)).toHaveLength(16)
})
