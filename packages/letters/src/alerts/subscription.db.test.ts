import { mail, subscriptions } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { bill, firewall, openAlertOffice, week } from '../testing/alert-office.ts'
import { openMailOffice } from '../testing/index.ts'
import { type ReceivedMail } from '@safe-to-report/outbox/testing'
import { wordsOfMail } from '@safe-to-report/outbox/testing'
import { eraseDueSubscriptions } from './erase-due-subscriptions.ts'
import { listDueGroups } from './queue-alerts.ts'
import { changeSubscription, confirmSubscription, findSubscription, stopSubscription } from './subscription.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database, { slowness: 1 })
const { campaign, worker, owner, smtp } = office
const { ask, askAndConfirm, changeTheRecord, queueDue } = openAlertOffice(office)

afterAll(async () => {
  await office.close()
  await database.drop()
})

beforeEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.delete(mail)
  await owner.db.delete(subscriptions)
})

test('the mail that asks says nothing of what was asked for, and can be answered by one click', async () => {
  const { asking, stopToken } = await ask()
  expect(asking.recipients).toEqual(['ana.quetzal@example.org'])
  expect(asking.parsed.subject).toBe('Please confirm your e-mail address')
  expect(wordsOfMail(asking.parsed)).toContain('confirm')
  expect(wordsOfMail(asking.parsed)).not.toMatch(/firewall|migrant|police|bill/i)
  expect(header(asking, 'list-unsubscribe')).toBe(`<https://write.example/alerts/stop/${stopToken}>`)
  expect(header(asking, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
})

test('unconfirmed, nothing is told; it is erased after a day, and its link then leads nowhere', async () => {
  const { token } = await ask()
  expect(await findSubscription(campaign.db, token)).toMatchObject({ topic: firewall, isConfirmed: false })
  expect(await queueDue(await changeTheRecord())).toBe(0)
  await passTime(owner.db, 23.9)
  expect(await eraseDueSubscriptions(worker.db)).toBe(0)
  await passTime(owner.db, 0.2)
  expect(await eraseDueSubscriptions(worker.db)).toBe(1)
  expect(await findSubscription(campaign.db, token)).toBeUndefined()
  expect(await confirmSubscription(campaign.db, token)).toBe(false)
})

test('past its day an unconfirmed subscription cannot be confirmed, even before it is erased', async () => {
  const { token } = await ask()
  await owner.db.update(subscriptions).set({ eraseAt: new Date(Date.now() - 1_000) })
  expect(await confirmSubscription(campaign.db, token)).toBe(false)
  expect(await findSubscription(campaign.db, token)).toBeUndefined()
})

test('following something else begins with that moment', async () => {
  const { token } = await askAndConfirm()
  const upTo = await changeTheRecord()
  expect(await changeSubscription(campaign.db, token, { topic: bill, pace: 'weekly' })).toBe(true)
  expect(await findSubscription(campaign.db, token)).toMatchObject({ topic: bill, pace: 'weekly' })
  expect(await changeSubscription(campaign.db, token, { topic: bill, pace: 'at-once' })).toBe(true)
  expect(await listDueGroups(worker.db, { upTo, week })).toEqual([])
})

test('another pace alone loses nothing that was not told yet', async () => {
  const { token } = await askAndConfirm({ pace: 'weekly' })
  const upTo = await changeTheRecord()
  await changeSubscription(campaign.db, token, { topic: firewall, pace: 'at-once' })
  expect(await queueDue(upTo)).toBe(1)
})

test('an unconfirmed subscription cannot be changed', async () => {
  const { token } = await ask()
  expect(await changeSubscription(campaign.db, token, { topic: bill, pace: 'weekly' })).toBe(false)
})

test.each(['token', 'stopToken'] as const)(
  'stopped by its %s, it is gone at once, with what was queued',
  async (which) => {
    const asked = await askAndConfirm()
    expect(await queueDue(await changeTheRecord())).toBe(1)
    expect(await stopSubscription(campaign.db, asked[which])).toBe(true)
    expect(await owner.db.select().from(subscriptions)).toEqual([])
    expect((await office.listMail()).filter(({ kind }) => kind === 'alert')).toEqual([])
    expect(await stopSubscription(campaign.db, asked[which])).toBe(false)
    expect(await findSubscription(campaign.db, asked.token)).toBeUndefined()
  },
)

test('the token that stops neither confirms, shows nor changes', async () => {
  const { stopToken } = await ask()
  expect(await confirmSubscription(campaign.db, stopToken)).toBe(false)
  expect(await findSubscription(campaign.db, stopToken)).toBeUndefined()
  expect(await changeSubscription(campaign.db, stopToken, { topic: bill, pace: 'weekly' })).toBe(false)
})

test('an address that refuses the mail that asks is erased at once', async () => {
  smtp.fault = '550 to recipient'
  await expect(ask()).rejects.toThrow('no mail asks')
  expect(await owner.db.select().from(subscriptions)).toEqual([])
})

test('the campaign cannot read who asked, put one in as confirmed, or touch one by hand', async () => {
  await ask()
  for (const query of [
    sql`select * from letters.subscriptions`,
    sql`select mail_id from letters.alert_mail`,
    sql`update letters.subscriptions set confirmed_at = now(), erase_at = null`,
    sql`delete from letters.subscriptions`,
    sql`insert into letters.subscriptions (sealed, wrapped_key, token_hash, stop_token_hash, scope, pace, confirmed_at)
      values ('', '', '', '', 'everything', 'weekly', now())`,
  ]) {
    await expect(campaign.db.execute(query)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('permission denied') },
    })
  }
  expect(await owner.db.select({ at: subscriptions.confirmedAt }).from(subscriptions)).toEqual([{ at: null }])
})

test('nothing that is kept of a subscription holds the address or a token in the clear', async () => {
  const { token, stopToken } = await askAndConfirm()
  await queueDue(await changeTheRecord())
  const rows = await owner.db.execute(sql`
    select (select json_agg(s) from letters.subscriptions s)::text || (select json_agg(m) from letters.mail m)::text as kept`)
  const kept = JSON.stringify(rows.rows)
  for (const secret of ['quetzal', token, stopToken]) {
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(Buffer.from(secret).toString('hex'))
  }
})

function header({ parsed }: ReceivedMail, key: string): string | undefined {
  return parsed.headers.find((one) => one.key === key)?.value
}
