import { isDeepStrictEqual } from 'node:util'
import type { SubjectKind } from '@safe-to-report/db'
import type { ConflictRow, SyncPlan } from './sync-plan.ts'

/** What is open about a value that Parliament offers in place of ours. */
export type Verdict = 'take' | 'keep' | 'ask-staff'

/** What it takes to weigh one field against Parliament's. */
export interface FieldPlanning {
  plan: SyncPlan
  isPinned: (subjectId: string, field: string) => boolean
  conflictOn: (subjectId: string, field: string) => ConflictRow | undefined
}

/** What staff hold against sync, and what waits for them. */
export interface Holds {
  /** `reason` and `staffId` where it matters why it is held. */
  pins: { subjectId: string; field: string; reason?: string; staffId?: string }[]
  conflicts: ConflictRow[]
}

/** Looks up pins and conflicts by subject and field, so that thousands of rows stay quick to plan. */
export function startPlanning<Plan extends FieldPlanning['plan']>(
  holds: Holds,
  plan: Plan,
): FieldPlanning & { plan: Plan } {
  const pinned = new Set(holds.pins.map(({ subjectId, field }) => `${subjectId} ${field}`))
  const open = new Map(holds.conflicts.map((conflict) => [`${conflict.subjectId} ${conflict.field}`, conflict]))
  return {
    plan,
    isPinned: (subjectId, field) => pinned.has(`${subjectId} ${field}`),
    conflictOn: (subjectId, field) => open.get(`${subjectId} ${field}`),
  }
}

export interface Subject<Row> {
  subjectKind: SubjectKind
  stored: Row
  /** What Parliament says; null or absent says nothing, and takes nothing away. */
  offered: { [Field in keyof Row]?: Row[Field] | null }
  fields: readonly (keyof Row & string)[]
  sourceUrl: string
  /** What Parliament said, as we used to read it: held so, it is set as read now, and is no change of Parliament's. */
  readBefore?: { [Field in keyof Row]?: Row[Field] | null | undefined }
  /** For fields where Parliament's word is not always the better one. */
  weigh?: (field: keyof Row & string) => Verdict
}

/** Compares a row with what Parliament says: the fields to set, with their changes and conflicts put into the plan. */
export function planFields<Row extends { id: string }>(planning: FieldPlanning, subject: Subject<Row>): Partial<Row> {
  const set: Partial<Row> = {}
  const { stored, offered, subjectKind, sourceUrl } = subject

  for (const field of subject.fields) {
    const after = offered[field]
    if (after === null || after === undefined) continue
    const before = stored[field]
    const at = { subjectKind, subjectId: stored.id, field, before, after }
    if (isReread(planning, at, subject.readBefore?.[field])) {
      set[field] = after
      tellReading(planning, { subjectKind, subjectId: stored.id, sourceUrl })
      continue
    }
    const verdict = settleField(planning, at, () => subject.weigh?.(field) ?? 'take')
    if (verdict !== 'take') continue
    set[field] = after
    planning.plan.changes.push({ ...at, sourceUrl })
  }
  return set
}

/** Whether what we hold differs only in how we read what Parliament says; staff who pinned ours keep it. */
export function isReread(planning: FieldPlanning, at: FieldDifference, readBefore: unknown): boolean {
  if (readBefore === null || readBefore === undefined || isDeepStrictEqual(at.before, at.after)) return false
  return isDeepStrictEqual(at.before, readBefore) && !planning.isPinned(at.subjectId, at.field)
}

/** That we read Parliament's words again is told once of a row, with no value: nothing that Parliament says has changed. */
export function tellReading(
  { plan }: FieldPlanning,
  at: { subjectKind: SubjectKind; subjectId: string; sourceUrl: string },
): void {
  const isTold = plan.changes.some(({ subjectId, field }) => subjectId === at.subjectId && field === 'reading')
  if (!isTold) plan.changes.push({ ...at, field: 'reading', before: null, after: null })
}

export interface FieldDifference {
  subjectKind: SubjectKind
  subjectId: string
  field: string
  before: unknown
  after: unknown
}

/** Whether to take Parliament's value; where staff hold theirs, the difference becomes (or stays) a conflict for them. */
export function settleField(planning: FieldPlanning, at: FieldDifference, weigh: () => Verdict): Verdict {
  const conflict = planning.conflictOn(at.subjectId, at.field)
  const isSame = isDeepStrictEqual(at.before, at.after)
  const verdict = isSame ? 'keep' : heldOr(planning, at, weigh)
  if (verdict === 'ask-staff') raiseConflict(planning.plan, at, conflict)
  else if (conflict) planning.plan.conflicts.settle.push(conflict.id)
  return verdict
}

function heldOr(planning: FieldPlanning, at: FieldDifference, weigh: () => Verdict): Verdict {
  return planning.isPinned(at.subjectId, at.field) ? 'ask-staff' : weigh()
}

function raiseConflict(plan: FieldPlanning['plan'], at: FieldDifference, known: ConflictRow | undefined): void {
  if (known && isDeepStrictEqual(known.offered, at.after)) {
    // Staff who kept ours are not asked again while Parliament offers the same, whatever ours has become since.
    if (known.dismissedAt !== null || isDeepStrictEqual(known.kept, at.before)) return
  }
  const { subjectKind, subjectId, field, before, after } = at
  plan.conflicts.raise.push({ subjectKind, subjectId, field, kept: before, offered: after })
}
