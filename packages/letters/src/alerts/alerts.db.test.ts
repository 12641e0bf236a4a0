import { alertMail, changes, mail, subscriptions } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { dispatchDueMail } from '../dispatch/dispatch-mail.ts'
import { eraseDueMail } from '../erase-due-mail.ts'
import { createOpener, createSealer, generateSealingKeys } from '../sealing.ts'
import { openPostOffice, type ReceivedMail } from '../testing/index.ts'
import type { AlertForm } from './alert-form.ts'
import { eraseDueSubscriptions } from './erase-due-subscriptions.ts'
import { listDueGroups, passOver, queueAlerts, type AlertGroup } from './queue-alerts.ts'
import { subscribe } from './subscribe.ts'
import { changeSubscription, confirmSubscription, findSubscription, stopSubscription } from './subscription.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openPostOffice(database, { slowness: 1 })
const { campaign, worker, owner, smtp, dispatchOptions } = office

const firewall = { scope: 'ask', slug: 'data-sharing-firewall' } as const
const bill = { scope: 'bill', slug: 'domestic-abuse-bill' } as const
const week = new Date('2026-01-02T09:00:00Z')
const news = {
  about: 'A Bill',
  pages: [{ name: 'New Clause 36, A Bill', lines: ['Decision: “Refused”'], url: 'https://site.example/amendments/x' }],
  url: 'https://site.example/bills/x',
}

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

async function ask(
  given: Partial<AlertForm> = {},
): Promise<{ token: string; stopToken: string; asking: ReceivedMail }> {
  const form: AlertForm = {
    email: 'ana.quetzal@example.org',
    topic: firewall,
    pace: 'at-once',
    language: 'en',
    ...given,
  }
  const { seal } = dispatchOptions
  await subscribe({ db: campaign.db, seal, now: new Date(), publicUrl: 'https://write.example' }, form)
  await dispatchDueMail(dispatchOptions)
  const asking = smtp.received.at(-1)
  const text = asking?.parsed.text ?? ''
  const token = /\/alerts\/confirm\/([\w-]{43})/.exec(text)?.[1]
  const stopToken = /\/alerts\/stop\/([\w-]{43})/.exec(text)?.[1]
  if (asking === undefined || token === undefined || stopToken === undefined) throw new Error('no mail asks to confirm')
  return { token, stopToken, asking }
}

async function askAndConfirm(given: Partial<AlertForm> = {}): Promise<{ token: string; stopToken: string }> {
  const asked = await ask(given)
  expect(await confirmSubscription(campaign.db, asked.token)).toBe(true)
  return asked
}

/** One more change on the record; its number. */
async function changeTheRecord(): Promise<number> {
  const change = { origin: 'staff', subjectKind: 'ask', subjectId: crypto.randomUUID(), field: 'title' } as const
  const [row] = await owner.db.insert(changes).values(change).returning({ id: changes.id })
  return row?.id ?? 0
}

async function queue(group: AlertGroup, upTo: number, from = worker): Promise<number> {
  const { open, seal } = dispatchOptions
  const options = { db: from.db, open, seal, publicUrl: 'https://write.example', onCannotOpen: () => undefined }
  return queueAlerts(options, group, { upTo, news })
}

async function queueDue(upTo: number): Promise<number> {
  let queued = 0
  for (const group of await listDueGroups(worker.db, { upTo, week })) queued += await queue(group, upTo)
  return queued
}

test('the mail that asks says nothing of what was asked for, and can be answered by one click', async () => {
  const { asking, stopToken } = await ask()
  expect(asking.recipients).toEqual(['ana.quetzal@example.org'])
  expect(asking.parsed.subject).toBe('Please confirm your e-mail address')
  expect(asking.raw).not.toMatch(/firewall|migrant|police|bill/i)
  expect(header(asking, 'list-unsubscribe')).toBe(`<https://write.example/alerts/stop/${stopToken}>`)
  expect(header(asking, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
})

function header({ parsed }: ReceivedMail, key: string): string | undefined {
  return parsed.headers.find((one) => one.key === key)?.value
}

test('unconfirmed, nothing is told; it is erased after a day, and its link then leads nowhere', async () => {
  const { token } = await ask()
  expect(await findSubscription(campaign.db, token)).toMatchObject({ topic: firewall, isConfirmed: false })
  expect(await queueDue(await changeTheRecord())).toBe(0)
  expect(await eraseDueSubscriptions(worker.db, new Date(Date.now() + 23.9 * 3_600_000))).toBe(0)
  expect(await eraseDueSubscriptions(worker.db, new Date(Date.now() + 24.1 * 3_600_000))).toBe(1)
  expect(await findSubscription(campaign.db, token)).toBeUndefined()
  expect(await confirmSubscription(campaign.db, token)).toBe(false)
})

test('past its day an unconfirmed subscription cannot be confirmed, even before it is erased', async () => {
  const { token } = await ask()
  await owner.db.update(subscriptions).set({ eraseAt: new Date(Date.now() - 1_000) })
  expect(await confirmSubscription(campaign.db, token)).toBe(false)
  expect(await findSubscription(campaign.db, token)).toBeUndefined()
})

test('confirmed, it is told what changes from then on: once, with a neutral subject and the headers of one click', async () => {
  await changeTheRecord()
  const { token, stopToken } = await askAndConfirm()
  expect(await findSubscription(campaign.db, token)).toEqual({
    topic: firewall,
    pace: 'at-once',
    isConfirmed: true,
    eraseAt: null,
  })
  const before = await changeTheRecord()
  expect(await queueDue(before)).toBe(1)
  expect(await queueDue(before)).toBe(0)
  await dispatchDueMail(dispatchOptions)
  const alert = smtp.received.at(-1)
  if (alert === undefined) throw new Error('no alert came')
  expect(alert.parsed.subject).toBe('News you asked for')
  expect(alert.parsed.from?.name).toBe('Message service')
  expect(alert.parsed.text).toContain(
    'New Clause 36, A Bill\n\n• Decision: “Refused”\n\nhttps://site.example/amendments/x',
  )
  expect(alert.parsed.text).toContain(`https://write.example/alerts/${token}`)
  expect(header(alert, 'list-unsubscribe')).toBe(`<https://write.example/alerts/stop/${stopToken}>`)
  expect(header(alert, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
})

test('weekly goes once the week’s moment has passed, and then waits for the next', async () => {
  await askAndConfirm({ pace: 'weekly' })
  const upTo = await changeTheRecord()
  const inAWeek = new Date(Date.now() + 7 * 86_400_000)
  expect(await listDueGroups(worker.db, { upTo, week: new Date(Date.now() - 1_000) })).toEqual([])
  const [group, ...others] = await listDueGroups(worker.db, { upTo, week: inAWeek })
  expect([group, others]).toEqual([{ ...firewall, pace: 'weekly', toldChange: upTo - 1 }, []])
  expect(group && (await queue(group, upTo))).toBe(1)
  expect(await listDueGroups(worker.db, { upTo: await changeTheRecord(), week })).toEqual([])
})

test('four workers at once queue one alert for each of 120 subscribers', async () => {
  const { seal } = dispatchOptions
  for (let at = 0; at < 120; at += 1) {
    await subscribe(
      { db: campaign.db, seal, now: new Date(), publicUrl: 'https://write.example' },
      { email: `one-${at}@example.org`, topic: firewall, pace: 'at-once', language: 'en' },
    )
  }
  await owner.db.update(subscriptions).set({ confirmedAt: new Date(), eraseAt: null })
  const upTo = await changeTheRecord()
  const counts = await Promise.all([1, 2, 3, 4].map(() => queueDue(upTo)))
  expect(counts.reduce((sum, count) => sum + count)).toBe(120)
  const links = await owner.db
    .select({ subscriptionId: alertMail.subscriptionId })
    .from(alertMail)
    .innerJoin(mail, eq(mail.id, alertMail.mailId))
    .where(eq(mail.kind, 'alert'))
  expect(new Set(links.map(({ subscriptionId }) => subscriptionId)).size).toBe(120)
  expect(links).toHaveLength(120)
})

test('an alert that could not be queued whole leaves its subscription where it was', async () => {
  await askAndConfirm()
  const upTo = await changeTheRecord()
  const [group] = await listDueGroups(worker.db, { upTo, week })
  if (group === undefined) throw new Error('nobody is due')
  const { open } = dispatchOptions
  const seal = (): never => {
    throw new Error('killed')
  }
  const options = { db: worker.db, open, seal, publicUrl: 'https://write.example', onCannotOpen: () => undefined }
  await expect(queueAlerts(options, group, { upTo, news })).rejects.toThrow('killed')
  expect(await queueDue(upTo)).toBe(1)
})

test('what cannot be opened is told of and left, and the others get theirs', async () => {
  const stranger = createSealer((await generateSealingKeys()).publicKey)
  await subscribe(
    { db: campaign.db, seal: stranger, now: new Date(), publicUrl: 'https://write.example' },
    { email: 'lost@example.org', topic: firewall, pace: 'at-once', language: 'en' },
  )
  await owner.db.update(subscriptions).set({ confirmedAt: new Date(), eraseAt: null })
  await owner.db.delete(mail)
  await askAndConfirm()
  const upTo = await changeTheRecord()
  await owner.db.update(subscriptions).set({ toldChange: upTo - 1 })
  const closed: string[] = []
  const { open, seal } = dispatchOptions
  const options = {
    db: worker.db,
    open,
    seal,
    publicUrl: 'https://write.example',
    onCannotOpen: (id: string) => closed.push(id),
  }
  const group = { ...firewall, pace: 'at-once', toldChange: upTo - 1 } as const
  expect(await queueAlerts(options, group, { upTo, news })).toBe(1)
  expect(closed).toHaveLength(1)
  expect(await listDueGroups(worker.db, { upTo, week })).toEqual([group])
})

test('passed over, a group is not looked at again before the next change', async () => {
  await askAndConfirm()
  const upTo = await changeTheRecord()
  const [group] = await listDueGroups(worker.db, { upTo, week })
  if (group) await passOver(worker.db, group, upTo)
  expect(await listDueGroups(worker.db, { upTo, week })).toEqual([])
  expect(await listDueGroups(worker.db, { upTo: upTo + 1, week })).toHaveLength(1)
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

test('stopped while its alert is being sent, and put off by the server, it is not tried again', async () => {
  const { stopToken } = await askAndConfirm()
  await queueDue(await changeTheRecord())
  await owner.db
    .update(mail)
    .set({ state: 'sending', lockedUntil: new Date(Date.now() - 1) })
    .where(eq(mail.kind, 'alert'))
  expect(await stopSubscription(campaign.db, stopToken)).toBe(true)
  expect((await office.listMail()).map(({ kind, state }) => [kind, state])).toContainEqual(['alert', 'sending'])
  await worker.db.update(mail).set({ state: 'queued' }).where(eq(mail.kind, 'alert'))
  expect((await office.listMail()).filter(({ kind }) => kind === 'alert')).toEqual([])
})

test('an address that refuses three alerts in a row is written to no more; one that takes one begins anew', async () => {
  await askAndConfirm()
  const refuse = async (): Promise<void> => {
    smtp.fault = '550 to recipient'
    await queueDue(await changeTheRecord())
    await dispatchDueMail(dispatchOptions)
  }
  await refuse()
  await refuse()
  smtp.fault = 'none'
  await queueDue(await changeTheRecord())
  await dispatchDueMail(dispatchOptions)
  expect(smtp.received.at(-1)?.parsed.subject).toBe('News you asked for')
  await refuse()
  await refuse()
  expect(await owner.db.select().from(subscriptions)).toHaveLength(1)
  await refuse()
  expect(await owner.db.select().from(subscriptions)).toEqual([])
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

test('once sent, an alert is erased with the next round', async () => {
  await askAndConfirm()
  await queueDue(await changeTheRecord())
  await dispatchDueMail({ ...dispatchOptions, open: createOpener(office.keys.privateKey) })
  await eraseDueMail(worker.db, new Date(Date.now() + 1_000))
  expect((await office.listMail()).filter(({ kind }) => kind === 'alert')).toEqual([])
  expect(await owner.db.select().from(subscriptions)).toHaveLength(1)
})
