import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..')

/** What makes a test depend on how fast the machine is. */
const hurry = [
  ['sleeps instead of waiting for something', /waitForTimeout|\bsetTimeout\b|timers\/promises/],
  ['gives up sooner than the patience of all tests', /\btimeout: (?!60_000)|setDefaultTimeout\((?!60_000)/],
  ['measures time', /\bDate\.now\(\) - |\bperformance\.now\(\) - /],
] as const

/** Where time is what it is about: a peer that dawdles, limits on work, browsers that save themselves. */
const excepted = [
  'support/hostile/send-form.ts',
  'support/hostile/nasty-letters.ts',
  'support/bounds/',
  'support/browsers/',
]

const files = globSync('**/*.ts', { cwd: folder }).filter(
  (path) =>
    !path.includes('node_modules') &&
    !path.endsWith('.profile.test.ts') &&
    !['support/patience.test.ts', 'support/wait-until.ts'].includes(path) &&
    !excepted.some((start) => path.startsWith(start)),
)

test('no journey depends on how fast it goes: it waits for what it can see, with the patience of all', () => {
  expect(files.length).toBeGreaterThan(35)
  const found = files.flatMap((path) =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        hurry.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${path}:${at + 1} ${what}: ${line.trim()}`),
      ),
  )
  expect(found).toEqual([])
})
