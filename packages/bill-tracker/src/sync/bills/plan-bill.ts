import { isDeepStrictEqual } from 'node:util'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import type { BillPlanning } from './bill-planning.ts'
import { planMet } from './plan-met.ts'
import { planEndAsked } from './ask-what-became.ts'
import { tellBillOutcome, weighBillOutcome } from './bill-outcome.ts'
import { takeSlug, toSlug } from '../../words/slugs.ts'
import type { BillRow } from './stored-bill.ts'

const ownedByParliament = [
  'shortTitle',
  'longTitle',
  'originatingHouse',
  'currentHouse',
  'outcome',
  'latestSession',
  'actTitle',
  'royalAssentOn',
  'verified',
] as const satisfies (keyof BillRow)[]

/** Plans the bill's own row. Gives its id and slug, for the rows under it. */
export function planBill(planning: BillPlanning, answer: ParliamentBill): { id: string; slug: string } {
  const { plan, stored } = planning
  if (!stored.bill) return planNewBill(planning, answer)

  const { bill } = stored
  const outcome = tellBillOutcome(answer, stored.sessions)
  const set = planMet(planning, {
    subjectKind: 'bill',
    stored: bill,
    offered: { ...answer, outcome, verified: true },
    fields: ownedByParliament,
    sourceUrl: answer.sourceUrls.bill,
    weigh: (field) => (field === 'outcome' ? weighBillOutcome(bill.outcome) : 'take'),
    // That it is to come, or goes on, was so when it was written.
    yields: (field) => field === 'outcome' && (bill.outcome === 'announced' || bill.outcome === 'in-progress'),
  })
  Object.assign(set, planEndAsked(planning, bill, answer))
  // Written down without Parliament's number, and recognised.
  if (stored.bill.parliamentId === null) set.parliamentId = answer.parliamentId
  const lastUpdate = lastUpdateOf(answer)
  if (lastUpdate && stored.bill.parliamentLastUpdate !== lastUpdate) set.parliamentLastUpdate = lastUpdate
  if (!isDeepStrictEqual(set, {})) plan.bills.update.push({ id: stored.bill.id, set })
  return stored.bill
}

function planNewBill({ plan, stored, newId }: BillPlanning, answer: ParliamentBill): { id: string; slug: string } {
  const id = newId()
  const shortTitle = answer.shortTitle ?? answer.actTitle ?? `Bill ${answer.parliamentId}`
  const outcome = tellBillOutcome(answer, stored.sessions)
  const slug = takeSlug(toSlug(shortTitle), new Set(stored.takenSlugs))
  plan.bills.insert.push({
    id,
    slug,
    shortTitle,
    parliamentId: answer.parliamentId,
    longTitle: answer.longTitle,
    originatingHouse: answer.originatingHouse,
    currentHouse: answer.currentHouse,
    outcome,
    latestSession: answer.latestSession,
    actTitle: answer.actTitle,
    royalAssentOn: answer.royalAssentOn,
    parliamentLastUpdate: lastUpdateOf(answer),
    verified: true,
  })
  const after = { shortTitle, outcome, latestSession: answer.latestSession }
  plan.changes.push({
    subjectKind: 'bill',
    subjectId: id,
    field: '*',
    before: null,
    after,
    sourceUrl: answer.sourceUrls.bill,
  })
  return { id, slug }
}

/** A bill with a list missing is not up to date: it is asked for again, though its last update should not move. */
function lastUpdateOf({ lastUpdate, missingLists }: ParliamentBill): string | null {
  return missingLists.length === 0 ? lastUpdate : null
}
