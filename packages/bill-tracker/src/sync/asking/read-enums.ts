import { decisions, houses, type Decision, type House } from '@safe-to-report/db'

const decisionsByFoldedName = new Map<string, Decision>(decisions.map((decision) => [fold(decision), decision]))

/** Parliament's `NegativedOnDivision` is our `negatived-on-division`. Its list grows: a newcomer is `unknown`, no fault. */
export function readDecision(decision: string): Decision {
  return decisionsByFoldedName.get(fold(decision)) ?? 'unknown'
}

/** `Unassigned` (Royal Assent, Acts), `All` and whatever comes next are no House. */
export function readHouse(house: string): House | null {
  return houses.find((known) => known === house) ?? null
}

function fold(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}
