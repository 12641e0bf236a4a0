import {
  amendmentDivisions,
  amendments,
  divisionCandidates,
  divisions,
  type House,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { divisionUrl } from '../words/division-url.ts'
import { amendmentName } from '../words/amendment-name.ts'

export interface DivisionCandidate {
  parliamentId: number
  number: number
  title: string | null
  ayeCount: number
  noCount: number
  motionNote: string | null
  /** Parliament's own page of it. */
  url: string
  /** The slug of the division on the record that it is already. */
  takenBy: string | null
}

/** A division of which nobody could tell which of Parliament's it is. */
export interface OpenDivision {
  id: string
  slug: string
  house: House
  heldOn: string
  plainSummary: string | null
  carried: boolean | null
  ayeCount: number | null
  noCount: number | null
  majority: number | null
  /** What it was on, by name: "Lords Amendment 43". */
  on: string[]
  /** Every division of its House and day, in order of number, as sync last saw them. */
  candidates: DivisionCandidate[]
}

/** The divisions on the record that have no number of Parliament's yet, each with those of its day. */
export async function listOpenDivisions(db: Queryable): Promise<OpenDivision[]> {
  const open = await db
    .select()
    .from(divisions)
    .where(isNull(divisions.parliamentId))
    .orderBy(asc(divisions.heldOn), asc(divisions.slug))
  if (open.length === 0) return []
  const days = [...new Set(open.map(({ heldOn }) => heldOn))]
  const ids = open.map(({ id }) => id)
  const [offered, taken, links] = await Promise.all([
    db
      .select()
      .from(divisionCandidates)
      .where(inArray(divisionCandidates.heldOn, days))
      .orderBy(asc(divisionCandidates.number)),
    db
      .select({ house: divisions.house, parliamentId: divisions.parliamentId, slug: divisions.slug })
      .from(divisions)
      .where(and(inArray(divisions.heldOn, days), isNotNull(divisions.parliamentId))),
    db
      .select({ divisionId: amendmentDivisions.divisionId, kind: amendments.kind, number: amendments.number })
      .from(amendmentDivisions)
      .innerJoin(amendments, eq(amendments.id, amendmentDivisions.amendmentId))
      .where(inArray(amendmentDivisions.divisionId, ids)),
  ])
  return open.map(({ id, slug, house, heldOn, plainSummary, carried, ayeCount, noCount, majority }) => ({
    id,
    slug,
    house,
    heldOn,
    plainSummary,
    carried,
    ayeCount,
    noCount,
    majority,
    on: links.filter(({ divisionId }) => divisionId === id).map(amendmentName),
    candidates: offered
      .filter((one) => one.house === house && one.heldOn === heldOn)
      .map((one) => ({
        parliamentId: one.parliamentId,
        number: one.number,
        title: one.title === '' ? null : one.title,
        ayeCount: one.ayeCount,
        noCount: one.noCount,
        motionNote: one.motionNote,
        url: divisionUrl(house, one.parliamentId),
        takenBy: taken.find((row) => row.house === house && row.parliamentId === one.parliamentId)?.slug ?? null,
      })),
  }))
}
