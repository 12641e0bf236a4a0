import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Today's text of one function or view and, of a function that triggers run, of these triggers. */
export interface RuleFile {
  /** `letters.claim`: as the function or view is called. */
  name: string
  /** From the folder of rules: `letters/claim.sql`. */
  path: string
  text: string
}

export const rulesFolder = fileURLToPath(new URL('../../rules', import.meta.url))

/** All rule files, in the order of their names. */
export function readRuleFiles(folder = rulesFolder): RuleFile[] {
  return globSync('*/*.sql', { cwd: folder })
    .toSorted()
    .map((path) => ({
      name: path.replace(/\.sql$/, '').replaceAll(/[\\/]/g, '.'),
      path,
      text: readFileSync(join(folder, path), 'utf8'),
    }))
}
