import {
  amendmentDivisions,
  amendments,
  audit,
  changes,
  conflicts,
  divisions,
  staffAccounts,
  type Database,
  type Queryable,
} from '@safe-to-report/db'
import { and, asc, desc, eq, gte, inArray, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { grounds } from './editable.ts'
import { planUnchoice, type Unchoice } from './plan-unchoice.ts'

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

/** `gone`: it was taken back meanwhile, or nobody chose it here. */
export type UnchooseOutcome = 'taken-back' | 'gone'

const takingBack = z.object({ divisionId: z.uuid(), why: grounds.shape.why, staffId: z.uuid() })

/**
 * Takes back that a division on the record is one of Parliament's, with all that followed from it: counts, names, sources, and
 * what sync told of it since. What staff wrote by hand stays. The division then waits for another choice.
 *
 * @throws ZodError where no reason is given
 */
export async function unchooseDivision(db: Database, given: z.infer<typeof takingBack>): Promise<UnchooseOutcome> {
  const { divisionId, why, staffId } = takingBack.parse(given)
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(divisions).where(eq(divisions.id, divisionId)).for('update')
    const choice = row && (await findDivisionChoice(tx, divisionId))
    if (!choice) return 'gone'
    const plan = planUnchoice(row, choice.changeId, await listSince(tx, divisionId, choice))
    const set = { ...plan.set, ...(await freeNumber(tx, row, plan.set.number)), votesFetchedAt: null }
    await tx.update(divisions).set(set).where(eq(divisions.id, divisionId))
    await tx.execute(sql`select record.forget_votes(${divisionId})`)
    await tx.delete(conflicts).where(eq(conflicts.subjectId, divisionId))
    await unlink(tx, divisionId, plan)
    const told = { origin: 'staff', staffId, subjectKind: 'division', subjectId: divisionId, why } as const
    const saved = await tx
      .insert(changes)
      .values(plan.changes.map((change) => ({ ...told, ...change })))
      .returning({ id: changes.id })
    await tx.insert(audit).values({ staffId, action: 'published', detail: { changeIds: saved.map(({ id }) => id) } })
    return 'taken-back'
  })
}

/** The choice is several changes of one transaction, so of one instant; a sync that began before it may have ended after. */
async function listSince(db: Queryable, divisionId: string, { changeId, at }: DivisionChoice) {
  return db
    .select()
    .from(changes)
    .where(and(eq(changes.subjectId, divisionId), or(gte(changes.id, changeId), eq(changes.at, at))))
    .orderBy(asc(changes.id))
}

/** The number that it had may be another's by now. */
async function freeNumber(
  db: Queryable,
  { id, house, heldOn }: typeof divisions.$inferSelect,
  number: number | null | undefined,
): Promise<{ number?: null }> {
  if (number === null || number === undefined) return {}
  const isOther = and(eq(divisions.house, house), eq(divisions.heldOn, heldOn), eq(divisions.number, number))
  const others = await db
    .select({ id: divisions.id })
    .from(divisions)
    .where(and(isOther, ne(divisions.id, id)))
  return others.length > 0 ? { number: null } : {}
}

async function unlink(db: Queryable, divisionId: string, { unlinked }: Unchoice): Promise<void> {
  if (unlinked.length === 0) return
  const named = db.select({ id: amendments.id }).from(amendments).where(inArray(amendments.slug, unlinked))
  await db
    .delete(amendmentDivisions)
    .where(and(eq(amendmentDivisions.divisionId, divisionId), inArray(amendmentDivisions.amendmentId, named)))
}
