import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase, type Database } from '../open-database.ts'
import { cloneDatabase, startTestCluster } from '../testing/test-cluster.ts'
import { applyRules, type RuleStep } from './apply-rules.ts'
import { chooseRules } from './choose-rules.ts'
import { readRuleFiles, rulesFolder, type RuleFile } from './rule-files.ts'
import { addMigration, migrationJournal, nameMigration, writeMigration } from './rule-migration.ts'
import { tellHomeless, tellOthers, tellRefused, tellSteps } from './tell-rules.ts'

// npm run db:rule -- [rule …] [--name what_changed]: writes what rule files say now into a migration.
const { positionals, values } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' } } })
const files = readRuleFiles()
const chosen = chooseRules(files, positionals)
if ('problem' in chosen) {
  console.error(chosen.problem)
  process.exitCode = 1
} else if (values.name !== undefined && !/^[a-z0-9_]+$/.test(values.name)) {
  console.error('A migration is called by small letters, digits and _: --name one_letter_each')
  process.exitCode = 1
} else {
  await onMigratedDatabase((db) => writeRules(db, chosen.files))
}

async function writeRules(db: Database, named: readonly RuleFile[]): Promise<void> {
  const applied = await applyRules(db, named)
  if (applied.refused.length > 0) {
    console.error([...tellRefused(applied), 'Nothing was written.'].join('\n'))
    process.exitCode = 1
    return
  }
  const others =
    named.length < files.length
      ? await applyRules(
          db,
          files.filter((file) => !named.includes(file)),
        )
      : undefined
  const told =
    applied.steps.length === 0
      ? [`Nothing to write: the migrations make ${tellNames(named)} as packages/db/rules says.`]
      : [`Wrote ${saveMigration(applied.steps)}`, ...tellSteps(applied), 'Read it; what is merged is never edited.']
  console.log([...told, ...tellOthers(others?.steps ?? []), ...tellHomeless(applied.rules, files)].join('\n'))
}

function tellNames(named: readonly RuleFile[]): string {
  return named.length === files.length ? 'all rules' : named.map(({ name }) => name).join(', ')
}

/** Tables stay as they are, so that the newest snapshot of them stays, too. */
function saveMigration(steps: readonly RuleStep[]): string {
  const migrations = join(rulesFolder, '../migrations')
  const journalPath = join(migrations, 'meta/_journal.json')
  const found = migrationJournal.parse(JSON.parse(readFileSync(journalPath, 'utf8')))
  const { journal, tag } = addMigration(found, values.name ?? nameMigration(steps), new Date())
  writeFileSync(join(migrations, `${tag}.sql`), writeMigration(steps), { flag: 'wx' })
  writeFileSync(journalPath, JSON.stringify(journal, null, 2))
  return `packages/db/migrations/${tag}.sql`
}

async function onMigratedDatabase(work: (db: Database) => Promise<void>): Promise<void> {
  const cluster = await startTestCluster()
  try {
    const database = await cloneDatabase(cluster.ownerUrl)
    const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'db:rule', max: 1 })
    await work(db).finally(close)
  } finally {
    await cluster.stop()
  }
}
