import {
  publishedAmendments,
  publishedBills,
  publishedChanges,
  publishedSittings,
  publishedSponsors,
  publishedStages,
  type Queryable,
  readToday,
} from '@safe-to-report/db'
import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { billStateOf, listLooks } from '../pages/bill-state.ts'
import { fateColumns, withFates, type Decided } from '../pages/with-fates.ts'
import { nameFate } from '../../words/fate.ts'
import type { openAmendment, openBill, openChange, openStage } from './open-schemas.ts'
import { idsOf, readSlice, sourced, type Read, type Slice } from './read-slice.ts'

export async function readBills(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openBill>>> {
  const query = db
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
  const { items: rows, total } = await readSlice(db, slice, publishedBills, query)
  const [looks, today] = await Promise.all([listLooks(db), readToday(db)])
  const stated = rows.map((bill) => {
    const look = looks.get(bill.id) ?? { outcome: bill.outcome, lookedOn: null, isSessionOver: false }
    return { ...bill, state: billStateOf(look, today).state, lookedOn: look.lookedOn }
  })
  return { items: await sourced(db, stated), total }
}

export async function readStages(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openStage>>> {
  const query = db
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
  const { items: rows, total } = await readSlice(db, slice, publishedStages, query)
  const days = await db
    .select({ stageId: publishedSittings.stageId, sitsOn: publishedSittings.sitsOn })
    .from(publishedSittings)
    .where(inArray(publishedSittings.stageId, idsOf(rows)))
    .orderBy(asc(publishedSittings.sitsOn))
  const withDays = rows.map((row) => ({
    ...row,
    sittings: days.filter(({ stageId }) => stageId === row.id).map(({ sitsOn }) => sitsOn),
  }))
  return { items: await sourced(db, withDays), total }
}

export async function readAmendments(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openAmendment>>> {
  const query = db
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
      decidedOn: publishedAmendments.decidedOn,
      divisionUrl: publishedAmendments.divisionUrl,
      parliamentUrl: publishedAmendments.parliamentUrl,
      ...fateColumns,
    })
    .from(publishedAmendments)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedAmendments.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .orderBy(asc(publishedAmendments.slug))
  const { items: rows, total } = await readSlice(db, slice, publishedAmendments, query)
  const names = await db
    .select({
      amendmentId: publishedSponsors.amendmentId,
      name: publishedSponsors.name,
      isLead: publishedSponsors.isLead,
    })
    .from(publishedSponsors)
    .where(inArray(publishedSponsors.amendmentId, idsOf(rows)))
    .orderBy(asc(publishedSponsors.position))
  const decided = new Map((await withFates(db, rows)).map((one) => [one.id, one]))
  const withNames = rows.map(({ billOutcome: _bill, givesMost: _most, ...row }) => ({
    ...row,
    fate: toFate(decided.get(row.id)),
    door: decided.get(row.id)?.door ?? null,
    countFor: decided.get(row.id)?.countFor ?? null,
    countAgainst: decided.get(row.id)?.countAgainst ?? null,
    majority: decided.get(row.id)?.majority ?? null,
    sponsors: names.filter(({ amendmentId }) => amendmentId === row.id).map(({ name, isLead }) => ({ name, isLead })),
  }))
  return { items: await sourced(db, withNames), total }
}

function toFate(decided: Pick<Decided, 'fate'> | undefined): string | null {
  return decided ? nameFate(decided.fate) : null
}

export async function readChanges(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openChange>>> {
  const query = db
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
      setId: publishedChanges.setId,
      undoes: publishedChanges.undoes,
    })
    .from(publishedChanges)
    .orderBy(desc(publishedChanges.id))
  const { items: rows, total } = await readSlice(db, slice, publishedChanges, query)
  return {
    items: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    total,
  }
}
