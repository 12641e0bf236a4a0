import { divisionCandidates, divisions, proposals, type Queryable } from '@safe-to-report/db'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { divisionUrl } from '../words/division-url.ts'
import { aboutRow, findSubject } from './find-subject.ts'
import type { Prepared } from './new-proposal.ts'
import { handIn, type ProposeOutcome } from './propose.ts'

/**
 * `gone`: it was chosen already, or Parliament lists no such one. `taken`: another division on the record is that one.
 * `already-there`: somebody has proposed which one it is.
 */
export type ChooseOutcome = ProposeOutcome | { outcome: 'taken' }

const choosing = z.object({ divisionId: z.uuid(), parliamentId: z.int() })

/**
 * Proposes which of Parliament's divisions one on the record is, with the counts that Parliament gives. Who voted how comes with the
 * next sync after it is published, which asks for it by this number.
 */
export async function chooseDivision(
  db: Queryable,
  session: Buffer,
  given: z.input<typeof choosing>,
): Promise<ChooseOutcome> {
  const { divisionId, parliamentId } = choosing.parse(given)
  const [row] = await db.select().from(divisions).where(eq(divisions.id, divisionId))
  if (!row || row.parliamentId !== null) return { outcome: 'gone' }
  const { house } = row
  const isIt = and(eq(divisionCandidates.house, house), eq(divisionCandidates.parliamentId, parliamentId))
  const [candidate] = await db.select().from(divisionCandidates).where(isIt)
  if (!candidate || candidate.heldOn !== row.heldOn) return { outcome: 'gone' }
  const isSame = and(eq(divisions.house, house), eq(divisions.parliamentId, parliamentId))
  if ((await db.select({ id: divisions.id }).from(divisions).where(isSame)).length > 0) return { outcome: 'taken' }
  if (await isProposed(db, divisionId)) return { outcome: 'already-there' }
  const prepared = await prepareChoice(db, row, candidate)
  return prepared ? handIn(db, session, {}, prepared) : { outcome: 'gone' }
}

async function isProposed(db: Queryable, divisionId: string): Promise<boolean> {
  const waits = and(eq(proposals.subjectId, divisionId), eq(proposals.state, 'waiting'))
  const found = await db
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(waits, sql`${proposals.proposed} ? 'parliamentId'`))
    .limit(1)
  return found.length > 0
}

async function prepareChoice(
  db: Queryable,
  row: typeof divisions.$inferSelect,
  candidate: typeof divisionCandidates.$inferSelect,
): Promise<Prepared | undefined> {
  const subject = await findSubject(db, 'division', row.id)
  if (!subject) return undefined
  const { parliamentId, number, ayeCount, noCount, motionNote } = candidate
  const title = candidate.title === '' ? null : candidate.title
  const sourceUrl = divisionUrl(row.house, parliamentId)
  const told = {
    parliamentId,
    number,
    title,
    ayeCount,
    noCount,
    motionNote,
    parliamentUrl: sourceUrl,
    carried: ayeCount > noCount,
    majority: Math.abs(ayeCount - noCount),
  }
  const before: Record<string, string | number | boolean | Date | null> = row
  const differing = Object.entries(told).filter(([field, after]) => before[field] !== after)
  return {
    act: 'edit',
    ...aboutRow(subject),
    expected: Object.fromEntries(differing.map(([field]) => [field, toStored(before[field])])),
    proposed: Object.fromEntries(differing),
    why: 'A person has looked and said which of Parliament’s divisions this is',
    sourceUrl,
    quote: title ?? `Division ${number}: ${ayeCount} to ${noCount}`,
  }
}

function toStored(value: string | number | boolean | Date | null | undefined): string | number | boolean | null {
  return value === undefined || value instanceof Date ? null : value
}
