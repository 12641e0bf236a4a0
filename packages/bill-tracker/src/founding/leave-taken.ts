import { withTogether, type Correction, type Values } from './plan-corrections.ts'
import type { TableRules } from './founded-tables.ts'

interface Grounds {
  stored: readonly Values[]
  rules: Pick<TableRules, 'unique' | 'points'>
  /** Rows that are there after the load. */
  isThere: (id: string) => boolean
}

/** Corrections without those that point to a row that is gone, or that would make two rows one: these are left for a person. */
export function leaveTaken(corrections: readonly Correction[], { stored, rules, isThere }: Grounds): Correction[] {
  let kept = corrections.filter(
    ({ field, after }) => !rules.points.includes(field) || typeof after !== 'string' || isThere(after),
  )
  for (const columns of rules.unique) {
    const left = new Set(columns.flatMap(withTogether))
    let clashing = findClashing(kept, stored, columns)
    while (clashing.size > 0) {
      const isClash = clashing
      kept = kept.filter(({ subjectId, field }) => !(isClash.has(subjectId) && left.has(field)))
      clashing = findClashing(kept, stored, columns)
    }
  }
  return kept
}

/** Rows whose corrections give them what another row has. */
function findClashing(
  corrections: readonly Correction[],
  stored: readonly Values[],
  columns: readonly string[],
): Set<string> {
  const set = Map.groupBy(
    corrections.filter(({ field }) => columns.includes(field)),
    ({ subjectId }) => subjectId,
  )
  if (set.size === 0) return new Set()
  const rows = stored.map((row): Values => {
    const own = set.get(String(row['id'])) ?? []
    return { ...row, ...Object.fromEntries(own.map(({ field, after }) => [field, after])) }
  })
  const whole = rows.filter((row) => columns.every((column) => (row[column] ?? null) !== null))
  const alike = Map.groupBy(whole, (row) => JSON.stringify(columns.map((column) => row[column])))
  return new Set(
    [...alike.values()]
      .filter((some) => some.length > 1)
      .flatMap((some) => some.map(({ id }) => String(id)))
      .filter((id) => set.has(id)),
  )
}
