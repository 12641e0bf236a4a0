import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { countsFile } from './count-by-project.ts'
import { compiledFolder, root } from './places.ts'
import type { Counts } from './run-jobs.ts'

/**
 * Runs some of Vitest's projects as one queue and counts their tests. A project in which no test ran has failed, and so has a run
 * that ended with an error outside any test.
 */
export async function runTests(projects: readonly string[], chromium: string): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-counts-'))
  const file = join(folder, 'counts.json')
  const chosen = projects.flatMap((name) => ['--project', name])
  const reporters = ['--reporter=dot', `--reporter=${join(root, 'launch', 'count-by-project.ts')}`]
  console.log(`\n── tests: ${projects.join(', ')}`)
  const first = pathToFileURL(join(root, 'packages', 'db', 'src', 'find-drizzle-once.mjs')).href
  const sooner = { NODE_COMPILE_CACHE: compiledFolder, NODE_OPTIONS: `--import=${first}` }
  const child = spawn('vitest', ['run', ...chosen, ...reporters, `--outputFile=${file}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...sooner, CI: '1', CHROMIUM_PATH: chromium },
  })
  await once(child, 'close').catch((error: unknown) => console.error(`Vitest could not be run: ${String(error)}`))
  try {
    return add(projects, { file, hasPassed: child.exitCode === 0 })
  } catch {
    console.error('The tests ended without a report.')
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function add(projects: readonly string[], { file, hasPassed }: { file: string; hasPassed: boolean }): Counts {
  const counted = countsFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  const all: Counts = { passed: 0, failed: counted.errors }
  for (const name of projects) {
    const { passed, failed } = counted.projects[name] ?? { passed: 0, failed: 0 }
    const ranNothing = passed + failed === 0
    console.log(`${name}: ${passed} passed, ${failed} failed${ranNothing ? ': no test ran, which counts as one' : ''}`)
    all.passed += passed
    all.failed += ranNothing ? 1 : failed
  }
  if (!hasPassed && all.failed === 0) all.failed = 1
  return all
}
