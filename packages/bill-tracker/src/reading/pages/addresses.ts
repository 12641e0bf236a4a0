import {
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedDivisions,
  publishedMembers,
  publishedNotices,
  publishedProceedings,
  type Queryable,
  publishedFormerSlugs,
} from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'

/** The slugs and numbers of every public page of the record, for those who index it. */
export interface Addresses {
  asks: string[]
  bills: string[]
  amendments: string[]
  divisions: string[]
  notices: string[]
  proceedings: string[]
  /** By Parliament's number. */
  members: string[]
  tags: string[]
}

/** Every public page of the record by its slug; no more than a sitemap may hold. */
export async function findAddresses(db: Queryable): Promise<Addresses> {
  const [asks, bills, divisions, members, amendments, notices, proceedings] = await Promise.all([
    db.select({ slug: publishedAsks.slug }).from(publishedAsks).orderBy(asc(publishedAsks.position)),
    db.select({ slug: publishedBills.slug }).from(publishedBills).orderBy(asc(publishedBills.slug)),
    db
      .select({ slug: publishedDivisions.slug })
      .from(publishedDivisions)
      .orderBy(asc(publishedDivisions.slug))
      .limit(900),
    db.select({ id: publishedMembers.id }).from(publishedMembers).orderBy(asc(publishedMembers.id)).limit(4_000),
    db
      .select({ slug: publishedAmendments.slug })
      .from(publishedAmendments)
      .orderBy(asc(publishedAmendments.slug))
      .limit(42_000),
    db.select({ slug: publishedNotices.slug }).from(publishedNotices).orderBy(asc(publishedNotices.slug)).limit(900),
    db
      .select({ slug: publishedProceedings.slug })
      .from(publishedProceedings)
      .orderBy(asc(publishedProceedings.slug))
      .limit(2_000),
  ])
  const slugs = (rows: readonly { slug: string }[]): string[] => rows.map(({ slug }) => slug)
  return {
    asks: slugs(asks),
    bills: slugs(bills),
    divisions: slugs(divisions),
    notices: slugs(notices),
    proceedings: slugs(proceedings),
    members: members.map(({ id }) => String(id)),
    amendments: slugs(amendments),
    tags: [
      'kind:ask',
      'kind:bill',
      'kind:division',
      'kind:amendment',
      'kind:membership',
      'kind:notice',
      'kind:proceeding',
    ],
  }
}

/** The address that an amendment has now, by one that it had before it was numbered; undefined where it never had that. */
export async function findFormerAddress(db: Queryable, slug: string): Promise<string | undefined> {
  const [former] = await db
    .select({ leadsTo: publishedFormerSlugs.leadsTo })
    .from(publishedFormerSlugs)
    .where(eq(publishedFormerSlugs.slug, slug))
  return former?.leadsTo
}
