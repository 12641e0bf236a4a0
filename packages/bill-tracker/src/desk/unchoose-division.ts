import { changes, divisions, staffAccounts, type Queryable } from '@safe-to-report/db'
import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { grounds } from './editable.ts'
import { aboutRow, findSubject } from './find-subject.ts'
import { handIn, type ProposeOutcome } from './propose.ts'

/** That staff said which of Parliament's divisions one on the record is. */
export interface DivisionChoice {
  /** The change that says so. */
  changeId: number
  at: Date
  who: string | null
  number: number | null
  ayeCount: number | null
  noCount: number | null
  /** Parliament's own page of the division that was chosen. */
  parliamentUrl: string | null
}

/** The choice that stands for a division; undefined where Parliament's number came another way, or there is none. */
export async function findDivisionChoice(db: Queryable, divisionId: string): Promise<DivisionChoice | undefined> {
  const [row] = await db
    .select({
      changeId: changes.id,
      at: changes.at,
      who: staffAccounts.name,
      number: divisions.number,
      ayeCount: divisions.ayeCount,
      noCount: divisions.noCount,
      parliamentUrl: divisions.parliamentUrl,
      isStanding: sql<boolean>`${changes.origin} = 'staff' and ${changes.after} = to_jsonb(${divisions.parliamentId})`,
    })
    .from(changes)
    .innerJoin(divisions, eq(divisions.id, changes.subjectId))
    .leftJoin(staffAccounts, eq(staffAccounts.id, changes.staffId))
    .where(and(eq(changes.subjectId, divisionId), eq(changes.field, 'parliamentId')))
    .orderBy(desc(changes.id))
    .limit(1)
  if (row?.isStanding !== true) return undefined
  const { isStanding: _stands, ...choice } = row
  return choice
}

const takingBack = z.object({ divisionId: z.uuid(), why: grounds.shape.why })

/**
 * Proposes to take back that a division on the record is one of Parliament's. Published, all that followed from it goes: counts,
 * names, sources, and what sync told of it since; what staff wrote by hand stays. The division then waits for another choice.
 * `gone`: it was taken back meanwhile, or nobody chose it here.
 *
 * @throws ZodError where no reason is given
 */
export async function unchooseDivision(
  db: Queryable,
  session: Buffer,
  given: z.input<typeof takingBack>,
): Promise<ProposeOutcome> {
  const { divisionId, why } = takingBack.parse(given)
  const [[row], choice, subject] = await Promise.all([
    db.select({ parliamentId: divisions.parliamentId }).from(divisions).where(eq(divisions.id, divisionId)),
    findDivisionChoice(db, divisionId),
    findSubject(db, 'division', divisionId),
  ])
  if (!row || !choice || !subject) return { outcome: 'gone' }
  return handIn(
    db,
    session,
    {},
    {
      act: 'edit',
      ...aboutRow(subject),
      expected: { parliamentId: row.parliamentId },
      proposed: { parliamentId: null },
      why,
      sourceUrl: null,
      quote: null,
    },
  )
}
