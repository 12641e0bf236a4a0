import { publishedAmendmentDivisions, publishedDivisions, type Queryable } from '@safe-to-report/db'
import { eq, inArray } from 'drizzle-orm'

interface Decided {
  id: string
  countFor: number | null
  countAgainst: number | null
  majority: number | null
}

/**
 * The same amendments, each with the division that decided it; a count that is missing here is the division's. One that two
 * divisions were on has neither: which of them decided it is for a person to say.
 */
export async function withDivisions<Row extends Decided>(
  db: Queryable,
  rows: readonly Row[],
): Promise<(Row & { division: string | null })[]> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const found = await db
    .select({
      amendmentId: publishedAmendmentDivisions.amendmentId,
      slug: publishedDivisions.slug,
      ayeCount: publishedDivisions.ayeCount,
      noCount: publishedDivisions.noCount,
      majority: publishedDivisions.majority,
    })
    .from(publishedAmendmentDivisions)
    .innerJoin(publishedDivisions, eq(publishedDivisions.id, publishedAmendmentDivisions.divisionId))
    .where(inArray(publishedAmendmentDivisions.amendmentId, ids))
  const byAmendment = Map.groupBy(found, ({ amendmentId }) => amendmentId)
  return rows.map((row) => {
    const [division, ...others] = byAmendment.get(row.id) ?? []
    if (!division || others.length > 0) return { ...row, division: null }
    return {
      ...row,
      countFor: row.countFor ?? division.ayeCount,
      countAgainst: row.countAgainst ?? division.noCount,
      majority: row.majority ?? division.majority,
      division: division.slug,
    }
  })
}
