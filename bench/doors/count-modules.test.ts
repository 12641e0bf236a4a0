import { expect, test } from 'vitest'
import { countModules, sumOf, tellModules } from './count-modules.ts'

test('files under packages/ are counted once each, by package, wherever in it they lie', () => {
  const counts = countModules(
    [
      'node:fs',
      'file:///clone/apps/site/src/server/main.ts',
      'file:///clone/packages/bill-tracker/src/reading/index.ts',
      'file:///clone/packages/bill-tracker/src/reading/index.ts',
      'file:///clone/packages/bill-tracker/src/words/slugs.ts',
      'file:///clone/packages/db/src/index.ts',
      'file:///clone/packages/letters/node_modules/nodemailer/lib/mailer.js',
      'file:///clone/node_modules/zod/packages/db/index.js',
      'file:///another/packages/db/src/index.ts',
      '',
    ],
    '/clone',
  )
  expect([...counts]).toEqual([
    ['bill-tracker', 2],
    ['db', 1],
  ])
  expect(sumOf(counts)).toBe(3)
})

test('both sides are told by package, the largest first, and a package that only one side has', () => {
  const after = new Map([
    ['bill-tracker', 63],
    ['outbox', 40],
    ['db', 45],
  ])
  const before = new Map([
    ['letters', 184],
    ['bill-tracker', 222],
    ['db', 45],
  ])
  expect(tellModules(after, before)).toBe('bill-tracker 63 (222), letters 0 (184), db 45 (45), outbox 40 (0)')
})
