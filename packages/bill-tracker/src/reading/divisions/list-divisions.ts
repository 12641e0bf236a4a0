import {
  publishedAmendmentDivisions,
  publishedAmendments,
  publishedAsks,
  publishedDivisions,
  publishedTexts,
  publishedVotes,
  type Queryable,
} from '@safe-to-report/db'
import { asc, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import { amendmentName } from '../../words/amendment-name.ts'
import type { DivisionCard, DivisionList } from './division-types.ts'

/** Every division on the public record, in order of time. */
export async function listDivisions(db: Queryable): Promise<DivisionList> {
  return { divisions: await listDivisionCards(db), tags: ['kind:division', 'kind:amendment', 'kind:ask', 'kind:text'] }
}

/** Divisions that meet a condition, in order of time: three queries however many there are. */
export async function listDivisionCards(db: Queryable, condition?: SQL): Promise<DivisionCard[]> {
  const [rows, amendments, asks] = await Promise.all([
    db
      .select(columns)
      .from(publishedDivisions)
      .where(condition)
      .orderBy(...inTime),
    db
      .select({
        divisionId: publishedAmendmentDivisions.divisionId,
        slug: publishedAmendments.slug,
        kind: publishedAmendments.kind,
        number: publishedAmendments.number,
      })
      .from(publishedAmendmentDivisions)
      .innerJoin(publishedAmendments, eq(publishedAmendments.id, publishedAmendmentDivisions.amendmentId))
      .orderBy(asc(publishedAmendments.numberKey)),
    db
      .selectDistinct({
        divisionId: publishedAmendmentDivisions.divisionId,
        position: publishedAsks.position,
        slug: publishedAsks.slug,
        title: publishedAsks.title,
      })
      .from(publishedAmendmentDivisions)
      .innerJoin(publishedTexts, eq(publishedTexts.amendmentId, publishedAmendmentDivisions.amendmentId))
      .innerJoin(publishedAsks, eq(publishedAsks.id, publishedTexts.askId))
      .orderBy(asc(publishedAsks.position)),
  ])
  const amendmentsOf = Map.groupBy(amendments, ({ divisionId }) => divisionId)
  const asksOf = Map.groupBy(asks, ({ divisionId }) => divisionId)
  return rows.map((row) => ({
    ...row,
    amendments: (amendmentsOf.get(row.id) ?? []).map((one) => ({ slug: one.slug, name: amendmentName(one) })),
    asks: (asksOf.get(row.id) ?? []).map(({ slug, title }) => ({ slug, title })),
  }))
}

/** Divisions whose names include those who did not vote: who is not named in them was not a member. */
export async function listDivisionsWithAbsent(db: Queryable): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ divisionId: publishedVotes.divisionId })
    .from(publishedVotes)
    .where(eq(publishedVotes.lobby, 'none'))
  return new Set(rows.map(({ divisionId }) => divisionId))
}

const inTime = [asc(publishedDivisions.heldOn), asc(publishedDivisions.number), asc(publishedDivisions.slug)]

const columns = {
  id: publishedDivisions.id,
  slug: publishedDivisions.slug,
  house: publishedDivisions.house,
  number: publishedDivisions.number,
  heldOn: publishedDivisions.heldOn,
  title: publishedDivisions.title,
  plainSummary: publishedDivisions.plainSummary,
  ayeMeans: publishedDivisions.ayeMeans,
  carried: publishedDivisions.carried,
  ayeCount: publishedDivisions.ayeCount,
  noCount: publishedDivisions.noCount,
  majority: publishedDivisions.majority,
  motionNote: publishedDivisions.motionNote,
  parliamentUrl: publishedDivisions.parliamentUrl,
  hasNames: sql<boolean>`${isNotNull(publishedDivisions.votesFetchedAt)}`,
}
