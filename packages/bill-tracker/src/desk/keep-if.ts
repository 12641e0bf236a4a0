import type { Database, Queryable } from '@safe-to-report/db'

/** A database, or a transaction on it: then what is not kept is that part of it. */
export type Transactable = Pick<Database, keyof Queryable | 'transaction'>

/** Does some work in a transaction, and keeps what it did only if what it found says so. */
export async function keepIf<Found>(
  db: Transactable,
  work: (tx: Transactable) => Promise<Found>,
  isKept: (found: Found) => boolean,
): Promise<Found> {
  const found: Found[] = []
  const end = new Error('This is not kept.')
  try {
    await db.transaction(async (tx) => {
      const one = await work(tx)
      found.push(one)
      if (!isKept(one)) throw end
    })
  } catch (error) {
    if (error !== end) throw error
  }
  const [one] = found
  if (one === undefined) throw end
  return one
}
