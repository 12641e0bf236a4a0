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

/** One written by hand whose number Parliament prints more than once: a person says which of them it is. */
export function askWhichItIs(plan: BillPlan, { id, number }: AmendmentRow): void {
  plan.heldFacts.push({
    key: `${id}-which`,
    subjectKind: 'amendment',
    subjectId: id,
    about: `Amendment ${number}, written by hand: Parliament lists more than one with this number at this stage`,
    field: null,
    value: 'It is one of them, or none',
    standing: 'unchecked',
    howToCheck: 'Compare its words with theirs on the paper; then take off the one that stands twice.',
  })
}
