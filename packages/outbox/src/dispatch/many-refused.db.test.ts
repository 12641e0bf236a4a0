import { pace } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { claimDueMail } from './claim-mail.ts'
import { dispatchMail } from './dispatch-mail.ts'
import { gatherWrites } from './letter-writes.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, owner, dispatchOptions } = office

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts cascade`)
  await owner.db.update(pace).set({ refusedInARow: 0, refusedAs: null, nextAt: null })
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

/** Sends what is due, letters alone or all, one after another; what each attempt found of the server. */
async function sendEach(most: number, kinds: readonly string[] = ['letter']) {
  const found = []
  const writes = gatherWrites(dispatchOptions)
  await owner.db.execute(sql`
    update letters.mail set run_at = now() + interval '1 hour' where state = 'queued' and kind not in ${kinds}`)
  for (let sent = 0; sent < most; sent += 1) {
    await owner.db.update(pace).set({ nextAt: null })
    const [claim] = await claimDueMail(worker.db, { limit: 1, leaseSeconds: 30 })
    if (claim === undefined) break
    found.push(await dispatchMail({ ...dispatchOptions, writes }, claim))
    await owner.db.execute(sql`
      update letters.mail set run_at = now() + interval '1 hour' where state = 'queued' and kind not in ${kinds}`)
  }
  return found
}

async function countLetters(state: string): Promise<number> {
  return (await office.listMail()).filter((each) => each.kind === 'letter' && each.state === state).length
}

test('ten letters in a row refused with the same words and none taken stop sending, keep the letters, and tell staff', async () => {
  await office.queueMany(14)
  smtp.fault = '550 to recipient'
  const found = await sendEach(12)
  expect(await countLetters('refused')).toBe(9)
  expect(await countLetters('queued')).toBe(5)
  expect(found.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => ({ reached: true })))
  for (const each of found.slice(9))
    expect(each).toMatchObject({
      reached: false,
      isRefused: true,
      reply: expect.stringMatching(/same words.*no such mailbox/),
    })
})

test('other mail that is refused with these words is kept too', async () => {
  await office.queueMany(12)
  smtp.fault = '550 to recipient'
  await sendEach(10)
  await owner.db.execute(sql`update letters.mail set run_at = now() where kind = 'confirmation'`)
  await sendEach(1, ['confirmation'])
  expect((await office.listMail()).filter(({ kind, state }) => kind === 'confirmation' && state === 'refused')).toEqual(
    [],
  )
})

test('a mail that is taken in between, of any kind, ends the row: the relay sends for us, and it is the members’ addresses', async () => {
  await office.queueMany(14)
  smtp.fault = '550 to members'
  await sendEach(6)
  await owner.db.execute(sql`update letters.mail set run_at = now() where kind = 'confirmation'`)
  await sendEach(1, ['confirmation'])
  await owner.db.execute(sql`update letters.mail set run_at = now() where kind = 'letter' and state = 'queued'`)
  await sendEach(6)
  expect(await countLetters('refused')).toBe(12)
  const [row] = await owner.db.select().from(pace).where(eq(pace.domain, '*'))
  expect(row?.refusedInARow).toBe(6)
})

test('different words are no row, and a number that changes makes no words different', async () => {
  await office.queueMany(14)
  smtp.fault = '550 to recipient'
  await sendEach(6)
  smtp.fault = '550 after data'
  await sendEach(6)
  expect(await countLetters('refused')).toBe(12)
  const [row] = await owner.db.select().from(pace).where(eq(pace.domain, '*'))
  expect(row?.refusedInARow).toBe(6)
})
