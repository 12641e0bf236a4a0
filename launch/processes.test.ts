import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './places.ts'
import { startArgsOf } from './processes.ts'

test.each(['site', 'campaign', 'worker'])(
  '%s starts with what makes drizzle quick to find, and its entry last',
  (app) => {
    const args = startArgsOf(app)
    expect(args.slice(0, -1)).toEqual(['--import', '@safe-to-report/db/find-drizzle-once'])
    expect(args.at(-1)).toMatch(/\.(ts|js)$/)
  },
)

test('the entries of what is not built are there', () => {
  const entries = ['site', 'worker'].map((app) => join(root, 'apps', app, startArgsOf(app).at(-1) ?? ''))
  expect(entries.filter((entry) => !existsSync(entry))).toEqual([])
})
