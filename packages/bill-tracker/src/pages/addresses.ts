import {
  publishedAmendments,
  publishedAsks,
  publishedBills,
  publishedDivisions,
  type Queryable,
} from '@safe-to-report/db'
import { asc } from 'drizzle-orm'

/** The slugs of every public page of the record, for those who index it. */
export interface Addresses {
  asks: string[]
  bills: string[]
  amendments: string[]
  divisions: string[]
  tags: string[]
}

/** Every public page of the record by its slug; no more than a sitemap may hold. */
export async function findAddresses(db: Queryable): Promise<Addresses> {
  const [asks, bills, divisions, amendments] = await Promise.all([
    db.select({ slug: publishedAsks.slug }).from(publishedAsks).orderBy(asc(publishedAsks.position)),
    db.select({ slug: publishedBills.slug }).from(publishedBills).orderBy(asc(publishedBills.slug)),
    db
      .select({ slug: publishedDivisions.slug })
      .from(publishedDivisions)
      .orderBy(asc(publishedDivisions.slug))
      .limit(900),
    db
      .select({ slug: publishedAmendments.slug })
      .from(publishedAmendments)
      .orderBy(asc(publishedAmendments.slug))
      .limit(49_000),
  ])
  const slugs = (rows: readonly { slug: string }[]): string[] => rows.map(({ slug }) => slug)
  return {
    asks: slugs(asks),
    bills: slugs(bills),
    divisions: slugs(divisions),
    amendments: slugs(amendments),
    tags: ['kind:ask', 'kind:bill', 'kind:division', 'kind:amendment'],
  }
}
