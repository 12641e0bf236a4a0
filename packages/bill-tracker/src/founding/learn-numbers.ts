import { bills, changes, divisions, type Queryable } from '@safe-to-report/db'
import { and, eq, isNull } from 'drizzle-orm'
import type { FoundingRows } from './build-founding-rows.ts'

/**
 * Parliament's numbers of bills and divisions that a database holds without, where the founding record has learned them
 * since: all that Parliament tells of them is had by these. A division of another House or day is another one, whatever
 * its name; a number that stands already is never written over. Gives how many were learned.
 */
export async function learnNumbers(db: Queryable, rows: Pick<FoundingRows, 'bills' | 'divisions'>): Promise<number> {
  let learned = 0
  for (const row of rows.bills) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are a handful
    if (await learnBill(db, row)) learned += 1
  }
  for (const row of rows.divisions) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (await learnDivision(db, row)) learned += 1
  }
  return learned
}

async function learnBill(db: Queryable, { id, parliamentId = null }: FoundingRows['bills'][number]): Promise<boolean> {
  if (parliamentId === null) return false
  const [taken] = await db.select({ id: bills.id }).from(bills).where(eq(bills.parliamentId, parliamentId))
  if (taken) return false
  const [set] = await db
    .update(bills)
    .set({ parliamentId })
    .where(and(eq(bills.id, id), isNull(bills.parliamentId)))
    .returning({ id: bills.id })
  if (set) await tellLearned(db, 'bill', { id, parliamentId })
  return set !== undefined
}

async function learnDivision(db: Queryable, row: FoundingRows['divisions'][number]): Promise<boolean> {
  const { id, house, heldOn, parliamentId = null, parliamentUrl } = row
  if (parliamentId === null) return false
  const isIt = and(eq(divisions.house, house), eq(divisions.parliamentId, parliamentId))
  const [taken] = await db.select({ id: divisions.id }).from(divisions).where(isIt)
  if (taken) return false
  const isSame = and(eq(divisions.id, id), eq(divisions.house, house), eq(divisions.heldOn, heldOn))
  const [set] = await db
    .update(divisions)
    .set({ parliamentId, parliamentUrl })
    .where(and(isSame, isNull(divisions.parliamentId)))
    .returning({ id: divisions.id })
  if (set) await tellLearned(db, 'division', { id, parliamentId })
  return set !== undefined
}

async function tellLearned(
  db: Queryable,
  subjectKind: 'bill' | 'division',
  { id: subjectId, parliamentId }: { id: string; parliamentId: number },
): Promise<void> {
  const told = { origin: 'founding', subjectKind, subjectId, field: 'parliamentId' } as const
  await db.insert(changes).values({ ...told, before: null, after: parliamentId })
}
