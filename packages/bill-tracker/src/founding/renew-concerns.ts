import { correctedRows, type Queryable } from '@safe-to-report/db'
import { inArray } from 'drizzle-orm'
import type { FoundingRows } from './build-founding-rows.ts'
import type { Told } from './renew-lists.ts'

/** On whose pages each correction stands, as the founding files have it now: nobody else writes corrections down. */
export async function renewConcerns(db: Queryable, shipped: FoundingRows): Promise<Told[]> {
  const ids = shipped.corrections.map(({ id }) => id)
  if (ids.length === 0) return []
  const stored = await db.select().from(correctedRows).where(inArray(correctedRows.correctionId, ids))
  const concerned = (rows: readonly { correctionId: string; subjectId: string }[], id: string): string =>
    rows
      .flatMap(({ correctionId, subjectId }) => (correctionId === id ? [subjectId] : []))
      .toSorted()
      .join(' ')
  const changed = ids.filter((id) => concerned(stored, id) !== concerned(shipped.correctedRows, id))
  if (changed.length === 0) return []
  await db.delete(correctedRows).where(inArray(correctedRows.correctionId, changed))
  const rows = shipped.correctedRows.filter(({ correctionId }) => changed.includes(correctionId))
  if (rows.length > 0) await db.insert(correctedRows).values(rows)
  return changed.map((subjectId) => ({ subjectKind: 'correction', subjectId, field: 'concerns' }))
}
