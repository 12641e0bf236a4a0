import { readFileSync } from 'node:fs'
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
