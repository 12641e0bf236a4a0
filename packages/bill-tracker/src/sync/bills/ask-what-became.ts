import { changes, heldFacts, type Queryable } from '@safe-to-report/db'
import { and, desc, eq } from 'drizzle-orm'
import { isLeftBehind } from '../bills-api/left-behind.ts'
import { tellBillOutcome } from './bill-outcome.ts'
import type { BillPlanning } from './bill-planning.ts'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import type { BillRow } from './stored-bill.ts'

/** What the record asks of a bill's end, and whether it once took the end of its session for the bill's own. */
export interface EndAsked {
  /** Questions that sync put, answered or not. */
  questions: { key: string; isOpen: boolean }[]
  isGuessed: boolean
}

export const nothingAsked: EndAsked = { questions: [], isGuessed: false }

/** Reads what was asked of the end of a bill. */
export async function findEndAsked(db: Queryable, { id, outcome }: BillRow): Promise<EndAsked> {
  const asked = await db
    .select({ key: heldFacts.key, closedAt: heldFacts.closedAt })
    .from(heldFacts)
    .where(and(eq(heldFacts.subjectId, id), eq(heldFacts.field, 'outcome')))
  const questions = asked
    .filter(({ key }) => key.startsWith(keyOf(id)))
    .map(({ key, closedAt }) => ({ key, isOpen: closedAt === null }))
  return { questions, isGuessed: outcome === 'lost' && (await isBySync(db, id)) }
}

/** Until November 2026 sync itself called a bill lost. */
async function isBySync(db: Queryable, billId: string): Promise<boolean> {
  const [last] = await db
    .select({ origin: changes.origin })
    .from(changes)
    .where(and(eq(changes.subjectId, billId), eq(changes.field, 'outcome')))
    .orderBy(desc(changes.id))
    .limit(1)
  return last?.origin === 'sync'
}

const keyOf = (billId: string): string => `${billId}-outcome-of-session-`

/**
 * Asks staff what became of a bill whose session ended without it; takes the question back when Parliament has an answer. What sync
 * itself once guessed of it is said no more. Gives whether it did.
 */
export function planEndAsked(planning: BillPlanning, bill: BillRow, answer: ParliamentBill): Partial<BillRow> {
  const { plan, stored, isPinned } = planning
  const { questions, isGuessed } = stored.endAsked
  if (tellBillOutcome(answer, stored.sessions) !== null) {
    plan.heldFactsGone.push(...questions.flatMap(({ key, isOpen }) => (isOpen ? [key] : [])))
    return {}
  }
  const isHeld = isPinned(bill.id, 'outcome')
  const isOpenEnd = bill.outcome === null || bill.outcome === 'announced' || bill.outcome === 'in-progress'
  const takesBack = isGuessed && !isHeld
  if (isLeftBehind(answer, stored.sessions) && !isHeld && (isOpenEnd || takesBack)) askEnd(planning, bill, answer)
  if (!takesBack) return {}
  const at = { subjectKind: 'bill', subjectId: bill.id, field: 'outcome' } as const
  plan.changes.push({ ...at, before: bill.outcome, after: null, sourceUrl: answer.sourceUrls.bill })
  return { outcome: null }
}

function askEnd({ plan, stored }: BillPlanning, bill: BillRow, { latestSession }: ParliamentBill): void {
  const key = `${keyOf(bill.id)}${latestSession}`
  if (stored.endAsked.questions.some((asked) => asked.key === key)) return
  plan.heldFacts.push({
    key,
    subjectKind: 'bill',
    subjectId: bill.id,
    about: `What became of the ${bill.shortTitle}: its session of Parliament is over, and Parliament does not list it in the next`,
    field: 'outcome',
    value: 'lost',
    standing: 'inferred',
    howToCheck:
      'Look at its page on bills.parliament.uk and at Hansard of the last days of the session; then say what became of it.',
  })
}
