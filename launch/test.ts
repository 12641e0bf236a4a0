import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { findChromium } from './find-chromium.ts'
import { root } from './places.ts'
import { runChecks, type Check } from './run-checks.ts'

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

async function check(...checks: Check[]): Promise<void> {
  const counts = await runChecks(checks)
  passed += counts.passed
  failed += counts.failed
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

// React Router and Astro write the types of routes and of content here, which lint reads. The longest first.
await check(
  { name: 'types of the site', command: 'npm', args: ['run', '--silent', 'typecheck', '-w', 'apps/site'] },
  { name: 'types of the routes', command: 'npm', args: ['run', '--silent', 'typegen', '-w', 'apps/campaign'] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  { name: 'schema and migrations agree', command: process.execPath, args: ['launch/check-migrations.ts'] },
)
await check(
  { name: 'lint and types', command: 'oxlint', args: [] },
  { name: 'build of the site', command: process.execPath, args: ['launch/build.ts', 'site'] },
  { name: 'build of the campaign', command: process.execPath, args: ['launch/build.ts', 'campaign'] },
  { name: 'unused', command: 'knip', args: [] },
)
runTests('unit')
runTests('db')
runTests('e2e')

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
