import { receiptDays, receipts } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { askForText, eraseLetter, withdrawLetter } from './act-on-letter.ts'
import { findLetterStatus } from './letter-status.ts'
import { typed } from '../testing/letters-for-tests.ts'
import { openMailOffice } from '../testing/mail-office.ts'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, campaign, owner, dispatchOptions } = office

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts, letters.receipt_days, letters.sending cascade`)
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

test('a letter taken back does not go; its content is gone at once, and its page says so', async () => {
  const { id, statusToken } = await office.queueLetter()
  expect(await withdrawLetter(campaign.db, statusToken)).toEqual({ outcome: 'withdrawn' })
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received).toEqual([])
  expect(await office.findMail(id)).toMatchObject({ state: 'withdrawn', sealed: null, wrappedKey: null })
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'withdrawn', hasText: false })
  expect(await askForText(campaign.db, statusToken)).toEqual({ outcome: 'text-erased' })
  expect(await withdrawLetter(campaign.db, statusToken)).toEqual({ outcome: 'withdrawn' })
  expect(await eraseLetter(campaign.db, statusToken)).toEqual({ outcome: 'erased' })
  const [receipt] = await worker.db.select().from(receipts)
  expect(receipt?.outcome).toBe('withdrawn')
  const [day] = await worker.db.select().from(receiptDays)
  expect(day).toMatchObject({ outcome: 'withdrawn', receipts: 1 })
})

test('a letter handed over cannot be taken back', async () => {
  const { statusToken } = await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  expect(await withdrawLetter(campaign.db, statusToken)).toEqual({ outcome: 'not-waiting' })
  expect(await withdrawLetter(campaign.db, 'x'.repeat(43))).toEqual({ outcome: 'gone' })
})

test('a writer may have the text back, three times, at the address that confirmed it', async () => {
  const { statusToken } = await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  smtp.received.length = 0
  for (let time = 0; time < 3; time += 1) {
    expect(await askForText(campaign.db, statusToken)).toEqual({ outcome: 'text-asked-for' })
    await dispatchDueMail(dispatchOptions)
  }
  expect(await askForText(campaign.db, statusToken)).toEqual({ outcome: 'asked-too-often' })
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[typed.email], [typed.email], [typed.email]])
  expect(smtp.received[0]?.parsed).toMatchObject({ subject: 'About your message' })
  expect(smtp.received[0]?.parsed.text).toContain('My zeppelin words, naïve and 日本.')
  await eraseLetter(campaign.db, statusToken)
  expect(await askForText(campaign.db, statusToken)).toEqual({ outcome: 'gone' })
})
