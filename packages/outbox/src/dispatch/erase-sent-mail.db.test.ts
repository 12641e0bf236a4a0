import { mail, receipts } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { eraseLetter, findLetterStatus } from '@safe-to-report/letters/writing'
import { eraseDueMail } from '../erase-due-mail.ts'
import { dropOldRateLimits, typed, openMailOffice } from '@safe-to-report/letters/testing'
import { limitRate } from '@safe-to-report/letters/misuse'
import { dispatchDueMail } from './dispatch-mail.ts'

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

const typedWords = ['Quetzal', 'quetzal', 'Xylophone', 'zeppelin', '日本']

test('what is being sent cannot be erased that second, and can be afterwards', async () => {
  const { statusToken } = await office.queueLetter()
  smtp.fault = 'slow'
  const sending = dispatchDueMail(dispatchOptions)
  while (smtp.received.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await eraseLetter(campaign.db, statusToken)).toEqual({ outcome: 'being-sent' })
  await passTime(owner.db, 240)
  expect(await eraseDueMail(worker.db)).toBe(1) // the confirmation
  await sending
  expect(await eraseLetter(campaign.db, statusToken)).toEqual({ outcome: 'erased' })
})

test('72 hours after hand-over only a receipt is left, and no typed word in any table', async () => {
  const { statusToken } = await office.queueLetter()
  await limitRate(campaign.db, { bucket: 'submit', who: typed.email, limit: 5, windowSeconds: 60 })
  await dispatchDueMail(dispatchOptions)
  for (const words of typedWords) expect(await dumpAllTables()).not.toContain(words) // sealed from the first
  await passTime(owner.db, 71)
  await eraseDueMail(worker.db)
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ state: 'handed-over' })
  await passTime(owner.db, 2)
  await eraseDueMail(worker.db)
  await dropOldRateLimits(worker.db)
  expect(await findLetterStatus(campaign.db, statusToken)).toEqual({ state: 'gone' })
  expect(await worker.db.select().from(mail)).toEqual([])
  expect(await worker.db.select({ gss: receipts.area, outcome: receipts.outcome }).from(receipts)).toEqual([
    { gss: 'E14009001', outcome: 'handed-over' },
  ])
  const dump = await dumpAllTables()
  for (const words of typedWords) expect(dump).not.toContain(words)
  expect(dump).toContain('E14009001') // the dump is one
})

test('a letter that nobody confirmed is gone after 24 hours', async () => {
  const { id } = await office.queueLetter()
  await owner.db.execute(sql`alter table letters.mail disable trigger hold_to_moves`)
  await owner.db
    .update(mail)
    .set({ state: 'unconfirmed', eraseAt: sql`created_at + interval '24 hours'` })
    .where(eq(mail.id, id))
  await owner.db.execute(sql`alter table letters.mail enable trigger hold_to_moves`)
  await passTime(owner.db, 23.9)
  await eraseDueMail(worker.db)
  expect((await office.findMail(id)).state).toBe('unconfirmed')
  await passTime(owner.db, 0.2)
  await eraseDueMail(worker.db)
  expect(
    await worker.db
      .select()
      .from(mail)
      .where(and(eq(mail.id, id))),
  ).toEqual([])
  expect(await worker.db.select().from(receipts)).toEqual([])
})

/** Every row of every table, as text. */
async function dumpAllTables(): Promise<string> {
  const { rows } = await owner.db.execute<{ name: string }>(sql`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
  const dumps = rows.map(({ name }) => owner.db.execute(sql.raw(`select t::text as row from ${name} t`)))
  const bytes = (await Promise.all(dumps)).flatMap((dump) => dump.rows.map((row) => String(row['row'])))
  const decoded = bytes.map((row) =>
    row.replaceAll(/\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8')),
  )
  return decoded.join('\n')
}
