import { publishedCouldCarry, publishedLooks, publishedSittings, type Queryable } from '@safe-to-report/db'
import { inArray } from 'drizzle-orm'
import type { SecondLooks } from '../../words/second-look.ts'

/**
 * The public rows that one person alone has looked at so far: few at any time. A sitting is shown with its stage, and what could carry
 * an ask with the ask: so these are told of, too.
 */
export async function listSecondLooks(db: Queryable): Promise<SecondLooks> {
  const rows = await db.select().from(publishedLooks)
  const looks = new Map(
    rows.map(({ subjectId, manner, at, lookUntil }) => [subjectId, { manner, at, until: lookUntil }] as const),
  )
  for (const [id, shownWith] of await listShownWith(db, rows)) {
    const look = looks.get(id)
    if (look && !looks.has(shownWith)) looks.set(shownWith, look)
  }
  return looks
}

async function listShownWith(
  db: Queryable,
  rows: readonly (typeof publishedLooks.$inferSelect)[],
): Promise<[id: string, shownWith: string][]> {
  const idsOf = (kind: (typeof rows)[number]['subjectKind']): string[] =>
    rows.flatMap(({ subjectKind, subjectId }) => (subjectKind === kind ? [subjectId] : []))
  const [sittings, couldCarry] = [idsOf('sitting'), idsOf('could-carry')]
  const [ofStages, ofAsks] = await Promise.all([
    sittings.length === 0
      ? []
      : db
          .select({ id: publishedSittings.id, shownWith: publishedSittings.stageId })
          .from(publishedSittings)
          .where(inArray(publishedSittings.id, sittings)),
    couldCarry.length === 0
      ? []
      : db
          .select({ id: publishedCouldCarry.id, shownWith: publishedCouldCarry.askId })
          .from(publishedCouldCarry)
          .where(inArray(publishedCouldCarry.id, couldCarry)),
  ])
  return [...ofStages, ...ofAsks].map(({ id, shownWith }) => [id, shownWith])
}
