import { amendments, bills, divisions, stages, texts, type Queryable } from '@safe-to-report/db'
import { and, asc, eq, or, sql } from 'drizzle-orm'
import { amendmentName } from '../words/amendment-name.ts'

export interface AmendmentChoice {
  slug: string
  /** "Lords Amendment 43, Domestic Abuse Bill: Consideration of Lords amendments". */
  name: string
}

/**
 * The amendments that a division may have been on, by name: those of its House that were moved or decided on its day, and those
 * that carry a text of an ask.
 */
export async function listAmendmentChoices(db: Queryable, divisionId: string): Promise<AmendmentChoice[]> {
  const isOfDay = or(eq(amendments.decidedOn, divisions.heldOn), eq(amendments.movedOn, divisions.heldOn))
  const carriesText = sql`exists (select from ${texts} where ${texts.amendmentId} = ${amendments.id})`
  const rows = await db
    .select({
      slug: amendments.slug,
      kind: amendments.kind,
      number: amendments.number,
      bill: bills.shortTitle,
      stage: stages.name,
    })
    .from(divisions)
    .innerJoin(stages, eq(stages.house, divisions.house))
    .innerJoin(amendments, eq(amendments.stageId, stages.id))
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(and(eq(divisions.id, divisionId), or(isOfDay, carriesText)))
    .orderBy(asc(bills.shortTitle), asc(stages.position), asc(amendments.number))
    .limit(500)
  return rows.map(({ slug, bill, stage, ...row }) => ({ slug, name: `${amendmentName(row)}, ${bill}: ${stage}` }))
}
