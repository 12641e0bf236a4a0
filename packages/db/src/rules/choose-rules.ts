import type { RuleFile } from './rule-files.ts'

export type ChosenRules = { files: RuleFile[] } | { problem: string }

/** The rule files that somebody names: `claim`, `letters.claim` or a path. All of them where none is named. */
export function chooseRules(files: readonly RuleFile[], names: readonly string[]): ChosenRules {
  if (names.length === 0) return { files: [...files] }
  const chosen = new Set<RuleFile>()
  for (const name of names) {
    const found = filesCalled(files, name)
    const [file] = found
    if (file === undefined) return { problem: `There is no rule “${name}”. ${suggest(files, name)}` }
    if (found.length > 1) return { problem: `“${name}” may be ${listNames(found)}: say which.` }
    chosen.add(file)
  }
  return { files: files.filter((file) => chosen.has(file)) }
}

function filesCalled(files: readonly RuleFile[], name: string): RuleFile[] {
  const words = wordsOf(name)
  return files.filter((file) => file.name.split('.').slice(-words.length).join('.') === words.join('.'))
}

/** Schema and name, or the name alone; of a path what it ends in. */
function wordsOf(name: string): string[] {
  return name
    .replace(/\.sql$/, '')
    .split(/[./\\]/)
    .filter((word) => word !== '')
    .slice(-2)
}

/** Those with a word that begins as one of these does; all of them where there is none. */
function suggest(files: readonly RuleFile[], name: string): string {
  const beginnings = (wordsOf(name).at(-1) ?? '')
    .split('_')
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 3))
  const near = files.filter((file) => file.name.split(/[._]/).some((word) => beginnings.includes(word.slice(0, 3))))
  return near.length > 0 ? `Did you mean ${listNames(near)}?` : `There are: ${listNames(files)}.`
}

function listNames(files: readonly RuleFile[]): string {
  return files.map((file) => file.name).join(', ')
}
