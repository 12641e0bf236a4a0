import { pins, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import type { EditableKind } from '../kinds/index.ts'
import type { FieldValues } from '../kinds/kind.ts'
import { findSubject, type Subject } from './find-subject.ts'
import { listHeldFactsOf, type HeldFact } from './held-facts.ts'
import { findValues } from './row-values.ts'

/** A row as its editor opens it. */
export interface Editable extends Subject {
  kind: EditableKind
  values: FieldValues
  /** Fields that staff hold against sync. */
  pinned: string[]
  /** What waits to be checked about this row. */
  heldFacts: HeldFact[]
}

/** A row that staff may edit, checked or not; undefined where there is none. `id` must be a uuid. */
export async function findEditable(db: Queryable, kind: EditableKind, id: string): Promise<Editable | undefined> {
  const [subject, stored, held, heldFacts] = await Promise.all([
    findSubject(db, kind, id),
    findValues(db, { kind, id }),
    db.select({ field: pins.field }).from(pins).where(eq(pins.subjectId, id)),
    listHeldFactsOf(db, id),
  ])
  if (!subject || !stored) return undefined
  return { ...subject, kind, values: stored, pinned: held.map(({ field }) => field), heldFacts }
}
