import { publishedGaps, type Queryable } from '@safe-to-report/db'
import { desc, sql } from 'drizzle-orm'
import { parliamentSources } from '../../words/parliament-sources.ts'
import { tellGapPart } from '../../words/tell-gap-part.ts'
import type { SeenGap } from './now-types.ts'

/** What of Parliament could not be seen: what lasts, then what ended of late; the newest first. */
export async function listGaps(db: Queryable): Promise<SeenGap[]> {
  const { source, part, cause, what, since, endedAt } = publishedGaps
  const rows = await db
    .select({ source, part, cause, what, since, endedAt })
    .from(publishedGaps)
    .orderBy(sql`${endedAt} is not null`, desc(since), source, part)
  return rows.map(({ source: name, part: key, ...gap }) => ({
    title: titleOf(name),
    part: tellGapPart({ source: name, part: key }),
    ...gap,
  }))
}

function titleOf(name: string): string {
  return parliamentSources.find((source) => source.name === name)?.title ?? name
}
