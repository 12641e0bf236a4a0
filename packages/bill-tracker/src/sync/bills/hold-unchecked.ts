import type { AmendmentRow } from './stored-bill.ts'
import type { BillPlan } from './bill-plan.ts'

const notToldByParliament = [
  'became',
  'movedOn',
  'decidedOn',
  'divisionNumber',
  'divisionUrl',
  'countFor',
  'countAgainst',
  'majority',
] as const satisfies (keyof AmendmentRow)[]

/**
 * An unverified amendment that Parliament confirms becomes public, but Parliament confirms only its number, decision and
 * sponsors. What else was written down from memory goes back to the desk as a fact to check. Gives the fields emptied.
 */
export function heldUntilChecked(plan: BillPlan, row: AmendmentRow): Partial<AmendmentRow> {
  const emptied: Partial<Record<(typeof notToldByParliament)[number], null>> = {}
  for (const field of notToldByParliament) {
    const value = row[field]
    if (value === null) continue
    emptied[field] = null
    plan.heldFacts.push({
      key: `${row.id}-${field}`,
      subjectKind: 'amendment',
      subjectId: row.id,
      about: `Amendment ${row.number}, which Parliament's API has since confirmed`,
      field,
      value: String(value),
      standing: 'unchecked',
    })
  }
  return emptied
}
