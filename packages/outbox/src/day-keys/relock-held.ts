import { mailKinds, type Database, type Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type SealedFor } from '../seal/sealing.ts'
import { CannotOpen, type Relock, type WhyNotOpen } from './opening.ts'

export interface Relocked {
  relocked: number
  /** What is sealed to a key that is not to be had here, by why: it stays as it is. */
  cannotOpen: Partial<Record<WhyNotOpen, number>>
}

/** Rows that one transaction locks anew: so that nobody waits for their locks, nor for this process. */
const batchSize = 50
const firstId = '00000000-0000-0000-0000-000000000000'

const heldRow = z.object({
  id: z.string(),
  kind: z.enum([...mailKinds, 'subscription']),
  wrapped_key: z.instanceof(Buffer),
})

/**
 * Locks everything held that is sealed to one of these keys, or was before there were day keys, to today's: so that these keys can
 * end while letters wait and subscriptions go on. What another holds this moment is left to the next round.
 */
export async function relockHeld(db: Database, relock: Relock, over: readonly string[]): Promise<Relocked> {
  const total: Relocked = { relocked: 0, cannotOpen: {} }
  for (const table of ['mail', 'subscriptions'] as const) {
    let after: string | undefined = firstId
    while (after !== undefined) {
      const from: From = { table, over, after }
      after = await db.transaction((tx) => relockBatch(tx, { relock, total, from }))
    }
  }
  return total
}

interface From {
  table: 'mail' | 'subscriptions'
  over: readonly string[]
  after: string
}

/** The last id that was looked at; undefined when there are no more. */
async function relockBatch(
  db: Queryable,
  { relock, total, from }: { relock: Relock; total: Relocked; from: From },
): Promise<string | undefined> {
  const { rows } = await db.execute(select(from))
  const held = rows.map((row) => heldRow.parse(row))
  const [ids, locked]: [string[], Buffer[]] = [[], []]
  for (const { id, kind, wrapped_key: wrappedKey } of held) {
    const anew = await tryRelock(relock, { id, kind }, wrappedKey)
    if (typeof anew === 'string') {
      total.cannotOpen[anew] = (total.cannotOpen[anew] ?? 0) + 1
      continue
    }
    ids.push(id)
    locked.push(anew)
  }
  if (ids.length > 0) await db.execute(update(from, ids, locked))
  total.relocked += ids.length
  return held.length < batchSize ? undefined : held.at(-1)?.id
}

async function tryRelock(relock: Relock, owner: SealedFor, wrappedKey: Buffer): Promise<Buffer | WhyNotOpen> {
  try {
    return await relock(owner, wrappedKey)
  } catch (error) {
    if (error instanceof CannotOpen) return error.why
    throw error
  }
}

function select({ table, over, after }: From): ReturnType<typeof sql> {
  const kind = table === 'mail' ? sql`kind` : sql`'subscription'`
  return sql`
    select id, ${kind} as kind, wrapped_key from letters.${sql.identifier(table)}
    where wrapped_key is not null and id > ${after} and (key_id is null or key_id = any(${sql.param([...over])}::uuid[]))
    order by id limit ${batchSize} for update skip locked`
}

function update({ table }: From, ids: string[], locked: Buffer[]): ReturnType<typeof sql> {
  return sql`
    update letters.${sql.identifier(table)} held set wrapped_key = anew.wrapped_key
    from unnest(${sql.param(ids)}::uuid[], ${sql.param(locked)}::bytea[]) as anew (id, wrapped_key) where held.id = anew.id`
}
