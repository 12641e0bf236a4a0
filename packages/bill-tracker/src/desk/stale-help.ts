import { staleHelpServices, type Queryable } from '@safe-to-report/db'
import { asc, count } from 'drizzle-orm'

/** A public row of help that nobody has compared with its source for too long. */
export interface StaleHelp {
  id: string
  name: string
  number: string | null
  /** The London day on which somebody last did. */
  checkedOn: string
}

/** What staff are asked to look at again, the longest forgotten first. */
export async function listStaleHelp(db: Queryable): Promise<StaleHelp[]> {
  const { id, name, number, checkedOn, position } = staleHelpServices
  return db.select({ id, name, number, checkedOn }).from(staleHelpServices).orderBy(asc(checkedOn), asc(position))
}

export async function countStaleHelp(db: Queryable): Promise<number> {
  const [counted] = await db.select({ rows: count() }).from(staleHelpServices)
  return counted?.rows ?? 0
}
