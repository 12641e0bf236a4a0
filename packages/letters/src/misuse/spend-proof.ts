import { createHash } from 'node:crypto'
import { proofsSpent, type Queryable } from '@safe-to-report/db'
import { lt, sql } from 'drizzle-orm'

/** How long there is to solve a challenge and send what it was solved for. */
export const minutesGood = 60

/**
 * Marks a proof of work as used; false if it was used before, is no longer good, or claims to be good for longer than any
 * challenge is. `proof` is what makes it unlike any other.
 */
export async function spendProof(db: Queryable, proof: { proof: string; expiresAt: Date }): Promise<boolean> {
  const hash = createHash('sha256').update(proof.proof).digest()
  const until = proof.expiresAt.toISOString()
  const { rowCount } = await db.execute(sql`
    insert into letters.proofs_spent (hash, expires_at)
    select ${hash}, ${until}::timestamptz
    where ${until}::timestamptz > now() and ${until}::timestamptz <= now() + ${minutesGood} * interval '1 minute'
    on conflict do nothing`)
  return rowCount === 1
}

/** Forgets proofs that are no longer good anyway; how many. */
export async function dropSpentProofs(db: Queryable): Promise<number> {
  const { rowCount } = await db.delete(proofsSpent).where(lt(proofsSpent.expiresAt, sql`now()`))
  return rowCount ?? 0
}
