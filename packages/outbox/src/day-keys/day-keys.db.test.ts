import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { dayKeys as dayKeysTable, endedDayKeys, mail, openDatabase, subscriptions } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterEach, expect, inject, onTestFinished, test } from 'vitest'
import { createErasureSigner } from './erasure-signer.ts'
import { type SealedFor } from '../seal/sealing.ts'
import { CannotOpen, keyIdOf } from './opening.ts'
import { openKeys, type KeysForTests } from '../testing/open-keys.ts'
import { sealedBeforeDayKeys } from '../testing/sealed-before-day-keys.ts'
import { type DayKey, dayKeyTimes, signDayKey } from './day-key.ts'
import { NoSealingKey, openSealer } from './find-day-key.ts'
import { generateSealingKeys } from './identity.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner', max: 4 })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign', max: 4 })
const keys = generateSealingKeys()
const signer = createErasureSigner(keys.privateKey)
/** Every day is over at once. */
const overAtOnce = { ...dayKeyTimes, fresh: 0, settle: 0 }
const none = { relocked: 0, cannotOpen: {}, ended: [], destroyed: [], lost: 0 }

afterEach(async () => {
  await owner.db.execute(
    sql`truncate letters.day_keys, letters.ended_day_keys, letters.mail, letters.subscriptions cascade`,
  )
})

async function aWorker(given: { folder?: string } = {}): Promise<KeysForTests> {
  const worker = await openKeys(database, { keys, ...given })
  onTestFinished(worker.close)
  return worker
}

const listKeys = (): Promise<DayKey[]> => owner.db.select().from(dayKeysTable).orderBy(dayKeysTable.madeAt)
const seal = (owns: SealedFor, elapsed = () => performance.now()) =>
  openSealer({ db: campaign.db, signers: [keys.publicKey], elapsed })(owns, 'words')

/** A mail in the outbox, sealed as the campaign seals. */
async function keepMail(worker: KeysForTests): Promise<SealedFor & { kind: 'notice' }> {
  const row = { id: crypto.randomUUID(), kind: 'notice' as const }
  await owner.db.insert(mail).values({ ...row, state: 'queued', urgency: 2, ...(await worker.seal(row, 'words')) })
  return row
}

async function keepSubscription(worker: KeysForTests): Promise<SealedFor> {
  const id = crypto.randomUUID()
  const sealed = await worker.seal({ id, kind: 'subscription' }, 'words')
  const hashes = { tokenHash: Buffer.from(`t${id}`), stopTokenHash: Buffer.from(`s${id}`) }
  await owner.db.insert(subscriptions).values({ id, ...hashes, scope: 'everything', pace: 'at-once', ...sealed })
  return { id, kind: 'subscription' }
}

async function openHeld(worker: KeysForTests, row: SealedFor): Promise<{ text: string; keyId: string | undefined }> {
  const table = row.kind === 'subscription' ? subscriptions : mail
  const [held] = await owner.db.select().from(table).where(eq(table.id, row.id))
  if (!held?.sealed || !held.wrappedKey) throw new Error(`${row.id} is not held`)
  const { sealed, wrappedKey } = held
  return { text: await worker.open(row, { sealed, wrappedKey }), keyId: keyIdOf(wrappedKey) }
}

test('of workers that share a folder one makes the key of a day, and all open what is sealed to it', async () => {
  const first = await aWorker()
  const folder = first.workerEnv.SEALING_KEYS_FOLDER
  await owner.db.execute(sql`truncate letters.day_keys cascade`)
  const others = await Promise.all([1, 2, 3, 4].map(() => aWorker({ folder })))
  expect(await listKeys()).toHaveLength(1)
  const row = await keepMail(first)
  for (const worker of others) expect((await openHeld(worker, row)).text).toBe('words')
  expect(await first.tend()).toEqual({ published: undefined, ...none })
})

test('a day later the next key is made, and what is held is locked to it while mail goes on being sealed', async () => {
  const worker = await aWorker()
  const [former] = await listKeys()
  const held = [await keepMail(worker), await keepSubscription(worker)]
  const tended = await worker.tend(overAtOnce)
  const [today, ...rest] = await listKeys()
  expect(rest).toEqual([])
  expect(tended).toEqual({
    ...none,
    published: today?.id,
    relocked: 2,
    ended: [former?.id],
    destroyed: [former?.id],
  })
  for (const row of held) expect(await openHeld(worker, row)).toEqual({ text: 'words', keyId: today?.id })
  expect(await readdir(worker.workerEnv.SEALING_KEYS_FOLDER)).toEqual([`${today?.id}.key`])
})

test('more than a batch is locked anew, none twice, and a second worker meanwhile does no harm', async () => {
  const worker = await aWorker()
  const other = await aWorker({ folder: worker.workerEnv.SEALING_KEYS_FOLDER })
  const rows = await Promise.all(Array.from({ length: 130 }, () => keepMail(worker)))
  await Promise.all([worker.tend(overAtOnce), other.tend(overAtOnce)])
  await worker.tend(overAtOnce)
  const [today, ...rest] = await listKeys()
  expect(rest).toEqual([])
  const opened = await Promise.all(rows.map((row) => openHeld(other, row)))
  expect(new Set(opened.map(({ text }) => text))).toEqual(new Set(['words']))
  expect(new Set(opened.map(({ keyId }) => keyId))).toEqual(new Set([today?.id]))
})

test('a key that was published a moment ago ends none before it', async () => {
  const worker = await aWorker()
  expect(await worker.tend({ ...dayKeyTimes, fresh: 0 })).toMatchObject({ ...none, published: expect.any(String) })
  expect(await listKeys()).toHaveLength(2)
})

test('what was sealed before there were day keys is locked to today’s, whatever kind it is', async () => {
  const worker = await aWorker()
  const row = { id: crypto.randomUUID(), kind: 'notice' as const }
  const old = sealedBeforeDayKeys(keys.privateKey, row, 'older words')
  await owner.db.insert(mail).values({ ...row, state: 'queued', urgency: 2, ...old })
  expect(await worker.tend()).toMatchObject({ relocked: 1, cannotOpen: {} })
  expect(await openHeld(worker, row)).toEqual({ text: 'older words', keyId: (await listKeys())[0]?.id })
  expect(await worker.tend()).toMatchObject({ relocked: 0 })
})

const changes: [string, (key: DayKey) => Partial<DayKey>][] = [
  ['id', () => ({ id: crypto.randomUUID() })],
  ['public key', () => ({ publicKey: Buffer.alloc(32, 9) })],
  ['beginning', ({ madeAt }) => ({ madeAt: new Date(madeAt.getTime() - 1) })],
  ['last day', ({ sealsUntil }) => ({ sealsUntil: new Date(sealsUntil.getTime() + 1) })],
  ['end', ({ endsAt }) => ({ endsAt: new Date(endsAt.getTime() + 1) })],
  ['signature', () => ({ signature: Buffer.alloc(64, 1).toString('base64url') })],
  ['signature, cut short', ({ signature }) => ({ signature: signature.slice(1) })],
  ['signer', (key) => signDayKey(key, createErasureSigner(generateSealingKeys().privateKey))],
]

test.each(changes)('a key of which the %s was changed is not sealed to', async (_, change) => {
  await aWorker()
  const [key] = await listKeys()
  if (key === undefined) throw new Error('there is no key')
  await owner.db.delete(dayKeysTable)
  await owner.db.insert(dayKeysTable).values({ ...key, ...change(key) })
  await expect(seal({ id: key.id, kind: 'letter' })).rejects.toThrow(NoSealingKey)
  await owner.db
    .insert(dayKeysTable)
    .values({ ...key, ...(change(key).id === undefined && { id: crypto.randomUUID() }) })
    .onConflictDoNothing()
  let notOurs = 0
  const sealer = openSealer({
    db: campaign.db,
    signers: [keys.publicKey],
    elapsed: () => 0,
    onNotOurs: (count) => (notOurs += count),
  })
  await sealer({ id: key.id, kind: 'letter' }, 'words').catch(() => undefined)
  expect(notOurs).toBeGreaterThan(0)
})

test('a newer key of somebody else does not come before ours', async () => {
  const worker = await aWorker()
  const stranger = await openKeys(database)
  onTestFinished(stranger.close)
  const row = { id: crypto.randomUUID(), kind: 'letter' as const }
  expect(await worker.open(row, await seal(row))).toBe('words')
})

test('while the long-lived key is changed, keys that either signed are sealed to', async () => {
  const former = await aWorker()
  const next = await openKeys(database, { folder: former.workerEnv.SEALING_KEYS_FOLDER })
  onTestFinished(next.close)
  expect(await listKeys(), 'the new one signs a key of its own at once').toHaveLength(2)
  const row = { id: crypto.randomUUID(), kind: 'letter' as const }
  for (const signers of [[keys.publicKey, next.keys.publicKey], [next.keys.publicKey]]) {
    const sealed = await openSealer({ db: campaign.db, signers, elapsed: () => 0 })(row, 'words')
    expect(await next.open(row, sealed)).toBe('words')
  }
  const waiting = await keepMail(former)
  expect((await openHeld(next, waiting)).text, 'what waits is opened by the new one').toBe('words')
})

test('with no worker for days the last key is still sealed to until it says, and then nothing is taken', async () => {
  await aWorker()
  const [key] = await listKeys()
  if (key === undefined) throw new Error('there is no key')
  const aged = (days: number): Promise<unknown> => {
    const moved = Object.fromEntries(
      (['madeAt', 'sealsUntil', 'endsAt'] as const).map((at) => [at, new Date(key[at].getTime() - days * 86_400_000)]),
    )
    return owner.db.transaction(async (tx) => {
      // As when the database's own clock was set back since: a key from tomorrow is refused otherwise.
      await tx.execute(sql`set local session_replication_role = replica`)
      await tx.update(dayKeysTable).set(signDayKey({ ...key, ...moved }, signer))
    })
  }
  const row = { id: crypto.randomUUID(), kind: 'letter' as const }
  await aged(3.9)
  expect(keyIdOf((await seal(row)).wrappedKey)).toBe(key.id)
  await aged(4.1)
  await expect(seal(row)).rejects.toThrow(NoSealingKey)
  await aged(-1)
  await expect(seal(row), 'a key from tomorrow').rejects.toThrow(NoSealingKey)
})

test('for many letters a process asks for the key once, and again after a minute, without anybody waiting', async () => {
  await aWorker()
  let [clock, asked] = [0, 0]
  const db = new Proxy(campaign.db, {
    get: (target, name, receiver) => {
      if (name === 'select') asked += 1
      return Reflect.get(target, name, receiver)
    },
  })
  const sealer = openSealer({ db, signers: [keys.publicKey], elapsed: () => clock })
  const sealOne = (): Promise<unknown> => sealer({ id: crypto.randomUUID(), kind: 'letter' }, 'words')
  await Promise.all(Array.from({ length: 20 }, sealOne))
  await sealOne()
  expect(asked).toBe(1)
  clock = 61_000
  await owner.db.execute(sql`truncate letters.day_keys cascade`)
  await Promise.all([sealOne(), sealOne()])
  expect(asked).toBe(2)
  clock = 662_000
  await expect(sealOne()).rejects.toThrow(NoSealingKey)
})

test('into the outbox goes nothing that is sealed to a key that has ended', async () => {
  const worker = await aWorker()
  const row = { id: crypto.randomUUID(), kind: 'notice' as const }
  const sealed = await worker.seal(row, 'words')
  await worker.tend(overAtOnce)
  await expect(
    campaign.db.insert(mail).values({ ...row, state: 'queued', urgency: 2, ...sealed }),
  ).rejects.toMatchObject({ cause: { constraint: 'mail_key_id_day_keys_id_fk' } })
})

test('a mail that is being put in this instant keeps its key', async () => {
  const worker = await aWorker()
  const [former] = await listKeys()
  const row = { id: crypto.randomUUID(), kind: 'notice' as const }
  const sealed = await worker.seal(row, 'words')
  const putting = Promise.withResolvers<void>()
  const put = campaign.db.transaction(async (tx) => {
    await tx.insert(mail).values({ ...row, state: 'queued', urgency: 2, ...sealed })
    putting.resolve()
    await expect.poll(() => countWaiting()).toBe(1)
  })
  await putting.promise
  expect(await worker.tend(overAtOnce)).toMatchObject({ ended: [] })
  await put
  expect(await worker.tend(overAtOnce)).toMatchObject({ relocked: 1, ended: expect.arrayContaining([former?.id]) })
  expect((await openHeld(worker, row)).text).toBe('words')
})

async function countWaiting(): Promise<number> {
  const { rows } = await owner.db.execute(sql`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'delete%day_keys%'`)
  return rows.length
}

test('a worker that died between the end of a key and its file, or another with the same folder, destroys it the next time', async () => {
  const worker = await aWorker()
  const [former] = await listKeys()
  await owner.db.delete(dayKeysTable)
  await owner.db.insert(endedDayKeys).values({ id: former?.id ?? '' })
  expect(await worker.tend()).toMatchObject({ destroyed: [former?.id] })
  expect(await worker.tend()).toMatchObject({ destroyed: [] })
})

test('while a clock is wrong no key ends and no file is destroyed; a key of today is there all the same', async () => {
  const worker = await aWorker()
  const [former] = await listKeys()
  const tended = await worker.tend(overAtOnce, async () => false)
  expect(tended).toMatchObject({ published: expect.any(String), relocked: 0, ended: [], destroyed: [] })
  expect((await listKeys()).map(({ id }) => id)).toContain(former?.id)
  expect(await worker.tend(overAtOnce)).toMatchObject({ ended: expect.arrayContaining([former?.id]) })
})

test('a file whose last moment has come is destroyed, whatever the table says, and others are left alone', async () => {
  const worker = await aWorker()
  await owner.db.execute(sql`truncate letters.day_keys cascade`)
  expect(await worker.tend(), 'unknown to this database').toMatchObject({ destroyed: [] })
  await owner.db.execute(sql`truncate letters.day_keys cascade`)
  const tended = await worker.tend({ fresh: 0, settle: 0, seals: 0.001, ends: 0.002 })
  expect(tended.destroyed).toEqual([tended.published])
  expect(await readdir(worker.workerEnv.SEALING_KEYS_FOLDER)).not.toContain(`${tended.published}.key`)
})

test('what is sealed to a key whose file is elsewhere is told and left; once that is lost, and its last moment has come, it is lost', async () => {
  const elsewhere = await aWorker()
  const row = await keepMail(elsewhere)
  const worker = await aWorker()
  await expect(openHeld(worker, row)).rejects.toMatchObject({ why: 'key-not-here' })
  expect(await worker.tend(overAtOnce)).toMatchObject({ cannotOpen: { 'key-not-here': 1 }, lost: 0 })
  expect((await openHeld(elsewhere, row)).text).toBe('words')

  const moved = (column: string) => sql`${sql.identifier(column)} = ${sql.identifier(column)} - interval '30 days'`
  await owner.db.execute(sql`
    update letters.day_keys set ${moved('made_at')}, ${moved('seals_until')}, ${moved('ends_at')}
    where id = (select key_id from letters.mail where id = ${row.id})`)
  const folder = elsewhere.workerEnv.SEALING_KEYS_FOLDER
  await Promise.all((await readdir(folder)).map((name) => rm(join(folder, name))))
  expect(await worker.tend(), 'told').toMatchObject({ lost: 1 })
  const gone = openHeld(worker, row)
  await expect(gone).rejects.toBeInstanceOf(CannotOpen)
  await expect(gone).rejects.toMatchObject({ why: 'key-ended' })
  expect(await worker.tend()).toMatchObject({ cannotOpen: { 'key-ended': 1 }, lost: 1 })
  await owner.db.delete(mail)
  expect(await worker.tend()).toMatchObject({ cannotOpen: {}, lost: 0 })
})

test('after a month without a worker what is still held is locked anew before the old key ends', async () => {
  const worker = await aWorker()
  const row = await keepSubscription(worker)
  await owner.db.execute(sql`
    update letters.day_keys set made_at = made_at - interval '31 days', seals_until = seals_until - interval '31 days',
      ends_at = ends_at - interval '31 days'`)
  expect(await worker.tend()).toMatchObject({ relocked: 1, lost: 0, destroyed: [expect.any(String)] })
  expect((await openHeld(worker, row)).text).toBe('words')
})
