import type { Database } from '../open-database.ts'
import { applyRules } from './apply-rules.ts'
import type { RuleFile } from './rule-files.ts'

/**
 * Where the rule files and a migrated database, which is thrown away afterwards, do not say the same, one sentence each: a file that says
 * something else, a function, view or trigger without a file or with two, a file without one.
 */
export async function findRuleFaults(db: Database, files: readonly RuleFile[]): Promise<string[]> {
  const { steps, refused, written, before, rules } = await applyRules(db, files)
  const homes = new Map([...before, ...rules].map(({ what, home }) => [what, home]))
  const names = new Set(files.map(({ name }) => name))
  return [
    ...steps.flatMap(({ file, changed, dropped }) => [
      ...changed.map((what) => `${file.path}: the migrations do not make ${what} so`),
      ...dropped.map((what) => `${file.path} does not have ${what}, as the migrations make it`),
    ]),
    ...refused.map(({ file, message }) => `${file.path} cannot be run: ${message}`),
    ...before.filter(({ home }) => !names.has(home)).map(({ what, home }) => `${what} has no file, ${pathOf(home)}`),
    ...[...written].flatMap(([file, all]) => [
      ...(all.some((what) => homes.get(what) === file.name) ? [] : [`${file.path} has no ${file.name}`]),
      ...all
        .filter((what) => homes.get(what) !== file.name)
        .map((what) => `${file.path} has ${what}, whose file is ${pathOf(homes.get(what) ?? '')}`),
    ]),
  ]
}

function pathOf(home: string): string {
  return `${home.replace('.', '/')}.sql`
}
