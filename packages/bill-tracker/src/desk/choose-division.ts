import {
  amendmentDivisions,
  amendments,
  audit,
  changes,
  divisionCandidates,
  divisions,
  type Database,
  type House,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { divisionUrl } from '../words/division-url.ts'
import { amendmentName } from '../words/amendment-name.ts'
import { citeSource } from './cite-source.ts'

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

/** `taken`: another division on the record is that one. `gone`: it was chosen already, or Parliament lists no such one. */
export type ChooseOutcome = 'chosen' | 'gone' | 'taken'

interface Choice {
  divisionId: string
  parliamentId: number
  staffId: string
}

/**
 * Says which of Parliament's divisions one on the record is, with the counts that Parliament gives. Who voted how comes with
 * the next sync, which asks for it by this number.
 */
export async function chooseDivision(
  db: Database,
  { divisionId, parliamentId, staffId }: Choice,
): Promise<ChooseOutcome> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(divisions).where(eq(divisions.id, divisionId)).for('update')
    if (!row || row.parliamentId !== null) return 'gone'
    const { house, heldOn } = row
    const same = and(eq(divisionCandidates.house, house), eq(divisionCandidates.parliamentId, parliamentId))
    const [candidate] = await tx.select().from(divisionCandidates).where(same)
    if (!candidate || candidate.heldOn !== heldOn) return 'gone'
    const isSame = and(eq(divisions.house, house), eq(divisions.parliamentId, parliamentId))
    if ((await tx.select({ id: divisions.id }).from(divisions).where(isSame)).length > 0) return 'taken'

    const { number, ayeCount, noCount, motionNote } = candidate
    const title = candidate.title === '' ? null : candidate.title
    const told = {
      parliamentId,
      number,
      title,
      ayeCount,
      noCount,
      motionNote,
      carried: ayeCount > noCount,
      majority: Math.abs(ayeCount - noCount),
      parliamentUrl: divisionUrl(house, parliamentId),
    }
    await tx.update(divisions).set(told).where(eq(divisions.id, divisionId))
    const sourceUrl = told.parliamentUrl
    await citeSource(tx, { kind: 'division', id: divisionId, fields: ['parliamentId'], sourceUrl, quote: title })
    const before: Record<string, unknown> = row
    const differing = Object.entries(told).filter(([field, after]) => before[field] !== after)
    const why = 'A person has looked and said which of Parliament’s divisions this is'
    const saved = await tx
      .insert(changes)
      .values(
        differing.map(([field, after]) => ({
          origin: 'staff' as const,
          staffId,
          subjectKind: 'division' as const,
          subjectId: divisionId,
          field,
          before: before[field],
          after,
          why,
          sourceUrl,
        })),
      )
      .returning({ id: changes.id })
    const detail = { changeIds: saved.map(({ id }) => id) }
    await tx.insert(audit).values({ staffId, action: 'published', detail })
    return 'chosen'
  })
}
