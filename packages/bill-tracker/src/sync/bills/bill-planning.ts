import { startPlanning, type FieldPlanning } from '../planning/plan-fields.ts'
import type { BillPlan } from './bill-plan.ts'
import { writtenBefore } from './by-hand.ts'
import type { StoredBill } from './stored-bill.ts'

/** What the planners of one bill have in common. */
export interface BillPlanning extends FieldPlanning {
  plan: BillPlan
  stored: StoredBill
  newId: () => string
  /** London day. */
  today: string
  /**
   * Who wrote a field by hand that Parliament has not spoken to yet: of a row that it lists for the first time, or one that was
   * pinned then and waits. Undefined for all else, and for a row that nobody has checked.
   */
  writerOf: (row: { id: string; verified?: boolean }, field: string) => string | undefined
  /** Whether a field was pinned when its row first met Parliament's, and waits. */
  isWaiting: (subjectId: string, field: string) => boolean
}

/** Begins to plan a bill: what may be changed of it, and what not. */
export function startBillPlanning(
  stored: StoredBill,
  plan: BillPlan,
  { newId, today }: Pick<BillPlanning, 'newId' | 'today'>,
): BillPlanning {
  const met = new Set(stored.citedSubjects)
  const writersOf = new Map(stored.handWritten.map(({ subjectId, writers }) => [subjectId, writers]))
  const waiting = new Map(
    stored.pins.flatMap(({ subjectId, field, reason, staffId }) =>
      reason === writtenBefore && staffId !== undefined ? [[`${subjectId} ${field}`, staffId] as const] : [],
    ),
  )
  return {
    ...startPlanning(stored, plan),
    stored,
    newId,
    today,
    isWaiting: (subjectId, field) => waiting.has(`${subjectId} ${field}`),
    writerOf: ({ id, verified = true }, field) => {
      const waits = waiting.get(`${id} ${field}`)
      if (waits !== undefined || met.has(id) || !verified) return waits
      const writers = writersOf.get(id)
      return writers?.get(field) ?? writers?.get('*')
    },
  }
}
