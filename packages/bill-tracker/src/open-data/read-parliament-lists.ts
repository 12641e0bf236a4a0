import {
  publishedAmendments,
  publishedBills,
  publishedChanges,
  publishedSittings,
  publishedSponsors,
  publishedStages,
  type Queryable,
} from '@safe-to-report/db'
import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { openAmendment, openBill, openChange, openStage } from './open-schemas.ts'
import { countRows, idsOf, sourced, type Read, type Slice } from './read-slice.ts'

export async function readBills(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openBill>>> {
  const rows = await db
    .select({
      id: publishedBills.id,
      slug: publishedBills.slug,
      parliamentId: publishedBills.parliamentId,
      shortTitle: publishedBills.shortTitle,
      longTitle: publishedBills.longTitle,
      sessions: publishedBills.sessions,
      originatingHouse: publishedBills.originatingHouse,
      currentHouse: publishedBills.currentHouse,
      outcome: publishedBills.outcome,
      outcomeNote: publishedBills.outcomeNote,
      actTitle: publishedBills.actTitle,
      actUrl: publishedBills.actUrl,
      royalAssentOn: publishedBills.royalAssentOn,
      plainSummary: publishedBills.plainSummary,
    })
    .from(publishedBills)
    .orderBy(asc(publishedBills.slug))
    .limit(limit)
    .offset(offset)
  return { items: await sourced(db, rows), total: await countRows(db, publishedBills) }
}

export async function readStages(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openStage>>> {
  const rows = await db
    .select({
      id: publishedStages.id,
      bill: publishedBills.slug,
      position: publishedStages.position,
      kind: publishedStages.kind,
      house: publishedStages.house,
      round: publishedStages.round,
      name: publishedStages.name,
      note: publishedStages.note,
    })
    .from(publishedStages)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedStages.billId))
    .orderBy(asc(publishedBills.slug), asc(publishedStages.position), asc(publishedStages.id))
    .limit(limit)
    .offset(offset)
  const days = await db
    .select({ stageId: publishedSittings.stageId, sitsOn: publishedSittings.sitsOn })
    .from(publishedSittings)
    .where(inArray(publishedSittings.stageId, idsOf(rows)))
    .orderBy(asc(publishedSittings.sitsOn))
  const withDays = rows.map((row) => ({
    ...row,
    sittings: days.filter(({ stageId }) => stageId === row.id).map(({ sitsOn }) => sitsOn),
  }))
  return { items: await sourced(db, withDays), total: await countRows(db, publishedStages) }
}

export async function readAmendments(
  db: Queryable,
  { limit, offset }: Slice,
): Promise<Read<z.infer<typeof openAmendment>>> {
  const rows = await db
    .select({
      id: publishedAmendments.id,
      slug: publishedAmendments.slug,
      bill: publishedBills.slug,
      stage: publishedStages.name,
      house: publishedStages.house,
      kind: publishedAmendments.kind,
      number: publishedAmendments.number,
      became: publishedAmendments.became,
      plainSummary: publishedAmendments.plainSummary,
      note: publishedAmendments.note,
      movedOn: publishedAmendments.movedOn,
      decision: publishedAmendments.decision,
      decidedOn: publishedAmendments.decidedOn,
      countFor: publishedAmendments.countFor,
      countAgainst: publishedAmendments.countAgainst,
      majority: publishedAmendments.majority,
      divisionUrl: publishedAmendments.divisionUrl,
      parliamentUrl: publishedAmendments.parliamentUrl,
    })
    .from(publishedAmendments)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedAmendments.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .orderBy(asc(publishedAmendments.slug))
    .limit(limit)
    .offset(offset)
  const names = await db
    .select({
      amendmentId: publishedSponsors.amendmentId,
      name: publishedSponsors.name,
      isLead: publishedSponsors.isLead,
    })
    .from(publishedSponsors)
    .where(inArray(publishedSponsors.amendmentId, idsOf(rows)))
    .orderBy(asc(publishedSponsors.position))
  const withNames = rows.map((row) => ({
    ...row,
    sponsors: names.filter(({ amendmentId }) => amendmentId === row.id).map(({ name, isLead }) => ({ name, isLead })),
  }))
  return { items: await sourced(db, withNames), total: await countRows(db, publishedAmendments) }
}

export async function readChanges(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openChange>>> {
  const rows = await db
    .select({
      id: publishedChanges.id,
      at: publishedChanges.at,
      origin: publishedChanges.origin,
      subjectKind: publishedChanges.subjectKind,
      subjectId: publishedChanges.subjectId,
      field: publishedChanges.field,
      before: publishedChanges.before,
      after: publishedChanges.after,
      why: publishedChanges.why,
      sourceUrl: publishedChanges.sourceUrl,
      quote: publishedChanges.quote,
    })
    .from(publishedChanges)
    .orderBy(desc(publishedChanges.id))
    .limit(limit)
    .offset(offset)
  return {
    items: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    total: await countRows(db, publishedChanges),
  }
}
