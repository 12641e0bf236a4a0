import { z } from 'zod'
import type { RuleStep } from './apply-rules.ts'

const entry = z.object({
  idx: z.int(),
  version: z.string(),
  when: z.int(),
  tag: z.string(),
  breakpoints: z.boolean(),
})
/** `migrations/meta/_journal.json`, by which drizzle-kit and the migrator know which migrations there are, and in which order. */
export const migrationJournal = z.object({
  version: z.string(),
  dialect: z.string(),
  entries: z.array(entry).nonempty(),
})
export type MigrationJournal = z.infer<typeof migrationJournal>

/** The journal with one more migration: the next number, and a time after all others, since a database takes only what is later. */
export function addMigration(
  journal: MigrationJournal,
  name: string,
  now: Date,
): { journal: MigrationJournal; tag: string } {
  const idx = Math.max(...journal.entries.map((each) => each.idx)) + 1
  const latest = Math.max(...journal.entries.map(({ when }) => when))
  const tag = `${String(idx).padStart(4, '0')}_${name}`
  const added = {
    idx,
    version: journal.version,
    when: Math.max(now.getTime(), latest + 1_000),
    tag,
    breakpoints: true,
  }
  return { tag, journal: { ...journal, entries: [...journal.entries, added] } }
}

/** A migration that makes of any database what the rule files say now. */
export function writeMigration(steps: readonly Pick<RuleStep, 'file' | 'statements'>[]): string {
  return steps
    .map(({ file, statements }) => `-- From packages/db/rules/${file.path}.\n${statements}`)
    .join('--> statement-breakpoint\n')
}

/** What a migration is called that nobody named: by its rules, or by their schemas where they are many. */
export function nameMigration(steps: readonly Pick<RuleStep, 'file'>[]): string {
  const names = [...new Set(steps.map(({ file }) => file.name))]
  const [only] = names
  if (only !== undefined && names.length === 1) return `${lastWord(only)}_rule`
  const words = names.length <= 3 ? names.map(lastWord) : names.map((name) => name.split('.')[0] ?? name)
  return `${[...new Set(words)].join('_')}_rules`
}

function lastWord(name: string): string {
  return name.split('.').at(-1) ?? name
}
