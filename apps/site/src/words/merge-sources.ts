import type { Source } from '@safe-to-report/bill-tracker'

/** Sources of several rows shown as one, each once. */
export function mergeSources(...lists: readonly Source[][]): Source[] {
  const byName = new Map<string, Source>()
  for (const source of lists.flat()) {
    const name = [source.url ?? source.title, source.field ?? '', source.quote ?? ''].join('\n')
    if (!byName.has(name)) byName.set(name, source)
  }
  return [...byName.values()]
}
