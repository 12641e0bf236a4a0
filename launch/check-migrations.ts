import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { root } from './places.ts'

const packageFolder = join(root, 'packages/db')
// drizzle-kit has no dry run: let it generate into a copy, and see whether it found anything to write.
const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-migrations-'))
const copy = join(folder, 'migrations')
cpSync(join(root, 'packages/db/migrations'), copy, { recursive: true })
const before = readdirSync(copy).length
const { stdout, status } = spawnSync(
  'drizzle-kit',
  [
    'generate',
    '--dialect=postgresql',
    '--casing=snake_case',
    '--schema=./src/schema/index.ts',
    `--out=${relative(packageFolder, copy)}`,
  ],
  { cwd: packageFolder, encoding: 'utf8' },
)
const after = readdirSync(copy).length
rmSync(folder, { recursive: true, force: true })
// It takes no path from the root, and ends with 0 also where it could not read what there is or had something to ask.
if (status !== 0 || after !== before || !stdout.includes('No schema changes')) {
  console.error(`${stdout}\nThe tables and the migrations differ. Run: npm run db:generate -- --name <what_changed>`)
  process.exitCode = 1
}

// Each snapshot describes the whole schema, and drizzle-kit reads the newest alone: the others would only swell every clone.
const snapshots = readdirSync(join(root, 'packages/db/migrations/meta')).filter((name) =>
  name.endsWith('_snapshot.json'),
)
if (snapshots.length !== 1) {
  console.error(`Delete all but the newest of packages/db/migrations/meta: ${snapshots.toSorted().join(', ')}`)
  process.exitCode = 1
}

// A database takes a migration whose time is after that of its last one: of two whose times run the other way it would miss one.
const journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) })
const { entries } = journal.parse(
  JSON.parse(readFileSync(join(root, 'packages/db/migrations/meta/_journal.json'), 'utf8')),
)
for (const [index, { tag, when }] of entries.entries()) {
  if (when > (entries[index - 1]?.when ?? 0)) continue
  console.error(`In packages/db/migrations/meta/_journal.json ${tag} is not later than the migration before it.`)
  process.exitCode = 1
}
