import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '../places.ts'
import type { Sample } from './sample.ts'
import { samples } from './samples.ts'

const run = promisify(execFile)
const restricted = z.tuple([z.literal('error'), z.object({ patterns: z.array(z.object({ message: z.string() })) })])
const config = z
  .looseObject({ overrides: z.array(z.looseObject({ rules: z.record(z.string(), z.unknown()) })) })
  .parse(JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')))
const walls = config.overrides.flatMap(({ rules }) => {
  const rule = rules['no-restricted-imports']
  return rule === undefined || rule === 'off' ? [] : restricted.parse(rule)[1].patterns
})
const answer = z.object({
  diagnostics: z.array(
    z.object({ filename: z.string(), code: z.string(), help: z.string().optional(), message: z.string() }),
  ),
})

const tree = mkdtempSync(join(tmpdir(), 'walls-'))
let told = new Map<string, string[]>()

beforeAll(async () => {
  told = await lintAll()
})
afterAll(() => rmSync(tree, { recursive: true }))

test.each(samples.map((sample, index) => ({ ...sample, index })))('at $at, $line: $says', ({ says, ...sample }) => {
  expect(told.get(pathOf(sample)) ?? []).toEqual(says === null ? [] : [says])
})

test('every wall has a sample that is found', () => {
  const proven = new Set(samples.map(({ says }) => says))
  expect(walls.length).toBeGreaterThan(20)
  expect(walls.map(({ message }) => message).filter((message) => !proven.has(message))).toEqual([])
})

/** One run of lint for all samples, each in a copy of the tree as if it lay in its place; what it says of imports, by file. */
async function lintAll(): Promise<Map<string, string[]>> {
  // Without types there is no program to build: walls are seen by names alone.
  writeFileSync(join(tree, '.oxlintrc.json'), JSON.stringify({ ...config, options: {}, ignorePatterns: [] }))
  for (const [index, sample] of samples.entries()) {
    const path = join(tree, pathOf({ ...sample, index }))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, extname(path) === '.astro' ? `---\n${sample.line}\n---\n` : `${sample.line}\n`)
  }
  const ended: unknown = await run(join(root, 'node_modules/.bin/oxlint'), ['--format=json'], {
    cwd: tree,
    maxBuffer: 2 ** 26,
  }).catch((error: unknown) => error)
  const { diagnostics } = answer.parse(JSON.parse(z.object({ stdout: z.string() }).parse(ended).stdout))
  const found = diagnostics.filter(({ code }) => code.includes('no-restricted-imports'))
  const byFile = Map.groupBy(found, ({ filename }) => filename)
  return new Map([...byFile].map(([file, all]) => [file, all.map(({ help, message }) => help ?? message)]))
}

/** Each sample is a file of its own, beside where it would lie. */
function pathOf({ at, index }: Pick<Sample, 'at'> & { index: number }): string {
  const [name = '', ...ending] = at.slice(at.lastIndexOf('/') + 1).split('.')
  return `${dirname(at)}/${name}-${index}.${ending.join('.')}`
}
