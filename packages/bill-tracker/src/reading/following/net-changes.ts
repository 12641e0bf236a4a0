import { isDeepStrictEqual } from 'node:util'
import type { RecordChange } from '../../words/tell-change.ts'
import { isArrival } from './list-changed-pages.ts'

/**
 * What a run of changes, newest first, comes to: each field from its first value to its last, and nothing where these are
 * the same. Of a row that came, its coming alone.
 */
export function netChanges(changes: readonly RecordChange[]): RecordChange[] {
  const came = new Set(changes.filter(isArrival).map(({ subjectId }) => subjectId))
  const byField = new Map<string, RecordChange[]>()
  for (const change of changes) {
    const field = isArrival(change) ? '*' : change.field
    if (came.has(change.subjectId) && field !== '*') continue
    const key = `${change.subjectId} ${field}`
    byField.set(key, [...(byField.get(key) ?? []), change])
  }
  return [...byField.values()].flatMap((run): RecordChange[] => {
    const [last, first] = [run[0], run.at(-1)]
    if (last === undefined || first === undefined || isDeepStrictEqual(first.before, last.after)) return []
    return [{ ...last, before: first.before }]
  })
}
