import { publishedBills, publishedChanges, publishedCouldCarry, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, inArray, max } from 'drizzle-orm'
import { statusOf, type AskStatus, type PossibleBill, type StatusText } from './ask-status.ts'
import { listLooks, type LookedAt } from './bill-state.ts'
import { todayInLondon } from '../../words/london-date.ts'
import { withSources } from './sources.ts'
import { listToldTexts, type ToldText } from './told-texts.ts'

/** What the statuses of all asks follow from, read once. */
export interface Standing {
  texts: readonly (ToldText & Pick<StatusText, 'putOn'>)[]
  couldCarry: readonly (Omit<PossibleBill, 'isAnnounced'> & { askId: string; billId: string })[]
  looks: ReadonlyMap<string, LookedAt>
}

export async function readStanding(db: Queryable): Promise<Standing> {
  const [texts, couldCarry, looks] = await Promise.all([listToldTexts(db), listCouldCarry(db), listLooks(db)])
  const putOn = await listPutOn(
    db,
    texts.filter(({ bill }) => bill.outcome === null || bill.outcome === 'in-progress').map(({ id }) => id),
  )
  return { texts: texts.map((text) => ({ ...text, putOn: putOn.get(text.id) ?? null })), couldCarry, looks }
}

/** The London days on which staff put texts on the record, or last tied them to an amendment. */
async function listPutOn(db: Queryable, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: publishedChanges.subjectId, at: max(publishedChanges.at) })
    .from(publishedChanges)
    .where(
      and(
        inArray(publishedChanges.subjectId, [...ids]),
        eq(publishedChanges.origin, 'staff'),
        inArray(publishedChanges.field, ['*', 'verified', 'amendmentId', 'billId']),
      ),
    )
    .groupBy(publishedChanges.subjectId)
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, todayInLondon(at)] as const])))
}

/** Where one ask stands on a day. */
export function statusOfAsk(
  { id, lookedOn }: { id: string; lookedOn: string | null },
  { texts, couldCarry, looks }: Standing,
  today: string,
): AskStatus {
  const ofAsk = ({ askId }: { askId: string }): boolean => askId === id
  return statusOf({ lookedOn, texts: texts.filter(ofAsk), couldCarry: couldCarry.filter(ofAsk), looks }, today)
}

/** Which bills could carry which asks, whatever became of the bills. */
async function listCouldCarry(
  db: Queryable,
): Promise<(Omit<PossibleBill, 'isAnnounced'> & { id: string; askId: string; billId: string })[]> {
  const rows = await db
    .select({
      id: publishedCouldCarry.id,
      askId: publishedCouldCarry.askId,
      billId: publishedCouldCarry.billId,
      why: publishedCouldCarry.why,
      bill: { slug: publishedBills.slug, shortTitle: publishedBills.shortTitle, sessions: publishedBills.sessions },
    })
    .from(publishedCouldCarry)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedCouldCarry.billId))
    .orderBy(asc(publishedBills.shortTitle), asc(publishedBills.slug))
  return withSources(db, rows)
}
