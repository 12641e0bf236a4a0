import { heldFacts, type Queryable, inBatches } from '@safe-to-report/db'
import { eq, inArray, isNull } from 'drizzle-orm'
import type { FoundingRows } from './build-founding-rows.ts'
import { isSame } from './plan-corrections.ts'

type Fact = typeof heldFacts.$inferSelect

/** What the founding files ask of each fact that they hold; a fresh one has no answer yet. */
const asked = [
  'subjectKind',
  'subjectId',
  'about',
  'field',
  'value',
  'standing',
  'howToCheck',
] as const satisfies (keyof Fact)[]

/**
 * Held facts that nobody has answered, as the files ask them now, and without those that the files have settled. What was
 * answered stays answered, and what Parliament's answers left to check stays. Gives how many changed.
 */
export async function renewHeldFacts(db: Queryable, shipped: FoundingRows['heldFacts']): Promise<number> {
  const open = (await db.select().from(heldFacts).where(isNull(heldFacts.closedAt))).filter((fact) => !isOfSync(fact))
  const now = new Map(shipped.map((fact) => [fact.key, fact]))
  const settled = open.filter(({ key }) => !now.has(key)).map(({ id }) => id)
  await inBatches(settled, (batch) => db.delete(heldFacts).where(inArray(heldFacts.id, batch)))
  let count = settled.length
  for (const fact of open) {
    const wanted = now.get(fact.key)
    if (!wanted || asked.every((field) => isSame(fact[field], wanted[field]))) continue
    const set = Object.fromEntries(asked.map((field) => [field, wanted[field] ?? null]))
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are a handful
    await db.update(heldFacts).set(set).where(eq(heldFacts.id, fact.id))
    count += 1
  }
  return count
}

/** Sync names what it leaves to check after the row. */
function isOfSync({ key, subjectId }: Fact): boolean {
  return subjectId !== null && key.startsWith(`${subjectId}-`)
}
