import type { SubjectKind } from '@safe-to-report/db'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import { indexAmendments, planAmendments } from './plan-amendments.ts'
import { leaveUnsaid } from './leave-unsaid.ts'
import { planBill } from './plan-bill.ts'
import { startBillPlanning, type BillPlanning } from './bill-planning.ts'
import { planNews } from './plan-news.ts'
import { planPublications } from './plan-publications.ts'
import { planSittings } from './plan-sittings.ts'
import { planStages } from './plan-stages.ts'
import type { StoredBill } from './stored-bill.ts'
import { emptyPlan, type BillPlan } from './bill-plan.ts'

export interface PlanSyncOptions {
  /** Gives the id of each new row, so that rows under it can name it. */
  newId: () => string
  /** London day. */
  today: string
}

/**
 * What to write so that the record says what Parliament says. Pure: the same record and answer give the same plan, and a
 * record that already agrees gives an empty one. Words that are ours (plain summaries, notes) are never in it.
 */
export function planSync(stored: StoredBill, told: ParliamentBill, { newId, today }: PlanSyncOptions): BillPlan {
  const planning = startBillPlanning(stored, emptyPlan(), { newId, today })
  const answer = leaveUnsaid(told, stored, today)
  const cite = startCiting(planning)

  const bill = planBill(planning, answer)
  cite('bill', [bill.id])
  const placed = planStages(planning, bill.id, answer)
  const index = indexAmendments(planning, placed)
  for (const stage of placed) {
    cite('stage', [stage.id])
    cite('sitting', planSittings(planning, stage, answer.sourceUrls.stages))
    cite('amendment', planAmendments(planning, index, { bill, stage }))
  }
  cite('publication', planPublications(planning, bill.id, answer))
  planNews(planning, bill.id, answer)
  return planning.plan
}

/** Parliament's API stands behind every row it confirms; one citation each, once. */
function startCiting({ plan, stored }: BillPlanning): (subjectKind: SubjectKind, ids: string[]) => void {
  const cited = new Set(stored.citedSubjects)
  return (subjectKind, ids) => {
    for (const subjectId of ids) {
      if (cited.has(subjectId)) continue
      cited.add(subjectId)
      plan.citations.push({ subjectKind, subjectId })
    }
  }
}
