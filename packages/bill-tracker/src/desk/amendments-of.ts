import { amendments, sponsors, stages, texts, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { nameStage } from '../kinds/stage.ts'
import { amendmentName } from '../words/amendment-name.ts'

/** Whose bill is meant: by the bill itself, by an amendment of it, or by a text that was put to it. */
export type OfBill = { billId: string } | { amendmentId: string } | { textId: string }

/** The amendments of one bill, stage by stage in order of number: "Lords: Report stage, Amendment 67 (Baroness Meacher)". */
export async function listAmendmentsOf(db: Queryable, of: OfBill): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .select({
      id: amendments.id,
      kind: amendments.kind,
      number: amendments.number,
      position: stages.position,
      stage: { name: stages.name, house: stages.house },
      lead: sponsors.name,
    })
    .from(amendments)
    .innerJoin(stages, eq(stages.id, amendments.stageId))
    .leftJoin(sponsors, and(eq(sponsors.amendmentId, amendments.id), eq(sponsors.isLead, true)))
    .where(isOfBill(db, of))
    .orderBy(asc(amendments.numberKey), asc(amendments.id))
  return rows
    .toSorted((one, other) => one.position - other.position || inNumberOrder(one.number, other.number))
    .map(({ id, stage, lead, ...row }) => ({
      id,
      name: `${nameStage(stage)}, ${amendmentName(row)}${lead === null ? '' : ` (${lead})`}`,
    }))
}

function isOfBill(db: Queryable, of: OfBill): SQL | undefined {
  if ('billId' in of) return eq(amendments.billId, of.billId)
  const [table, id] = 'textId' in of ? ([texts, of.textId] as const) : ([amendments, of.amendmentId] as const)
  return inArray(amendments.billId, db.select({ billId: table.billId }).from(table).where(eq(table.id, id)))
}

/** 9 before 10, and 10A behind it. */
function inNumberOrder(one: string, other: string): number {
  return one.localeCompare(other, 'en-GB', { numeric: true })
}
