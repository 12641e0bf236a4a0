import { publishedCitations, publishedSources, type Queryable } from '@safe-to-report/db'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { inSourceOrder } from '../../words/source-order.ts'
import type { Source } from '../../words/source-order.ts'

/** The same rows, each with the sources that stand behind it: one query however many rows there are. */
export async function withSources<Row extends { id: string }>(
  db: Queryable,
  rows: readonly Row[],
): Promise<(Row & { sources: Source[] })[]> {
  const ids = rows.map(({ id }) => id)
  const sources = await listSourcesBySubject(db, ids)
  return rows.map((row) => ({ ...row, sources: sources.get(row.id) ?? [] }))
}

/** The sources behind each of some rows, by row id; Parliament's own first. */
export async function listSourcesBySubject(db: Queryable, ids: readonly string[]): Promise<Map<string, Source[]>> {
  const found = new Map<string, Source[]>()
  if (ids.length === 0) return found
  const rows = await db
    .select({ subjectId: publishedCitations.subjectId, source: sourceColumns })
    .from(publishedCitations)
    .innerJoin(publishedSources, eq(publishedSources.id, publishedCitations.sourceId))
    .where(inArray(publishedCitations.subjectId, [...ids]))
    .orderBy(asc(publishedSources.publishedOn), asc(publishedSources.title), asc(publishedCitations.id))
  for (const { subjectId, source } of rows) {
    const sources = found.get(subjectId)
    if (sources) sources.push(source)
    else found.set(subjectId, [source])
  }
  return new Map([...found].map(([id, sources]) => [id, inSourceOrder(sources)]))
}

/** A source by itself, whatever it stands behind. */
export const ownColumns = {
  title: publishedSources.title,
  publisher: publishedSources.publisher,
  url: publishedSources.url,
  publishedOn: publishedSources.publishedOn,
  archiveUrl: publishedSources.archiveUrl,
  /** What Parliament's API answered was checked when it answered. */
  checkedOn: sql<string | null>`coalesce(${publishedSources.checkedOn},
    (${publishedSources.fetchedAt} at time zone 'Europe/London')::date)::text`,
  inPrint: publishedSources.inPrint,
}

const sourceColumns = {
  ...ownColumns,
  field: publishedCitations.field,
  quote: publishedCitations.quote,
  place: publishedCitations.place,
}

/** Sources of the public record by their keys; a key that the record does not have is left out. */
export async function findSourcesByKey(
  db: Queryable,
  keys: readonly string[],
): Promise<Map<string, Pick<Source, 'title' | 'publisher' | 'url' | 'publishedOn'>>> {
  if (keys.length === 0) return new Map()
  const { key, title, publisher, url, publishedOn } = publishedSources
  const rows = await db
    .select({ key, title, publisher, url, publishedOn })
    .from(publishedSources)
    .where(inArray(key, [...keys]))
  return new Map(rows.flatMap(({ key: known, ...source }) => (known === null ? [] : [[known, source] as const])))
}
