import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './places.ts'

interface Step {
  number: number
  file: string
  /** The first below a line that says who or what brings it about. */
  isBegun: boolean
}

const walks = readFileSync(join(root, 'docs/walks.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ title: text.split('\n')[0] ?? '', text, steps: readSteps(text) }))

function readSteps(text: string): Step[] {
  return text.split(/\n\n(?=\|)/).flatMap((table) =>
    [...table.matchAll(/^\| +(\d+) +\| .*?\]\(\.\.\/([^)]+)\)/gm)].map(([, number, file = ''], row) => ({
      number: Number(number),
      file,
      isBegun: row === 0,
    })),
  )
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const manifest = z.object({ exports: z.record(z.string(), z.string()).default({}) })

interface Imported {
  file: string
  /** What is taken of it. */
  names: string[]
  /** Stands for what lies behind it: a door of a package, for what it hands on by name; the index of a folder, for all of it. */
  is: 'file' | 'door' | 'index'
}

function importsOf(file: string): Imported[] {
  if (!/\.(?:ts|tsx|astro)$/.test(file)) return []
  const imports = read(file).matchAll(/^(?:import|export) ([^']*?) ?from '([^']+)'/gm)
  return [...imports].flatMap(([, names = '', path = '']) => {
    const found = findImported(path, file)
    return found ? { ...found, names: names.match(/\w+/g)?.filter((word) => word !== 'type') ?? [] } : []
  })
}

/** The file that an import leads to; undefined for what is not ours. */
function findImported(path: string, from: string): Pick<Imported, 'file' | 'is'> | undefined {
  if (path.startsWith('.')) {
    const file = relative(root, resolve(root, dirname(from), path))
    return { file, is: /\/index(?:\.server)?\.ts$/.test(file) ? 'index' : 'file' }
  }
  const [, name, door = ''] = /^@safe-to-report\/([^/]+)(\/.*)?$/.exec(path) ?? []
  if (name === undefined) return undefined
  const { exports } = manifest.parse(JSON.parse(read(`packages/${name}/package.json`)))
  const at = exports[`.${door}`]
  return at === undefined ? undefined : { file: join('packages', name, at), is: 'door' }
}

function isLedTo({ file }: Step, from: Step): boolean {
  const [, schema, rule] = /^packages\/db\/rules\/(\w+)\/(\w+)\.sql$/.exec(file) ?? []
  // A rule calls another of its schema by its name alone.
  const isNear = from.file.startsWith(`packages/db/rules/${schema}/`)
  if (rule !== undefined) return new RegExp(`\\b${isNear ? '' : `${schema}\\.`}${rule}\\(`).test(read(from.file))
  return importsOf(from.file).some((one) => one.file === file || isBehind(file, one))
}

function isBehind(file: string, { file: at, names, is }: Imported): boolean {
  if (is === 'file') return false
  const behind = importsOf(at).filter((one) => one.file === file)
  return is === 'index' ? behind.length > 0 : behind.some((one) => one.names.some((name) => names.includes(name)))
}

/** A trigger runs by itself once a table is written to, which the walk names. */
function isRunBy(text: string, { file }: Step): boolean {
  if (!file.endsWith('.sql')) return false
  const tables = [...read(file).matchAll(/^create or replace trigger [^;]*? on (\w+\.\w+)\b/gm)]
  return tables.some(([, table = '']) => text.includes(`\`${table}\``))
}

test('there are four walks, and every step of them is read', () => {
  expect(walks.map(({ title }) => title)).toEqual(['A postcode', 'An amendment', 'A typed letter', 'A staff edit'])
  for (const { text, steps } of walks) {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1))
    expect(steps).toHaveLength(text.split(/^\| +\d/m).length - 1)
    expect(steps.length).toBeGreaterThan(10)
  }
})

test.each(walks)('$title: each file is led to by one above it', ({ text, steps }) => {
  const lost = steps.filter(
    (step, at) => !step.isBegun && !isRunBy(text, step) && !steps.slice(0, at).some((above) => isLedTo(step, above)),
  )
  expect(lost.map(({ file }) => file)).toEqual([])
})
