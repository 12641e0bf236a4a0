import {
  publishedAmendmentDivisions,
  publishedAmendments,
  publishedBills,
  publishedDivisions,
  type AyeMeaning,
  type BillOutcome,
  type Decision,
  type Queryable,
  type Strength,
} from '@safe-to-report/db'
import { eq, inArray, sql } from 'drizzle-orm'
import { doorOf, fateOf, type Door, type Fate } from '../../words/fate.ts'

/** What must be read of an amendment before it can be told what became of it. */
interface Undecided {
  id: string
  decision: Decision | null
  billOutcome: BillOutcome | null
  /** The most that it would give to any ask that it is a text of; null where it is of none, and so its own whole. */
  givesMost: Strength | null
  countFor: number | null
  countAgainst: number | null
  majority: number | null
}

/** What a query over amendments and their bills selects for it. */
export const fateColumns = {
  decision: publishedAmendments.decision,
  countFor: publishedAmendments.countFor,
  countAgainst: publishedAmendments.countAgainst,
  majority: publishedAmendments.majority,
  billOutcome: publishedBills.outcome,
  // In the order of the alphabet backwards: whole, part, instead.
  givesMost: sql<Strength | null>`(
    select max(strength) from record.published_texts where amendment_id = ${publishedAmendments.id}
  )`,
}

/** What became of an amendment. */
export interface Decided {
  fate: Fate
  /** As it is drawn where no ask is spoken of: by the most that it would give to any. */
  door: Door | null
  /**
   * Ayes or Contents, for the question as put. Where the Commons disagreed with a Lords amendment, the question was
   * "to disagree": those counted for it voted against the amendment.
   */
  countFor: number | null
  countAgainst: number | null
  /** May be known where the two counts are not. */
  majority: number | null
  /** Slug of the one public division that was on it. */
  division: string | null
  /** Which side of its words the Ayes of that division were on. */
  ayeMeans: AyeMeaning | null
}

/**
 * The same amendments, each with what became of it and the division that decided it; a count that is missing here is the
 * division's. One that two divisions were on has neither: which of them decided it is for a person to say.
 */
export async function withFates<Row extends Undecided>(
  db: Queryable,
  rows: readonly Row[],
): Promise<(Omit<Row, 'decision' | 'billOutcome' | 'givesMost'> & Decided)[]> {
  const ids = [...new Set(rows.map(({ id }) => id))]
  if (ids.length === 0) return []
  const divisions = await listDivisionsOf(db, ids)
  return rows.map((row) => {
    const { decision, billOutcome, givesMost, ...told } = row
    const found = divisions.get(row.id) ?? []
    const [only = null] = found.length === 1 ? found : []
    const wasVoted = (row.countFor !== null && row.countAgainst !== null) || found.length > 0
    const fate = fateOf({ decided: decision, billOutcome, division: only, wasVoted })
    return { ...told, fate, door: doorOf(fate, givesMost ?? 'whole'), ...withCounts(row, only ?? noDivision) }
  })
}

type Counted = Omit<Decided, 'fate' | 'door'>

function withCounts(row: Undecided, division: CountedDivision): Counted {
  const { slug, ayeMeans, ayeCount, noCount, majority } = division
  return {
    countFor: row.countFor ?? ayeCount,
    countAgainst: row.countAgainst ?? noCount,
    majority: row.majority ?? majority,
    division: slug,
    ayeMeans,
  }
}

interface CountedDivision {
  slug: string | null
  ayeMeans: AyeMeaning | null
  ayeCount: number | null
  noCount: number | null
  majority: number | null
}

const noDivision: CountedDivision = { slug: null, ayeMeans: null, ayeCount: null, noCount: null, majority: null }

type Division = Awaited<ReturnType<typeof selectDivisions>>[number]

async function listDivisionsOf(db: Queryable, ids: string[]): Promise<Map<string, Division[]>> {
  return Map.groupBy(await selectDivisions(db, ids), ({ amendmentId }) => amendmentId)
}

async function selectDivisions(db: Queryable, ids: string[]) {
  return db
    .select({
      amendmentId: publishedAmendmentDivisions.amendmentId,
      slug: publishedDivisions.slug,
      carried: publishedDivisions.carried,
      ayeMeans: publishedDivisions.ayeMeans,
      ayeCount: publishedDivisions.ayeCount,
      noCount: publishedDivisions.noCount,
      majority: publishedDivisions.majority,
    })
    .from(publishedAmendmentDivisions)
    .innerJoin(publishedDivisions, eq(publishedDivisions.id, publishedAmendmentDivisions.divisionId))
    .where(inArray(publishedAmendmentDivisions.amendmentId, ids))
}
