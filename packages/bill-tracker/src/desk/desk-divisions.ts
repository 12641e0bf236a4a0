import { amendmentDivisions, amendments, divisions, type House, type Queryable } from '@safe-to-report/db'
import { asc, eq } from 'drizzle-orm'
import { amendmentName } from '../words/amendment-name.ts'

/** A division in the desk's list, checked or not. */
export interface DeskDivision {
  id: string
  house: House
  heldOn: string
  number: number | null
  ayeCount: number | null
  noCount: number | null
  /** What it was on, by name. */
  on: string[]
  hasWords: boolean
  hasMeaning: boolean
  hasVotes: boolean
  verified: boolean
}

/** Every division, in order of time. */
export async function listDeskDivisions(db: Queryable): Promise<DeskDivision[]> {
  const [rows, links] = await Promise.all([
    db.select().from(divisions).orderBy(asc(divisions.heldOn), asc(divisions.house), asc(divisions.number)),
    db
      .select({ divisionId: amendmentDivisions.divisionId, kind: amendments.kind, number: amendments.number })
      .from(amendmentDivisions)
      .innerJoin(amendments, eq(amendments.id, amendmentDivisions.amendmentId)),
  ])
  return rows.map(({ id, house, heldOn, number, ayeCount, noCount, verified, ...row }) => ({
    id,
    house,
    heldOn,
    number,
    ayeCount,
    noCount,
    verified,
    on: links.filter(({ divisionId }) => divisionId === id).map(amendmentName),
    hasWords: row.plainSummary !== null,
    hasMeaning: row.ayeMeans !== null,
    hasVotes: row.votesFetchedAt !== null,
  }))
}
