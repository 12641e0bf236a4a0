import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { findChromium } from './find-chromium.ts'
import { root } from './places.ts'

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() })

const chromium = findChromium(process.env)
if (!chromium) {
  console.error(
    'No Chromium was found, so the journeys in a real browser cannot run. Install one (Debian: apt-get install chromium) ' +
      'or set CHROMIUM_PATH to one, then run npm test again.',
  )
  console.log('0 passed, 1 failed')
  process.exit(1)
}

let passed = 0
let failed = 0

/** Runs one check of the whole; a check that fails does not hide the next. */
function check(name: string, command: string, args: string[]): void {
  const started = performance.now()
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, CI: '1' } })
  if (status === 0) passed += 1
  else failed += 1
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}

/** Runs one of Vitest's projects and counts its tests. A project in which no test ran has failed. */
function runTests(project: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-report-'))
  const file = join(folder, 'report.json')
  console.log(`\n── ${project} tests`)
  spawnSync('vitest', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile=${file}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CI: '1', CHROMIUM_PATH: chromium },
  })
  try {
    const counted = report.parse(JSON.parse(readFileSync(file, 'utf8')))
    passed += counted.numPassedTests
    failed += counted.numFailedTests
    const ranNothing = counted.numPassedTests + counted.numFailedTests === 0
    if (ranNothing || (!counted.success && counted.numFailedTests === 0)) failed += 1
  } catch {
    failed += 1
    console.error(`The ${project} tests ended without a report.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

check('format', 'oxfmt', ['--check'])
// First of those that read types: React Router writes the types of routes here.
check('types', 'npm', ['run', '--silent', 'typecheck'])
check('lint', 'oxlint', [])
check('unused', 'knip', [])
check('schema and migrations agree', process.execPath, ['launch/check-migrations.ts'])
runTests('unit')
runTests('db')
check('build', 'npm', ['run', '--silent', 'build'])
runTests('e2e')

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
