import { findChromium } from './find-chromium.ts'
import { runChecks, type Check } from './run-checks.ts'
import { runTests } from './run-tests.ts'

const chromium = findChromium(process.env)
if (!chromium) {
  console.error(
    'No Chromium was found, so the journeys in a real browser cannot run. Install one (Debian: apt-get install chromium) ' +
      'or set CHROMIUM_PATH to one, then run npm test again.',
  )
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const node = process.execPath
const siteTypes = 'types of the site'
const routeTypes = 'types of the routes'
const siteBuild = 'build of the site'
const campaignBuild = 'build of the campaign'
const format = 'format'

/**
 * One schedule for all, so that no core waits for the other: what the tests need first, and beside them what is left. React Router
 * and Astro write the types of routes and of content, which lint reads; Astro in the folder that its build writes, too.
 */
const checks: Check[] = [
  { name: siteBuild, command: node, args: ['launch/build.ts', 'site'] },
  { name: campaignBuild, command: node, args: ['launch/build.ts', 'campaign'] },
  { name: routeTypes, command: 'npm', args: ['run', '--silent', 'typegen', '-w', 'apps/campaign'] },
  { name: format, command: 'oxfmt', args: ['--check'] },
  { name: 'schema and migrations agree', command: node, args: ['launch/check-migrations.ts'] },
  { name: 'unused', command: 'knip', args: [] },
  {
    name: siteTypes,
    after: [siteBuild],
    command: 'npm',
    args: ['run', '--silent', 'typecheck', '-w', 'apps/site'],
  },
  { name: 'lint and types', after: [siteTypes, routeTypes], command: 'oxlint', args: [] },
]

const { passed, failed } = await runChecks(checks, {
  name: 'tests',
  after: [siteBuild, campaignBuild],
  run: () => runTests(['unit', 'db', 'e2e'], chromium),
})
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
