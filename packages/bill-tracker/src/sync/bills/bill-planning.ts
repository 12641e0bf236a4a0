import { startPlanning, type FieldPlanning } from '../planning/plan-fields.ts'
import type { BillPlan } from './bill-plan.ts'
import type { StoredBill } from './stored-bill.ts'

/** What the planners of one bill have in common. */
export interface BillPlanning extends FieldPlanning {
  plan: BillPlan
  stored: StoredBill
  newId: () => string
}

/** Begins to plan a bill: what may be changed of it, and what not. */
export function startBillPlanning(stored: StoredBill, plan: BillPlan, newId: () => string): BillPlanning {
  return { ...startPlanning(stored, plan), stored, newId }
}
