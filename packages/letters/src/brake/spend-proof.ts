import { createHash } from 'node:crypto'
import { proofsSpent, type Queryable } from '@safe-to-report/db'
import { lt } from 'drizzle-orm'

/** Marks a proof of work as used; false if it was used before. `proof` is what makes it unlike any other. */
export async function spendProof(db: Queryable, proof: { proof: string; expiresAt: Date }): Promise<boolean> {
  const hash = createHash('sha256').update(proof.proof).digest()
  const { rowCount } = await db.insert(proofsSpent).values({ hash, expiresAt: proof.expiresAt }).onConflictDoNothing()
  return rowCount === 1
}

/** Forgets proofs that are no longer good anyway; how many. */
export async function dropSpentProofs(db: Queryable, now: Date): Promise<number> {
  const { rowCount } = await db.delete(proofsSpent).where(lt(proofsSpent.expiresAt, now))
  return rowCount ?? 0
}
