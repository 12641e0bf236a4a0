import {
  amendments,
  amendmentVersions,
  bills,
  citations,
  conflicts,
  formerSlugs,
  newsArticles,
  pins,
  publications,
  sittings,
  sources,
  sponsors,
  stages,
  type AmendmentLine,
  type Queryable,
} from '@safe-to-report/db'
import { and, desc, eq, inArray, like } from 'drizzle-orm'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import { findEndAsked, nothingAsked, type EndAsked } from './ask-what-became.ts'
import type { KnownSessions } from '../bills-api/left-behind.ts'
import { findSessions } from './known-sessions.ts'
import type { Holds } from '../planning/plan-fields.ts'
import { listHandWritten, type HandWritten } from './by-hand.ts'
import { findOwnBill } from './own-bill.ts'

export type BillRow = typeof bills.$inferSelect
export type StageRow = typeof stages.$inferSelect
export type SittingRow = typeof sittings.$inferSelect
export type PublicationRow = typeof publications.$inferSelect
export type AmendmentRow = typeof amendments.$inferSelect
export type SponsorRow = typeof sponsors.$inferSelect

/** All that the record holds of one bill, verified or not, and what bears on changing it. */
export interface StoredBill extends Holds {
  bill: BillRow | undefined
  stages: StageRow[]
  sittings: SittingRow[]
  publications: PublicationRow[]
  amendments: AmendmentRow[]
  sponsors: SponsorRow[]
  /** The words that stand, of each amendment that has any. */
  words: { amendmentId: string; lines: AmendmentLine[] }[]
  news: (typeof newsArticles.$inferSelect)[]
  /** Subjects that Parliament's API already stands behind as a source. */
  citedSubjects: string[]
  /** Of the rows that it does not stand behind yet, those that staff added. */
  handWritten: HandWritten[]
  /** Slugs of other rows that a new one could clash with. */
  takenSlugs: string[]
  sessions: KnownSessions
  endAsked: EndAsked
  /** Of the sittings that Parliament tells of this bill, those whose id stands under another. */
  sittingIdsElsewhere: number[]
}

/** Key of the source that stands for Parliament's API behind one bill. */
export function billSourceKey(parliamentId: number): string {
  return `parliament-bills-api-${parliamentId}`
}

/**
 * Reads what the record holds of the bill that Parliament tells of; `is` is the slug of ours that it is, where a person knows.
 * @throws what `findOwnBill` throws
 */
export async function findStoredBill(db: Queryable, answer: ParliamentBill, is?: string): Promise<StoredBill> {
  const { parliamentId } = answer
  const bill = await findOwnBill(db, answer, is)
  const billSlugs = await db.select({ slug: bills.slug }).from(bills)
  const takenSlugs = billSlugs.map(({ slug }) => slug)
  const sessions = await findSessions(db)
  const sittingIdsElsewhere = await listSittingIdsElsewhere(db, answer, bill?.id)
  if (!bill) return { ...nothingStored, bill, takenSlugs, sittingIdsElsewhere, sessions }

  const billStages = await db.select().from(stages).where(eq(stages.billId, bill.id))
  const billSittings = await db
    .select({ sitting: sittings })
    .from(sittings)
    .innerJoin(stages, eq(stages.id, sittings.stageId))
    .where(eq(stages.billId, bill.id))
  const billPublications = await db.select().from(publications).where(eq(publications.billId, bill.id))
  const billAmendments = await db.select().from(amendments).where(eq(amendments.billId, bill.id))
  const billSponsors = await db
    .select({ sponsor: sponsors })
    .from(sponsors)
    .innerJoin(amendments, eq(amendments.id, sponsors.amendmentId))
    .where(eq(amendments.billId, bill.id))
  const words = await db
    .selectDistinctOn([amendmentVersions.amendmentId], {
      amendmentId: amendmentVersions.amendmentId,
      lines: amendmentVersions.lines,
    })
    .from(amendmentVersions)
    .innerJoin(amendments, eq(amendments.id, amendmentVersions.amendmentId))
    .where(eq(amendments.billId, bill.id))
    .orderBy(amendmentVersions.amendmentId, desc(amendmentVersions.seenAt))
  const owned = [
    bill.id,
    ...billStages.map(({ id }) => id),
    ...billPublications.map(({ id }) => id),
    ...billAmendments.map(({ id }) => id),
    ...billSittings.map(({ sitting }) => sitting.id),
  ]
  const citedSubjects = await listCitedSubjects(db, parliamentId)
  const cited = new Set(citedSubjects)
  return {
    bill,
    stages: billStages,
    sittings: billSittings.map(({ sitting }) => sitting),
    publications: billPublications,
    amendments: billAmendments,
    sponsors: billSponsors.map(({ sponsor }) => sponsor),
    words,
    news: await db.select().from(newsArticles).where(eq(newsArticles.billId, bill.id)),
    ...(await findHolds(db, new Set(owned))),
    citedSubjects,
    handWritten: await listHandWritten(
      db,
      owned.filter((id) => !cited.has(id)),
    ),
    takenSlugs: [...takenSlugs, ...(await listSlugsNear(db, bill.slug))],
    sessions,
    endAsked: await findEndAsked(db, bill),
    sittingIdsElsewhere,
  }
}

/** Of amendments of the bill, and of those of others whose slugs begin alike. */
async function listSlugsNear(db: Queryable, billSlug: string): Promise<string[]> {
  const rows = await db
    .select({ slug: amendments.slug })
    .from(amendments)
    .where(like(amendments.slug, `${billSlug}-%`))
    .unionAll(
      db
        .select({ slug: formerSlugs.slug })
        .from(formerSlugs)
        .where(like(formerSlugs.slug, `${billSlug}-%`)),
    )
  return rows.map(({ slug }) => slug)
}

const nothingStored = {
  stages: [],
  sittings: [],
  publications: [],
  amendments: [],
  sponsors: [],
  words: [],
  news: [],
  pins: [],
  conflicts: [],
  citedSubjects: [],
  handWritten: [],
  endAsked: nothingAsked,
} satisfies Partial<StoredBill>

async function listSittingIdsElsewhere(
  db: Queryable,
  { stages: told }: ParliamentBill,
  billId: string | undefined,
): Promise<number[]> {
  const ids = told.flatMap((stage) => stage.sittings.map(({ parliamentId }) => parliamentId))
  if (ids.length === 0) return []
  const rows = await db
    .select({ parliamentId: sittings.parliamentId, billId: stages.billId })
    .from(sittings)
    .innerJoin(stages, eq(stages.id, sittings.stageId))
    .where(inArray(sittings.parliamentId, ids))
  return rows.filter((row) => row.billId !== billId).flatMap(({ parliamentId }) => parliamentId ?? [])
}

// Staff pin a handful of fields: all of them are read, rather than thousands of ids sent to ask for some.
async function findHolds(db: Queryable, owned: Set<string>): Promise<Holds> {
  const kinds = ['bill', 'stage', 'sitting', 'publication', 'amendment'] as const
  const pinned = await db
    .select({ subjectId: pins.subjectId, field: pins.field, reason: pins.reason, staffId: pins.staffId })
    .from(pins)
    .where(inArray(pins.subjectKind, kinds))
  const open = await db.select().from(conflicts).where(inArray(conflicts.subjectKind, kinds))
  return {
    pins: pinned.filter(({ subjectId }) => owned.has(subjectId)),
    conflicts: open.filter(({ subjectId }) => owned.has(subjectId)),
  }
}

async function listCitedSubjects(db: Queryable, parliamentId: number): Promise<string[]> {
  const cited = await db
    .select({ subjectId: citations.subjectId })
    .from(citations)
    .innerJoin(sources, and(eq(sources.id, citations.sourceId), eq(sources.key, billSourceKey(parliamentId))))
  return cited.map(({ subjectId }) => subjectId)
}
