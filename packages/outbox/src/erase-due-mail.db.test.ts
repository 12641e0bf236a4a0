import { mail, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { count, inArray, sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { eraseDueMail, erasedAtOnce } from './erase-due-mail.ts'
import { runErasure } from '@safe-to-report/letters/erasing'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'test worker' })
const due = 2 * erasedAtOnce + 500

afterAll(async () => {
  await Promise.all([owner.close(), worker.close()])
  await database.drop()
})

async function countMail(): Promise<number> {
  const [row] = await owner.db.select({ held: count() }).from(mail)
  return row?.held ?? 0
}

/** Alerts that nobody sent, each a minute longer due than the one before; and ten that are not due yet. */
async function fillMail(): Promise<void> {
  await owner.db.execute(sql`truncate letters.mail cascade`)
  await owner.db.execute(sql`
    insert into letters.mail (kind, state, urgency)
    select 'alert', 'queued', 4 from generate_series(1, ${due + 10})`)
  await owner.db.execute(sql`
    update letters.mail set erase_at = now() + case when due.number > ${due} then interval '1 hour' else (due.number - ${due}) * interval '1 minute' end
    from (select id, row_number() over (order by id) as number from letters.mail) due where due.id = letters.mail.id`)
}

test('one statement erases a thousand mails and no more, the longest due first', async () => {
  await fillMail()
  const [first, last] = (await owner.db.select().from(mail).orderBy(mail.eraseAt)).filter(
    (_, place) => place === 0 || place === due - 1,
  )
  expect(await eraseDueMail(worker.db)).toBe(erasedAtOnce)
  expect(await countMail()).toBe(due + 10 - erasedAtOnce)
  const left = await owner.db
    .select()
    .from(mail)
    .where(inArray(mail.id, [first?.id ?? '', last?.id ?? '']))
  expect(left.map(({ id }) => id)).toEqual([last?.id])
})

test('a round goes on until nothing is due, and answers how much went', async () => {
  await fillMail()
  expect(await runErasure(worker.db)).toBe(due)
  expect(await countMail()).toBe(10)
})

test('a mail that another holds does not hold up the rest', async () => {
  await fillMail()
  await owner.db.transaction(async (tx) => {
    await tx.select().from(mail).orderBy(mail.eraseAt).limit(1).for('update')
    expect(await runErasure(worker.db)).toBe(due - 1)
  })
  expect(await runErasure(worker.db)).toBe(1)
})
