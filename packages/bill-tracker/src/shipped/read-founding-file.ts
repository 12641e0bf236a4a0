import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// By package name, not by a path from this file: a bundler may have moved this file away from the data.
const { resolve } = createRequire(import.meta.url)

/** The text of one of the founding files that come with this package, by its name. */
export function readFoundingFile(name: string): string {
  return readFileSync(resolve(`@safe-to-report/bill-tracker/founding/${name}`), 'utf8')
}
