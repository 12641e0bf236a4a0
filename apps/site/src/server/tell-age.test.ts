import { expect, test } from 'vitest'
import { buildPage } from './page.ts'
import { tellAge } from './tell-age.ts'

const madeAt = new Date('2026-07-01T13:05:30Z')
const html = { 'content-type': 'text/html; charset=utf-8' }

test('a page says at its head when it was made, by London’s clocks', async () => {
  const page = await buildPage(200, html, Buffer.from('<header>Top</header><main id="main"><h1>Bill</h1></main>'))
  const told = await tellAge(page, madeAt)
  expect(told.body.toString()).toContain('<main id="main"><p class="as-it-was">')
  expect(told.body.toString()).toContain('14:05 on 1 July 2026')
  expect(told.etag).not.toBe(page.etag)
})

test('a file of data is not written into', async () => {
  const page = await buildPage(200, { 'content-type': 'application/json' }, Buffer.from('{"title":"<main>"}'))
  expect(await tellAge(page, madeAt)).toBe(page)
})
