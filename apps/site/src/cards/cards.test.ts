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

test('a vote is drawn as on the pages: filled for the words, outlined against them', () => {
  const svg = buildCardSvg({ ...aCard, votes: { forIt: 300, againstIt: 100 } })
  expect(svg).toContain('width="780" height="72" fill="#14594f"')
  expect(svg).toContain('fill="none" stroke="#8a2f1d"')
  expect([svg.includes('>300<'), svg.includes('>100<'), svg.includes('scale(1.75)')]).toEqual([true, true, false])
})

test('no word of a title stands alone on its last line', () => {
  expect(buildCardSvg({ ...aCard, title: 'The Lords vote on Amendment 67' })).toContain('>on Amendment 67<')
})

test('a long title is cut at three lines, and of many doors the newest show', () => {
  const svg = buildCardSvg({ ...aCard, title: 'words '.repeat(60), doors: Array.from({ length: 40 }, () => 'shut') })
  expect(svg.match(/font-size="66"/g)).toHaveLength(3)
  expect(svg).toContain('…')
  expect(svg.match(/scale\(1.75\)/g)).toHaveLength(16)
})
