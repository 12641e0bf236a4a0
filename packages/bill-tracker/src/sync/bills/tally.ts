import { kinds } from '../../kinds/index.ts'
import type { StoredBill } from './stored-bill.ts'
import type { BillPlan } from './bill-plan.ts'
import type { Tally } from '../planning/synced.ts'

const fewEnough = 12

/** Counts what a sync of a bill changed, for a person to read. */
export function tallyBill({ changes, amendments }: BillPlan, stored: StoredBill): Tally[] {
  const numberOf = new Map(
    [...stored.amendments, ...amendments.insert].map(({ id, number }) => [id ?? '', number] as const),
  )
  const groups = Map.groupBy(changes, ({ subjectKind, field, before }) => {
    const sort = before === null ? 'new' : 'gone'
    return field === '*' ? `${sort} ${subjectKind}` : `${field} ${subjectKind}`
  })
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike
    if (!first) return []
    const which = alike.map(({ subjectId }) => numberOf.get(subjectId)).filter((number) => number !== undefined)
    return [{ what: tellKind(first, alike.length), which: which.length <= fewEnough ? which : [] }]
  })
}

function tellKind({ subjectKind, field, before }: BillPlan['changes'][number], count: number): string {
  const [one, many] = kinds[subjectKind].called
  const counted = `${count} ${count === 1 ? one : many}`
  if (field === '*') return before === null ? `new: ${counted}` : `gone: ${counted}`
  return `${toWords(field)}: ${counted}`
}

/** `decisionExplanation` → `decision explanation`. */
function toWords(field: string): string {
  return field.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
}
