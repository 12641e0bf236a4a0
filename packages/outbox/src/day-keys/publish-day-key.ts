import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { dayKeys, type Database, type Queryable } from '@safe-to-report/db'
import { and, desc, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { ErasureSigner } from './erasure-signer.ts'
import { publicBytes } from '../seal/hpke.ts'
import { type DayKey, type DayKeyTimes, isSignedBy, signDayKey } from './day-key.ts'
import { isNotAhead } from './find-day-key.ts'
import type { KeyFolder } from './key-folder.ts'

export interface PublishOptions {
  db: Database
  folder: KeyFolder
  signer: ErasureSigner
  times: DayKeyTimes
}

/**
 * The key of today: the newest that this worker signed and has the private half of, or, once that is a day old, a new one. Of workers
 * that share a folder one makes it, and the others find it.
 */
export async function publishDayKey(options: PublishOptions): Promise<{ key: DayKey; isNew: boolean }> {
  const { db, folder, signer, times } = options
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('safe-to-report day keys'))`)
    for (const key of await listFresh(tx, times)) {
      if (isSignedBy(key, [signer.publicKey]) && (await has(folder, key.id))) return { key, isNew: false }
    }
    return { key: await make(tx, options), isNew: true }
  })
}

function listFresh(db: Queryable, { fresh }: DayKeyTimes): Promise<DayKey[]> {
  return db
    .select()
    .from(dayKeys)
    .where(and(sql`${dayKeys.madeAt} > now() - ${fresh} * interval '1 second'`, isNotAhead))
    .orderBy(desc(dayKeys.madeAt))
}

async function has(folder: KeyFolder, id: string): Promise<boolean> {
  const kept = await folder.read(id)
  kept?.privateKey.fill(0)
  return kept !== undefined
}

/** The private half is on the disk before anybody can seal to the public one. */
async function make(db: Queryable, { folder, signer, times }: PublishOptions): Promise<DayKey> {
  const pair = generateKeyPairSync('x25519')
  const madeAt = await readClock(db)
  const after = (seconds: number): Date => new Date(madeAt.getTime() + seconds * 1_000)
  const shape = { id: randomUUID(), publicKey: publicBytes(pair.publicKey), madeAt }
  const key = signDayKey({ ...shape, sealsUntil: after(times.seals), endsAt: after(times.ends) }, signer)
  const der = pair.privateKey.export({ format: 'der', type: 'pkcs8' })
  await folder.keep({ id: key.id, endsAt: key.endsAt, privateKey: der.subarray(-32) })
  der.fill(0)
  await db.insert(dayKeys).values(key)
  return key
}

/** To the millisecond: what is signed must be what the database gives back. */
async function readClock(db: Queryable): Promise<Date> {
  const { rows } = await db.execute(sql`select date_trunc('milliseconds', clock_timestamp()) as now`)
  return z.object({ now: z.coerce.date() }).parse(rows[0]).now
}
