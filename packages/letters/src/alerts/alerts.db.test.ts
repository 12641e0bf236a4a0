import { alertMail, mail, subscriptions } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { eraseDueMail } from '@safe-to-report/outbox/erasing'
import { openKeys } from '@safe-to-report/outbox/testing'
import { firewall, news, openAlertOffice, week } from '../testing/alert-office.ts'
import { openMailOffice } from '../testing/index.ts'
import { type ReceivedMail } from '@safe-to-report/outbox/testing'
import { listDueGroups, passOver, queueAlerts } from './queue-alerts.ts'
import { subscribe } from './subscribe.ts'
import { findSubscription, stopSubscription } from './subscription.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database, { slowness: 1 })
const { campaign, worker, owner, smtp, dispatchOptions } = office
const { askAndConfirm, changeTheRecord, queue, queueDue } = openAlertOffice(office)

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
      { db: campaign.db, seal, publicUrl: 'https://write.example' },
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
  const stranger = await openKeys(database)
  await subscribe(
    { db: campaign.db, seal: stranger.seal, publicUrl: 'https://write.example' },
    { email: 'lost@example.org', topic: firewall, pace: 'at-once', language: 'en' },
  )
  await stranger.close()
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

test('an address that a server refuses as dead on two days is written to no more; on one day it is', async () => {
  await askAndConfirm()
  const refuse = async (): Promise<void> => {
    smtp.fault = '550 to recipient'
    await queueDue(await changeTheRecord())
    await dispatchDueMail(dispatchOptions)
  }
  await refuse()
  await refuse()
  await refuse()
  expect(await owner.db.select().from(subscriptions)).toHaveLength(1)
  await passTime(owner.db, 25)
  await refuse()
  expect(await owner.db.select().from(subscriptions)).toEqual([])
})

test('once sent, an alert is erased with the next round', async () => {
  await askAndConfirm()
  await queueDue(await changeTheRecord())
  await dispatchDueMail(dispatchOptions)
  await eraseDueMail(worker.db)
  expect((await office.listMail()).filter(({ kind }) => kind === 'alert')).toEqual([])
  expect(await owner.db.select().from(subscriptions)).toHaveLength(1)
})

function header({ parsed }: ReceivedMail, key: string): string | undefined {
  return parsed.headers.find((one) => one.key === key)?.value
}
