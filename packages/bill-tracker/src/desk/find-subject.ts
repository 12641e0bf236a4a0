import {
  amendments,
  asks,
  bills,
  campaignEvents,
  couldCarry,
  divisions,
  evidence,
  findSubjectNames,
  helpServices,
  positions,
  publications,
  sittings,
  sources,
  stages,
  texts,
  type Queryable,
  type SubjectKind,
} from '@safe-to-report/db'
import { eq, sql, type SQL } from 'drizzle-orm'
import { subjectTitle } from '../words/subject-title.ts'

/** The kinds of row that the desk shows on a page of their own. */
export type ShownKind = Exclude<SubjectKind, 'membership' | 'post' | 'correction'>

/** What a row of the record is called, and where the public reads it. */
export interface Subject {
  kind: ShownKind
  id: string
  /** "Amendment 67", "Lords: Report stage". */
  title: string
  /** The bill it stands in, or whose words they are. */
  within: string | null
  /** Of the bill that it is a part of. */
  billSlug: string | null
  /** From the root of the public site. */
  publicPath: string
  /** Null for a source: what cites it is checked, not the source. */
  verified: boolean | null
  /** Whether the public can read it: itself and all that it stands in are checked. */
  isPublic: boolean
}

interface Place {
  path: string
  billSlug: string | null
  verified: boolean | null
}

/** One row by its id, checked or not; undefined where there is none. `id` must be a uuid. */
export async function findSubject(db: Queryable, kind: ShownKind, id: string): Promise<Subject | undefined> {
  const [[place], names, shown] = await Promise.all([
    places[kind](db, id),
    findSubjectNames(db, [id]),
    db.execute(sql`select 1 from record.published_subjects where id = ${id}`),
  ])
  const name = names.get(id)
  if (!place || !name || name.kind !== kind) return undefined
  const { path: publicPath, ...own } = place
  return {
    kind,
    id,
    title: subjectTitle(name),
    within: name.within,
    publicPath,
    ...own,
    isPublic: shown.rows.length > 0,
  }
}

const none: SQL<null> = sql`null`
const billPath = sql<string>`'/bills/' || ${bills.slug}`
const askPath = sql<string>`coalesce('/asks/' || ${asks.slug}, '/evidence')`

const places: Record<ShownKind, (db: Queryable, id: string) => Promise<Place[]>> = {
  bill: (db, id) =>
    db.select({ path: billPath, billSlug: bills.slug, verified: bills.verified }).from(bills).where(eq(bills.id, id)),
  stage: (db, id) =>
    db
      .select({ path: billPath, billSlug: bills.slug, verified: stages.verified })
      .from(stages)
      .innerJoin(bills, eq(bills.id, stages.billId))
      .where(eq(stages.id, id)),
  sitting: (db, id) =>
    db
      .select({ path: billPath, billSlug: bills.slug, verified: sittings.verified })
      .from(sittings)
      .innerJoin(stages, eq(stages.id, sittings.stageId))
      .innerJoin(bills, eq(bills.id, stages.billId))
      .where(eq(sittings.id, id)),
  publication: (db, id) =>
    db
      .select({ path: billPath, billSlug: bills.slug, verified: publications.verified })
      .from(publications)
      .innerJoin(bills, eq(bills.id, publications.billId))
      .where(eq(publications.id, id)),
  amendment: (db, id) =>
    db
      .select({
        path: sql<string>`'/amendments/' || ${amendments.slug}`,
        billSlug: bills.slug,
        verified: amendments.verified,
      })
      .from(amendments)
      .innerJoin(bills, eq(bills.id, amendments.billId))
      .where(eq(amendments.id, id)),
  ask: (db, id) =>
    db.select({ path: askPath, billSlug: none, verified: asks.verified }).from(asks).where(eq(asks.id, id)),
  text: (db, id) =>
    db
      .select({
        path: sql<string>`'/asks/' || ${asks.slug} || '#' || ${texts.slug}`,
        billSlug: bills.slug,
        verified: texts.verified,
      })
      .from(texts)
      .innerJoin(asks, eq(asks.id, texts.askId))
      .innerJoin(bills, eq(bills.id, texts.billId))
      .where(eq(texts.id, id)),
  'could-carry': (db, id) =>
    db
      .select({
        path: sql<string>`'/asks/' || ${asks.slug}`,
        billSlug: bills.slug,
        verified: couldCarry.verified,
      })
      .from(couldCarry)
      .innerJoin(asks, eq(asks.id, couldCarry.askId))
      .innerJoin(bills, eq(bills.id, couldCarry.billId))
      .where(eq(couldCarry.id, id)),
  'campaign-event': (db, id) =>
    db
      .select({
        path: sql<string>`'/evidence#' || ${campaignEvents.slug}`,
        billSlug: none,
        verified: campaignEvents.verified,
      })
      .from(campaignEvents)
      .where(eq(campaignEvents.id, id)),
  evidence: (db, id) =>
    db
      .select({ path: sql<string>`'/evidence#' || ${evidence.slug}`, billSlug: none, verified: evidence.verified })
      .from(evidence)
      .where(eq(evidence.id, id)),
  position: (db, id) =>
    db
      .select({ path: askPath, billSlug: none, verified: positions.verified })
      .from(positions)
      .leftJoin(asks, eq(asks.id, positions.askId))
      .where(eq(positions.id, id)),
  'help-service': (db, id) =>
    db
      .select({ path: sql<string>`'/help'`, billSlug: none, verified: helpServices.verified })
      .from(helpServices)
      .where(eq(helpServices.id, id)),
  division: (db, id) =>
    db
      .select({ path: sql<string>`'/divisions/' || ${divisions.slug}`, billSlug: none, verified: divisions.verified })
      .from(divisions)
      .where(eq(divisions.id, id)),
  source: (db, id) =>
    db
      .select({ path: sql<string>`'/about/data'`, billSlug: none, verified: none })
      .from(sources)
      .where(eq(sources.id, id)),
}
