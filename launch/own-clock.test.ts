import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './places.ts'

/** Where this machine's clock is asked all the same, and why nothing that is kept, erased, signed or counted hangs on it. */
const asked: Record<string, string> = {
  'packages/db/src/watch-clock.ts': 'it is compared with the database’s',
  'packages/db/src/follow-clock.ts': 'until the database has answered for the first time',
  'apps/worker/src/watch-own-clock.ts': 'it is compared with the database’s',
  'packages/db/src/rules/main.ts': 'when a migration was written',
  'apps/site/src/server/main.ts': 'how old the site says a kept page is',
}

const folders = [
  'packages/db/src',
  'packages/languages/src',
  'packages/letters/src',
  'packages/outbox/src',
  'packages/bill-tracker/src',
  'apps/campaign',
  'apps/site/src',
  'apps/worker/src',
]
const askingTheMachine = /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\)/

test('no use case and no process asks this machine what the time is, but where it is said why', () => {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,astro,js}`, { cwd: root }))
  const ours = files.filter(
    (file) => !/\.test\.ts$|\/testing\/|\/build\/|\/dist\/|\.react-router|\.astro\/|\/browser\//.test(file),
  )
  expect(ours.length).toBeGreaterThan(500)
  const found = ours.filter((file) => askingTheMachine.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
  expect(found.toSorted()).toEqual(Object.keys(asked).toSorted())
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}
