import type { Database, Queryable } from './open-database.ts'

// Somebody else wrote the same rows between our reading and our writing: serialization failure, deadlock, duplicate key.
const writtenMeanwhile = new Set(['40001', '40P01', '23505'])
const attempts = 4

/**
 * Reads and writes in one transaction that sees one moment of the record. When staff or another sync wrote the same rows
 * meanwhile, nothing of ours stands, and the work begins again on what is there now.
 */
export async function inOneTransaction<T>(db: Database, work: (tx: Queryable) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work, { isolationLevel: 'repeatable read' })
    } catch (error) {
      if (attempt === attempts || !isWrittenMeanwhile(error)) throw error
    }
  }
}

function isWrittenMeanwhile(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && writtenMeanwhile.has(error.code)) return true
  return isWrittenMeanwhile(error.cause)
}
