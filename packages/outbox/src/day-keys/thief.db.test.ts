import { chmod, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mail, migrateDatabase, setUpRoles, subscriptions, urlForRole } from '@safe-to-report/db'
import { startCluster } from '@safe-to-report/db/embedded'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { eraseLetter, submitLetter } from '@safe-to-report/letters/writing'
import { stopSubscription } from '@safe-to-report/letters/alerts'
import { dispatchDueMail } from '../dispatch/dispatch-mail.ts'
import { eraseDueMail } from '../erase-due-mail.ts'
import type { SealedFor } from '../seal/sealing.ts'
import { openAlertOffice, aLetter, openMailOffice } from '@safe-to-report/letters/testing'
import { openStolen, stealFiles, stealKeys } from '../testing/thief.ts'
import { dayKeyTimes } from './day-key.ts'
import { vacuumErased } from './vacuum-erased.ts'

// A cluster of its own, whose files nobody else writes, with every setting as in life.
const folder = await mkdtemp(join(tmpdir(), 'safe-to-report-thief-'))
await chmod(folder, 0o755)
const cluster = await startCluster({ folder })
await migrateDatabase(cluster.ownerUrl)
const password = 'for-this-test'
await setUpRoles(cluster.ownerUrl, { safe_site: password, safe_campaign: password, safe_worker: password })
const office = await openMailOffice({
  ownerUrl: cluster.ownerUrl,
  urlFor: (role) => urlForRole(cluster.ownerUrl, role, password),
  drop: async () => undefined,
})
const { owner, campaign, worker, smtp, dayKeys, dispatchOptions } = office
const { SEALING_KEYS_FOLDER: keysFolder, SEALING_PRIVATE_KEY: longLived } = dayKeys.workerEnv

afterAll(async () => {
  await office.close()
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
})

const rows = new Map<string, SealedFor>()

/** A thief finds the ids of dead rows among the bytes; the test writes them down while they live. */
async function writeDownIds(): Promise<void> {
  for (const row of await owner.db.select({ id: mail.id, kind: mail.kind }).from(mail)) rows.set(row.id, row)
  for (const { id } of await owner.db.select({ id: subscriptions.id }).from(subscriptions)) {
    rows.set(id, { id, kind: 'subscription' })
  }
}

async function eraseNow(): Promise<void> {
  await writeDownIds()
  await eraseDueMail(worker.db)
}

async function write(word: string): Promise<{ id: string; statusToken: string }> {
  const letter = await office.queueLetter({ body: `Dear Sample Member,\n\n${word}\n\nAna\n` })
  await eraseNow()
  return letter
}

const erased = ['Handedoverquagga', 'Unconfirmedquokka', 'Noticedquetzal', 'stopped.quoll@example.org']

/** One of each kind, all erased by every way that there is. */
async function writeAndErase(): Promise<void> {
  const handedOver = await write('Handedoverquagga')
  await dispatchDueMail(dispatchOptions)
  await writeDownIds()
  expect(await eraseLetter(campaign.db, handedOver.statusToken)).toEqual({ outcome: 'erased' })

  const options = { db: campaign.db, seal: dispatchOptions.seal, publicUrl: 'https://write.example' }
  const unconfirmed = await submitLetter(options, aLetter(office.campaignId, { body: 'Unconfirmedquokka' }))
  await eraseNow()
  expect(await eraseLetter(campaign.db, unconfirmed.statusToken)).toEqual({ outcome: 'erased' })

  const refused = await write('Noticedquetzal')
  smtp.fault = '550 to members'
  await dispatchDueMail(dispatchOptions)
  smtp.fault = 'none'
  await writeDownIds()
  await dispatchDueMail(dispatchOptions)
  await eraseNow()
  expect(await eraseLetter(campaign.db, refused.statusToken)).toEqual({ outcome: 'erased' })

  const { token } = await openAlertOffice(office).askAndConfirm({ email: 'stopped.quoll@example.org' })
  await eraseNow()
  expect(await stopSubscription(campaign.db, token)).toBe(true)
}

async function steal(from = keysFolder): Promise<{ found: number; texts: string[]; words: string[] }> {
  await owner.db.execute(sql`checkpoint`)
  const stolen = await openStolen(
    await stealFiles(join(folder, 'postgres')),
    [...rows.values()],
    await stealKeys(from, longLived),
  )
  return { ...stolen, words: erased.filter((word) => stolen.texts.some((text) => text.includes(word))) }
}

test('on a quiet day the tables themselves hold nothing of what was erased, soon after it was', async () => {
  const { id } = await write('Vacuumedquail')
  const { sealed, wrappedKey } = await office.findMail(id)
  if (sealed === null || wrappedKey === null) throw new Error('the letter is not sealed')
  await owner.db.delete(mail)
  await owner.db.execute(sql`checkpoint`)
  for (const bytes of [sealed, wrappedKey]) expect(await inTables(bytes)).toBeGreaterThan(0)
  // What is dead is counted by the process that made it so, a moment later.
  await expect.poll(() => vacuumErased(worker.db)).toBe(true)
  await owner.db.execute(sql`checkpoint`)
  for (const bytes of [sealed, wrappedKey]) expect(await inTables(bytes)).toBe(0)
})

async function inTables(bytes: Buffer): Promise<number> {
  const files = await stealFiles(join(folder, 'postgres', 'base'), [''])
  return files.filter((file) => file.includes(bytes)).length
}

test('what was erased is opened from the cluster’s files until its day’s key has ended, and by nobody afterwards', async () => {
  await writeAndErase()
  const waiting = await write('Waitingquoll')
  expect(await owner.db.$count(mail), 'all but the letter that waits is erased').toBe(1)
  expect(await owner.db.$count(subscriptions)).toBe(0)

  const before = await steal()
  expect(before.words, 'the thief can do it').toEqual(erased)
  expect(new Set([...rows.values()].map(({ kind }) => kind))).toEqual(
    new Set(['letter', 'confirmation', 'notice', 'alert-confirmation', 'subscription']),
  )

  const copy = await mkdtemp(join(tmpdir(), 'safe-to-report-copy-'))
  await cp(keysFolder, copy, { recursive: true })
  const [former = ''] = await readdir(keysFolder)
  const tended = await dayKeys.tend({ ...dayKeyTimes, fresh: 0, settle: 0 })
  expect(tended).toMatchObject({ relocked: 1, lost: 0, ended: [former.replace('.key', '')] })
  expect(await readdir(keysFolder)).not.toContain(former)

  const after = await steal()
  expect(after.found, 'the bytes are still there').toBeGreaterThanOrEqual(rows.size)
  expect(after.words).toEqual([])
  expect(after.texts, 'and the way of opening still opens what is held').toHaveLength(1)
  expect(after.texts[0]).toContain('Waitingquoll')

  // Had the private half not been destroyed, or a copy been made of its folder, all of it would open.
  expect((await steal(copy)).words).toEqual(erased)
  await rm(copy, { recursive: true })

  await dispatchDueMail(dispatchOptions)
  expect((await office.findMail(waiting.id)).state).toBe('handed-over')
})
