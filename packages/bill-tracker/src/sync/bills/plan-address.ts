import type { ParliamentAmendment } from '../bills-api/parliament-bill.ts'
import type { Owner } from './plan-amendments.ts'
import type { BillPlanning } from './bill-planning.ts'
import { takeSlug, toAmendmentSlug } from '../../words/slugs.ts'
import type { AmendmentRow } from './stored-bill.ts'

/** The address of an amendment: its bill, House, stage and number, and a count where that is taken. */
export function slugOf(
  { number }: ParliamentAmendment,
  { bill, stage: { answer } }: Owner,
  takenSlugs: Set<string>,
): string {
  const { house, kind, round } = answer
  return takeSlug(toAmendmentSlug({ billSlug: bill.slug, house, kind, round, number }), takenSlugs)
}

interface Addressed {
  row: AmendmentRow
  answer: ParliamentAmendment
  owner: Owner
  takenSlugs: Set<string>
}

/**
 * One that was on a running list without a number gets an address by its number when it has one; the address that it had
 * leads there. Any other keeps its address, however it is renumbered.
 */
export function planAddress(
  { plan }: BillPlanning,
  set: Partial<AmendmentRow>,
  { row, answer, owner, takenSlugs }: Addressed,
): void {
  if (set.number === undefined || !answer.isNumbered || !isUnnumbered(row.number)) return
  set.slug = slugOf(answer, owner, takenSlugs)
  plan.formerSlugs.push({ slug: row.slug, amendmentId: row.id })
}

/** As it was told before it had a number: by Parliament's reference ("hoc6") or its id. */
function isUnnumbered(number: string): boolean {
  return /^(?:Unnumbered \d+|[a-z]+\d+)$/.test(number)
}
