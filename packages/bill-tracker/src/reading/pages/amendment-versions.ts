import { publishedAmendmentVersions, type AmendmentLine, type Queryable } from '@safe-to-report/db'
import { asc, inArray } from 'drizzle-orm'
import { linesAsText } from '../../words/amendment-lines.ts'
import type { Words } from './amendment-types.ts'

/** The words of an amendment as they stood from one day on. */
export interface AmendmentVersion {
  amendmentId: string
  seenAt: Date
  lines: AmendmentLine[]
  origin: 'sync' | 'staff'
  sourceUrl: string
}

/** Every version of some amendments' words, the oldest first. */
export async function listVersions(db: Queryable, amendmentIds: readonly string[]): Promise<AmendmentVersion[]> {
  if (amendmentIds.length === 0) return []
  return db
    .select({
      amendmentId: publishedAmendmentVersions.amendmentId,
      seenAt: publishedAmendmentVersions.seenAt,
      lines: publishedAmendmentVersions.lines,
      origin: publishedAmendmentVersions.origin,
      sourceUrl: publishedAmendmentVersions.sourceUrl,
    })
    .from(publishedAmendmentVersions)
    .where(inArray(publishedAmendmentVersions.amendmentId, [...amendmentIds]))
    .orderBy(asc(publishedAmendmentVersions.seenAt))
}

/** The words that stand, by amendment: those seen last. */
export async function findWordsOf(db: Queryable, amendmentIds: readonly string[]): Promise<Map<string, Words>> {
  const versions = await listVersions(db, amendmentIds)
  return new Map(versions.map((version) => [version.amendmentId, toWords(version)]))
}

export function toWords({ lines, sourceUrl }: Pick<AmendmentVersion, 'lines' | 'sourceUrl'>): Words {
  return { text: linesAsText(lines), sourceUrl }
}
