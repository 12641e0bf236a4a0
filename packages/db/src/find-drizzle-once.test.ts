import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')
const drizzle = join('node_modules', 'drizzle-orm')

test('drizzle is as the shortcut to it takes it to be: there once, of modules that name each other by their whole names', () => {
  const { packages } = z
    .object({ packages: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(read('package-lock.json')))
  expect(Object.keys(packages).filter((path) => path.endsWith(drizzle))).toEqual([drizzle])
  expect(JSON.parse(read(drizzle, 'package.json'))).toMatchObject({ type: 'module' })
  const files = globSync(['*.js', 'pg-core/**/*.js', 'node-postgres/*.js', 'sql/**/*.js'], { cwd: join(root, drizzle) })
  expect(files.length).toBeGreaterThan(100)
  const named = files.flatMap((file) =>
    [...read(drizzle, file).matchAll(/\b(?:from|import)\s*\(?"(\.[^"]*)"/g)].map(([, name = '']) => name),
  )
  expect(named.length).toBeGreaterThan(300)
  expect(named.filter((name) => !name.endsWith('.js'))).toEqual([])
})
