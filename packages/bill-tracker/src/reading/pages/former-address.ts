import { publishedFormerSlugs, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'

/** The address that an amendment has now, by one that it had before it was numbered; undefined where it never had that. */
export async function findFormerAddress(db: Queryable, slug: string): Promise<string | undefined> {
  const [former] = await db
    .select({ leadsTo: publishedFormerSlugs.leadsTo })
    .from(publishedFormerSlugs)
    .where(eq(publishedFormerSlugs.slug, slug))
  return former?.leadsTo
}
