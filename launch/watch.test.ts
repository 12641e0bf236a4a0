import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptCompiled } from '@safe-to-report/serving/testing'
import { afterAll, expect, test } from 'vitest'

const folder = await mkdtemp(join(tmpdir(), 'safe-watch-'))
afterAll(() => rm(folder, { recursive: true }))

interface Ended {
  code: number | null
  lines: string[]
  errors: string
}

/** Runs the command with no environment at all: it needs none. */
async function run(...words: string[]): Promise<Ended> {
  const script = fileURLToPath(new URL('./watch.ts', import.meta.url))
  const child = spawn(process.execPath, [script, ...words], { env: { ...keptCompiled } })
  const [said, errors]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (part: Buffer) => said.push(part))
  child.stderr.on('data', (part: Buffer) => errors.push(part))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const lines = Buffer.concat(said).toString('utf8').split('\n')
  return { code, lines: lines.filter((line) => line !== ''), errors: Buffer.concat(errors).toString('utf8') }
}

test('a file is tried line by line, in its order, and odd lines are said apart', async () => {
  const path = join(folder, 'texts.jsonl')
  const bus = { id: 'bus', kind: 'question', title: 'Buses', text: 'How many buses ran?' }
  const wall = {
    id: 'wall',
    kind: 'speech',
    title: '',
    text: 'We need a firewall between the police and immigration enforcement.',
  }
  await writeFile(path, `${JSON.stringify(bus)}\nnot this\n\n${JSON.stringify(wall)}\n`)
  const { code, lines, errors } = await run('try', path)
  const tried = lines.map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(tried).toMatchObject([
    { id: 'bus', asks: [], score: 0, why: '' },
    { id: 'wall', asks: expect.arrayContaining(['firewall']), why: expect.stringContaining('“firewall”') },
  ])
  expect(errors.trim()).toMatch(/^line 2: .*left out$/)
})

test('a file that is not there is said, and so is how the command is used', async () => {
  const missing = await run('try', join(folder, 'none.jsonl'))
  expect([missing.code, missing.lines]).toEqual([1, []])
  expect(missing.errors).toContain('none.jsonl')
  const unsaid = await run()
  expect(unsaid.code).toBe(1)
  expect(unsaid.errors).toContain('npm run watch -- try FILE.jsonl')
})
