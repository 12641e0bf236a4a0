import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Database, Queryable } from './open-database.ts'

/**
 * Does some work in a transaction that is always rolled back, and gives what it found. Readers may ask several things at once: on the
 * one connection they wait for each other.
 */
export async function neverKept<Found>(db: Database, work: (tx: Queryable) => Promise<Found>): Promise<Found> {
  const client = await db.$client.connect()
  let isClean = false
  try {
    await client.query('begin')
    const found = await work(drizzle(inTurn(client), { casing: 'snake_case' }))
    await client.query('rollback')
    isClean = true
    return found
  } finally {
    // A connection that is in the middle of something is not for the next.
    client.release(!isClean)
  }
}

function inTurn(client: pg.PoolClient): pg.PoolClient {
  let last: Promise<unknown> = Promise.resolve()
  return new Proxy(client, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key, target)
      if (key !== 'query' || typeof own !== 'function') return own
      return async (...asked: unknown[]): Promise<unknown> => {
        const before = last.catch(() => undefined)
        last = before.then(() => Reflect.apply(own, target, asked))
        return last
      }
    },
  })
}
