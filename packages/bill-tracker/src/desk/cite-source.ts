import { citations, sources, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'

interface Cited {
  kind: SubjectKind
  id: string
  /** Null stands for the whole row. */
  fields: readonly (string | null)[]
  sourceUrl: string
  quote: string | null
}

/** Puts a source behind fields of a row, with its words. */
export async function citeSource(db: Queryable, { kind, id, fields, sourceUrl, quote }: Cited): Promise<void> {
  const sourceId = await saveSource(db, sourceUrl)
  await db
    .insert(citations)
    .values(fields.map((field) => ({ subjectKind: kind, subjectId: id, field, sourceId, quote })))
    .onConflictDoUpdate({
      target: [citations.subjectKind, citations.subjectId, citations.field, citations.sourceId],
      set: { quote },
    })
}

/** To cite a page is to have read it today. A page that is cited already is not listed twice. */
async function saveSource(db: Queryable, url: string): Promise<string> {
  const checkedOn = sql<string>`(now() at time zone 'Europe/London')::date`
  const [known] = await db.select({ id: sources.id }).from(sources).where(eq(sources.url, url)).limit(1)
  if (known) {
    await db.update(sources).set({ checkedOn }).where(eq(sources.id, known.id))
    return known.id
  }
  const { hostname, pathname } = new URL(url)
  const publisher = hostname.replace(/^www\./, '')
  const title = pathname === '/' ? publisher : `${publisher}${pathname}`
  const [added] = await db
    .insert(sources)
    .values({ kind: 'page', title, publisher, url, checkedOn })
    .returning({ id: sources.id })
  if (!added) throw new Error('A source was saved and did not come back.')
  return added.id
}
