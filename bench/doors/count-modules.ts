import { pathToFileURL } from 'node:url'

/** How many files of each folder of `packages/` stand in a list of loaded modules, by the folder's name. */
export function countModules(urls: readonly string[], clone: string): Map<string, number> {
  const packages = `${pathToFileURL(clone).href}/packages/`
  const loaded = new Set(urls.filter((url) => url.startsWith(packages) && !url.includes('/node_modules/')))
  const counts = new Map<string, number>()
  for (const url of loaded) {
    const [name = ''] = url.slice(packages.length).split('/')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Both sides' counts in one line, the largest first: “bill-tracker 63 (177), db 40 (45)”. */
export function tellModules(after: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): string {
  const most = (name: string): number => Math.max(after.get(name) ?? 0, before.get(name) ?? 0)
  return [...new Set([...after.keys(), ...before.keys()])]
    .toSorted((a, b) => most(b) - most(a) || a.localeCompare(b))
    .map((name) => `${name} ${after.get(name) ?? 0} (${before.get(name) ?? 0})`)
    .join(', ')
}

export function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
