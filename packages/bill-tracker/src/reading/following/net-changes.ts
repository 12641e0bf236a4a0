import { isDeepStrictEqual } from 'node:util'
import type { RecordChange } from '../../words/tell-change.ts'
import { isArrival } from './list-changed-pages.ts'

/**
 * What a run of changes, newest first, comes to: each field from its first value to its last, and nothing where these are
 * the same. Of a row that came, its coming alone, with what it says by now. A row that was taken off and put back by undoing that came no more than it went.
 */
export function netChanges(changes: readonly RecordChange[]): RecordChange[] {
  const net = netByField(changes).filter(({ field, undoes }) => !(undoes && isWholeRow(field)))
  const came = new Set(net.filter(isArrival).map(({ subjectId }) => subjectId))
  return net.flatMap((change) => {
    if (isArrival(change)) return [{ ...change, after: withLater(change, net) }]
    return came.has(change.subjectId) ? [] : [change]
  })
}

/** A whole row as it came, with the fields that were changed since. */
function withLater({ subjectId, after }: RecordChange, net: readonly RecordChange[]): unknown {
  if (typeof after !== 'object' || after === null) return after
  const later = net.filter((change) => change.subjectId === subjectId && !isWholeRow(change.field))
  return { ...after, ...Object.fromEntries(later.map((change) => [change.field, change.after])) }
}

function netByField(changes: readonly RecordChange[]): RecordChange[] {
  const byField = Map.groupBy(changes, ({ subjectId, field }) => `${subjectId} ${isWholeRow(field) ? '*' : field}`)
  return [...byField.values()].flatMap((run): RecordChange[] => {
    const [last, first] = [run[0], run.at(-1)]
    if (last === undefined || first === undefined || isSame(first, last)) return []
    return [{ ...last, before: first.before }]
  })
}

/** Of a whole row it is told whether it is there, by either field. */
function isWholeRow(field: string): boolean {
  return field === '*' || field === 'verified'
}

function isSame(first: RecordChange, last: RecordChange): boolean {
  if (!isWholeRow(first.field) || !isWholeRow(last.field)) return isDeepStrictEqual(first.before, last.after)
  return wasThere(first.before) === wasThere(last.after)
}

/** Its values, or that it is checked: null and false are of a row that is not public. */
function wasThere(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false
}
