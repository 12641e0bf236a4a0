import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { isKept } from '../../kept-scripts.ts'

const app = join(import.meta.dirname, '..')

/** The names of the scripts whose addresses pages ask for. */
function listNamed(): string[] {
  const files = globSync('**/*.{ts,tsx}', { cwd: app })
  const named = files.flatMap((file) => [
    ...readFileSync(join(app, file), 'utf8').matchAll(/from '([^']+)\.[jt]s\?(?:worker&)?url'/g),
  ])
  return [...new Set(named.map(([, path = '']) => basename(path)))]
}

test('what a page names is kept when the rest of what is built for browsers is thrown away', () => {
  const named = listNamed()
  expect(named).toContain('leave')
  expect(named.filter((name) => !isKept(`${name}-MbI-BGWT.js`))).toEqual([])
})

test('what hydration would load is not kept', () => {
  for (const file of ['root-MbI-BGWT.js', 'leave-letter-C6vrW8VD.js', 'entry.client-BcXVPD7q.js']) {
    expect(isKept(file), file).toBe(false)
  }
})
