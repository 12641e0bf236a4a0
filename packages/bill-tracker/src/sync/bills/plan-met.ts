import { isDeepStrictEqual } from 'node:util'
import type { SubjectKind } from '@safe-to-report/db'
import { toNameKey } from '../../words/name-key.ts'
import { planFields, type Subject, type Verdict } from '../planning/plan-fields.ts'
import type { BillPlanning } from './bill-planning.ts'
import { writtenBefore } from './by-hand.ts'

interface MetSubject<Row> extends Subject<Row> {
  /** Whether what somebody wrote says only how things stood then, or less than Parliament, and so yields to its word. */
  yields?: (field: keyof Row & string) => boolean
}

/**
 * Plans the fields of a row that may have been written by hand before Parliament listed it. Where they first meet, equal is
 * Parliament's from then on and null is filled; what Parliament says otherwise becomes a question, and the field is pinned until
 * it is answered, or Parliament says the same. What it does not speak to yet waits pinned, and is asked about when it does.
 */
export function planMet<Row extends { id: string; verified: boolean }>(
  planning: BillPlanning,
  subject: MetSubject<Row>,
): Partial<Row> {
  const { stored, offered, subjectKind } = subject
  const settled = new Map<string, Verdict>()
  for (const field of subject.fields) {
    const staffId = planning.writerOf(stored, field)
    if (staffId === undefined || field === 'verified') continue
    const verdict = meet(subject, field)
    if (verdict === 'ask-staff') pinMet(planning, { subjectKind, subjectId: stored.id, field, staffId })
    else letGo(planning, stored.id, field)
    if (offered[field] !== null && offered[field] !== undefined) settled.set(field, verdict)
  }
  if (settled.size === 0) return planFields(planning, subject)
  return planFields(
    {
      ...planning,
      isPinned: (subjectId, field) => {
        const verdict = settled.get(field)
        return verdict === undefined ? planning.isPinned(subjectId, field) : verdict === 'ask-staff'
      },
    },
    { ...subject, weigh: (field) => settled.get(field) ?? subject.weigh?.(field) ?? 'take' },
  )
}

/** `ask-staff` also where Parliament says nothing yet: whatever it says first is to be asked about. */
function meet<Row>({ stored, offered, weigh, yields }: MetSubject<Row>, field: keyof Row & string): Verdict {
  const before = stored[field]
  const after = offered[field] ?? null
  const isYielding = yields?.(field) ?? false
  if (before === null || saysSame(before, after)) return 'take'
  if (after === null) return isYielding ? 'take' : 'ask-staff'
  const weighed = weigh?.(field) ?? 'take'
  return isYielding || weighed === 'keep' ? weighed : 'ask-staff'
}

/** Words that differ in capitals, spaces or marks alone are Parliament's own, written another way. */
function saysSame(before: unknown, after: unknown): boolean {
  if (isDeepStrictEqual(before, after)) return true
  return typeof before === 'string' && typeof after === 'string' && toNameKey(before) === toNameKey(after)
}

interface Pinned {
  subjectKind: SubjectKind
  subjectId: string
  field: string
  staffId: string
}

/** Pins a field that a person wrote before Parliament listed it. What an edit pinned until then was not held against Parliament. */
export function pinMet(planning: BillPlanning, pinned: Pinned): void {
  const { subjectId, field } = pinned
  if (planning.isWaiting(subjectId, field)) return
  letGo(planning, subjectId, field)
  planning.plan.pins.add.push({ ...pinned, reason: writtenBefore })
}

/** Lets a field go to Parliament. */
export function letGo({ plan, isPinned }: BillPlanning, subjectId: string, field: string): void {
  if (isPinned(subjectId, field)) plan.pins.remove.push({ subjectId, field })
}
