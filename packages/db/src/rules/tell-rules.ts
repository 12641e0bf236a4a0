import type { AppliedRules, RuleStep } from './apply-rules.ts'
import type { Rule } from './list-rules.ts'
import type { RuleFile } from './rule-files.ts'

/** Why nothing can be written: one sentence a file. */
export function tellRefused({ refused }: Pick<AppliedRules, 'refused'>): string[] {
  return refused.map(({ file, message }) => `packages/db/rules/${file.path} cannot be run: ${message}`)
}

/** What a migration is to change, for whoever reads it before it is merged. */
export function tellSteps({ steps, before, rules }: Pick<AppliedRules, 'steps' | 'before' | 'rules'>): string[] {
  const was = new Map(before.map((rule) => [rule.what, rule]))
  const is = new Map(rules.map((rule) => [rule.what, rule]))
  return steps.flatMap(({ changed, dropped }) => [
    ...dropped.map((what) => `  drops ${what}`),
    ...changed.map((what) => `  ${tellChange(what, was.get(what), is.get(what))}`),
  ])
}

function tellChange(what: string, was: Rule | undefined, is: Rule | undefined): string {
  if (was === undefined) return `${what} (new${tellAccess(what, is)})`
  const more = (is?.columns ?? []).filter((column) => !was.columns.includes(column))
  return more.length === 0 ? what : `${what} (now also with ${more.join(', ')}, for whoever may read it)`
}

function tellAccess(what: string, is: Rule | undefined): string {
  if (what.startsWith('trigger ') || is === undefined) return ''
  const roles = [...new Set(is.grants.map(({ role }) => role))]
  return roles.length === 0 ? '; no process may use it: grant that in the migration' : `; for ${roles.join(', ')}`
}

/** What the database has without a file, and how that goes: dropping is written by people. */
export function tellHomeless(rules: readonly Rule[], files: readonly RuleFile[]): string[] {
  const names = new Set(files.map(({ name }) => name))
  return rules
    .filter(({ home }) => !names.has(home))
    .map(
      ({ what, home }) =>
        `${what} has no file in packages/db/rules (${home.replace('.', '/')}.sql). If it is to go, write that by hand: ` +
        `npm run db:generate -- --custom --name drop_${home.split('.').at(-1)}, with: drop ${what};`,
    )
}

/** Rules that were not named, and differ too. */
export function tellOthers(steps: readonly RuleStep[]): string[] {
  const names = [...new Set(steps.map(({ file }) => file.name))]
  return names.length === 0 ? [] : [`Changed too, and not written, since not named: ${names.join(', ')}.`]
}
