import {
  publishedAmendments,
  publishedBills,
  publishedSittings,
  publishedStages,
  type AmendmentKind,
  type House,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import { fateColumns, withFates, type Decided } from '../pages/with-fates.ts'

/** What the timeline and the feeds tell of one day of Parliament: read here once for both. */
interface OnOneDay {
  day: string
  stageId: string
  stageName: string
  house: House | null
  bill: { slug: string; shortTitle: string }
}

export interface DecidedAmendment extends OnOneDay, Decided {
  id: string
  slug: string
  kind: AmendmentKind
  number: string
  plainSummary: string | null
  /** Null where only the day it was moved on is known. */
  decidedOn: string | null
}

export interface SatDay extends OnOneDay {
  id: string
  kind: string
  round: number
  plainSummary: string | null
}

/** All of it in order of time; or only the latest, newest first. */
export type Reach = { upTo: string; latest: number } | undefined

/** The day on which an amendment was decided, or else moved. */
const dayOfAmendment = sql<string>`coalesce(${publishedAmendments.decidedOn}, ${publishedAmendments.movedOn})`

/** Amendments that have a day, of those that meet a condition. */
export async function listDecidedAmendments(
  db: Queryable,
  condition: SQL | undefined,
  reach?: Reach,
): Promise<DecidedAmendment[]> {
  const query = db
    .select({
      id: publishedAmendments.id,
      slug: publishedAmendments.slug,
      kind: publishedAmendments.kind,
      number: publishedAmendments.number,
      plainSummary: publishedAmendments.plainSummary,
      ...fateColumns,
      decidedOn: publishedAmendments.decidedOn,
      day: dayOfAmendment,
      ...ofStage,
    })
    .from(publishedAmendments)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedAmendments.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .where(and(isNotNull(dayOfAmendment), condition, reach && sql`${dayOfAmendment} <= ${reach.upTo}`))
    .$dynamic()
  const rows = await (reach
    ? query.orderBy(desc(dayOfAmendment), desc(publishedAmendments.slug)).limit(reach.latest)
    : query.orderBy(dayOfAmendment, asc(publishedStages.position), asc(publishedAmendments.slug)))
  return withFates(db, rows)
}

/** Days on which stages sat, of those that meet a condition. */
export async function listSatDays(db: Queryable, condition?: SQL, reach?: Reach): Promise<SatDay[]> {
  const day = publishedSittings.sitsOn
  const query = db
    .select({
      id: publishedSittings.id,
      day,
      kind: publishedStages.kind,
      round: publishedStages.round,
      plainSummary: publishedStages.plainSummary,
      ...ofStage,
    })
    .from(publishedSittings)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedSittings.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedStages.billId))
    .where(and(condition, reach && sql`${day} <= ${reach.upTo}`))
    .$dynamic()
  return reach
    ? query.orderBy(desc(day), desc(publishedSittings.id)).limit(reach.latest)
    : query.orderBy(asc(day), asc(publishedStages.position))
}

const ofStage = {
  stageId: publishedStages.id,
  stageName: publishedStages.name,
  house: publishedStages.house,
  bill: { slug: publishedBills.slug, shortTitle: publishedBills.shortTitle },
}
