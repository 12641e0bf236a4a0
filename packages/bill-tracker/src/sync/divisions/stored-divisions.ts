import {
  amendmentDivisions,
  amendments,
  citations,
  conflicts,
  divisions,
  pins,
  sources,
  stages,
  votes,
  type House,
  type Queryable,
} from '@safe-to-report/db'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Holds } from '../planning/plan-fields.ts'

export type DivisionRow = typeof divisions.$inferSelect
export type VoteRow = typeof votes.$inferSelect

/** An amendment that tells the number of its division. */
export interface NumberedAmendment {
  id: string
  slug: string
  kind: (typeof amendments.$inferSelect)['kind']
  decision: (typeof amendments.$inferSelect)['decision']
  house: House | null
  decidedOn: string | null
  divisionNumber: number | null
}

/** What the record holds of divisions, verified or not, and what bears on changing it. */
export interface StoredDivisions extends Holds {
  divisions: DivisionRow[]
  /** Votes of the divisions that are to be planned. */
  votes: VoteRow[]
  links: { amendmentId: string; divisionId: string }[]
  numbered: NumberedAmendment[]
  /** Divisions that a Votes API already stands behind as a source. */
  citedSubjects: string[]
}

/** Key of the source that stands for one House's Votes API. */
export function votesSourceKey(house: House): string {
  return `parliament-${house.toLowerCase()}-votes-api`
}

/** Every division with the amendments that name one; there are some dozens, not thousands. Votes are read apart. */
export async function findStoredDivisions(db: Queryable): Promise<Omit<StoredDivisions, 'votes'>> {
  const rows = await db.select().from(divisions)
  const numbered = await db
    .select({
      id: amendments.id,
      slug: amendments.slug,
      kind: amendments.kind,
      decision: amendments.decision,
      house: stages.house,
      decidedOn: amendments.decidedOn,
      divisionNumber: amendments.divisionNumber,
    })
    .from(amendments)
    .innerJoin(stages, eq(stages.id, amendments.stageId))
    .where(and(isNotNull(amendments.divisionNumber), isNotNull(amendments.decidedOn)))
  const cited = await db
    .select({ subjectId: citations.subjectId })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(inArray(sources.key, [votesSourceKey('Commons'), votesSourceKey('Lords')]))
  return {
    divisions: rows,
    numbered,
    links: await db.select().from(amendmentDivisions),
    pins: await db
      .select({ subjectId: pins.subjectId, field: pins.field })
      .from(pins)
      .where(eq(pins.subjectKind, 'division')),
    conflicts: await db.select().from(conflicts).where(eq(conflicts.subjectKind, 'division')),
    citedSubjects: cited.map(({ subjectId }) => subjectId),
  }
}

/** The votes of some divisions. */
export async function listVotes(db: Queryable, divisionIds: string[]): Promise<VoteRow[]> {
  if (divisionIds.length === 0) return []
  return db.select().from(votes).where(inArray(votes.divisionId, divisionIds))
}
