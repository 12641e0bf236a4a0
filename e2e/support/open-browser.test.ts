import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { switchedOff } from './open-browser.ts'

test('what Playwright switches off in Chromium stays off', () => {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  const source = readFileSync(join(playwright, 'lib', 'coreBundle.js'), 'utf8')
  const [, list = ''] = /\bdisabledFeatures = \[([^\]]*)\]/.exec(source) ?? []
  const off = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name = '']) => name)
  expect(off.length).toBeGreaterThan(5)
  expect(off.filter((name) => !switchedOff.includes(name))).toEqual([])
})

test('journeys that go back or forward run in the browser that remembers pages', () => {
  const folder = dirname(import.meta.dirname)
  const journeys = globSync('*.e2e.test.ts', { cwd: folder }).map((file) => ({
    file,
    source: readFileSync(join(folder, file), 'utf8'),
  }))
  const moving = journeys.filter(({ source }) => /\.go(?:Back|Forward)\(/.test(source))
  expect(moving.length).toBeGreaterThan(2)
  expect(moving.filter(({ source }) => /\bopenBrowser\b/.test(source)).map(({ file }) => file)).toEqual([])
})
