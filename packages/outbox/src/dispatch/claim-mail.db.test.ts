import { mail } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { queueSecondLookMail } from '../seal/queue-second-look-mail.ts'
import { queueSignInMail } from '../seal/queue-sign-in-mail.ts'
import { typed, openMailOffice } from '@safe-to-report/letters/testing'
import { dispatchDueMail } from './dispatch-mail.ts'
import { claimDueMail, markDataBegun, settleLapsedLeases } from './claim-mail.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, campaign, owner, dispatchOptions } = office

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts cascade`)
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

test('a lapsed claim is taken again, and the one that lost it may not begin', async () => {
  const { id } = await office.queueLetter()
  const [lost] = await claimDueMail(worker.db, { limit: 1, leaseSeconds: 0 })
  if (lost === undefined) throw new Error('nothing was due')
  expect(await settleLapsedLeases(worker.db)).toEqual({ queued: [id], uncertain: [] })
  const [taken] = await claimDueMail(worker.db, { limit: 1, leaseSeconds: 30 })
  expect(taken?.attempts).toBe(2)
  expect(await markDataBegun(worker.db, lost, 30)).toBe(false)
  expect(taken && (await markDataBegun(worker.db, taken, 30))).toBe(true)
})

test('a claim whose data had begun when its process died is uncertain', async () => {
  const { id, statusToken } = await office.queueLetter()
  const [claim] = await claimDueMail(worker.db, { limit: 1, leaseSeconds: 0 })
  if (claim === undefined) throw new Error('nothing was due')
  await markDataBegun(worker.db, claim, 0)
  expect(await settleLapsedLeases(worker.db)).toEqual({ queued: [], uncertain: [id] })
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'uncertain' })
})

test('two workers never hold the same mail', async () => {
  const link = 'https://write.example/staff/sign-in/abc'
  const expiresAt = new Date(Date.now() + 600_000)
  for (let count = 0; count < 12; count += 1) {
    const sealing = { db: campaign.db, seal: dispatchOptions.seal }
    await queueSignInMail(sealing, { to: 'staff@example.org', name: 'Sam', link, expiresAt })
  }
  const claim = () => claimDueMail(worker.db, { limit: 5, leaseSeconds: 30 })
  const claims = (await Promise.all([claim(), claim(), claim(), claim()])).flat()
  expect(new Set(claims.map(({ id }) => id)).size).toBe(12)
  expect(claims).toHaveLength(12)
})

test('a move that the table does not have throws', async () => {
  const { id } = await office.queueLetter()
  const move = worker.db.update(mail).set({ state: 'handed-over' }).where(eq(mail.id, id))
  await expect(move).rejects.toMatchObject({ cause: { message: 'a mail cannot go from queued to handed-over' } })
})

test('a sign-in mail goes before letters, and not at all once it has expired', async () => {
  await office.queueLetter()
  const signIn = { to: 'staff@example.org', name: 'Sam', link: 'https://write.example/staff/sign-in/abc' }
  const sealing = { db: campaign.db, seal: dispatchOptions.seal }
  await queueSignInMail(sealing, { ...signIn, expiresAt: new Date(Date.now() + 600_000) })
  smtp.received.length = 0
  await dispatchDueMail({ ...dispatchOptions, inFlight: 1 })
  expect(smtp.received.map(({ parsed }) => parsed.subject)).toEqual(['Your sign-in link', typed.subject])
  await queueSignInMail(sealing, { ...signIn, expiresAt: new Date(Date.now() - 1) })
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received).toEqual([])
})

test('a mail that asks for a second look goes before letters, not once it is too late, and says where and nothing else', async () => {
  await office.queueLetter()
  const asked = { to: 'staff@example.org', name: 'Sam', link: 'https://write.example/staff/sets/abc' }
  const sealing = { db: campaign.db, seal: dispatchOptions.seal }
  await queueSecondLookMail(sealing, { ...asked, until: new Date(Date.now() + 600_000) })
  smtp.received.length = 0
  await dispatchDueMail({ ...dispatchOptions, inFlight: 1 })
  const [first, second] = smtp.received.map(({ parsed }) => parsed)
  expect([first?.subject, second?.subject]).toEqual(['Something waits for you to look at', typed.subject])
  expect(first?.text).toContain(asked.link)
  await queueSecondLookMail(sealing, { ...asked, until: new Date(Date.now() - 1) })
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received).toEqual([])
})
