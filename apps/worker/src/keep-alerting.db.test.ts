import { setTimeout as sleep } from 'node:timers/promises'
import { findDeskBill } from '@safe-to-report/bill-tracker/desk'
import { editAs, openSession } from '@safe-to-report/bill-tracker/testing'
import { addStaff, openDatabase } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { confirmSubscription, subscribe, type AlertForm } from '@safe-to-report/letters/alerts'
import { dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { pino } from 'pino'
import { afterAll, expect, inject, test } from 'vitest'
import { alertDue, type Alerting } from './keep-alerting.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const added = await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
const staffId = added.outcome === 'not-valid' ? '' : added.account.id
const office = await openMailOffice(database, { slowness: 1 })
const { campaign, worker, smtp, dispatchOptions } = office

const slug = 'victims-and-prisoners-bill-commons-report-nc36'
const theBill = { scope: 'bill', slug: 'victims-and-prisoners-bill' } as const
const anotherBill = { scope: 'bill', slug: 'domestic-abuse-bill' } as const

const alerting: Alerting = {
  db: worker.db,
  open: dispatchOptions.open,
  seal: dispatchOptions.seal,
  siteUrl: 'https://site.example',
  campaignUrl: 'https://write.example',
  gatherSeconds: 300,
  log: pino({ level: 'silent' }),
}

afterAll(async () => {
  await office.close()
  await owner.close()
  await database.drop()
})

const pass = (seconds: number): Promise<void> => passTime(owner.db, seconds / 3_600)

/** What the worker queues once so many seconds more have passed. */
async function alertAfter(seconds: number, by = alerting): Promise<number> {
  await pass(seconds)
  return alertDue(by)
}

async function follow(email: string, topic: AlertForm['topic'], pace: AlertForm['pace']): Promise<void> {
  const options = { db: campaign.db, seal: dispatchOptions.seal, publicUrl: 'https://write.example' }
  await subscribe(options, { email, topic, pace, language: 'en' })
  await dispatchDueMail(dispatchOptions)
  const token = /\/alerts\/confirm\/([\w-]{43})/.exec(smtp.received.at(-1)?.parsed.text ?? '')?.[1] ?? ''
  expect(await confirmSubscription(campaign.db, token)).toBe(true)
}

async function publishNote(note: string): Promise<void> {
  const bill = await findDeskBill(campaign.db, theBill.slug)
  const id = bill?.stages.flatMap(({ amendments }) => amendments).find((one) => one.slug === slug)?.id ?? ''
  // Time that passes ends sessions.
  const by = await openSession(owner.db, staffId)
  await editAs(campaign.db, { by }, { kind: 'amendment', id, set: { note } })
}

async function receive(): Promise<{ to: string | undefined; text: string }[]> {
  smtp.received.length = 0
  await dispatchDueMail(dispatchOptions)
  return smtp.received.map(({ recipients, parsed }) => ({ to: recipients[0], text: parsed.text ?? '' }))
}

test('what staff publish within the gathering time comes as one mail, to those who follow that and nobody else', async () => {
  await follow('ana@example.org', theBill, 'at-once')
  await follow('ben@example.org', anotherBill, 'at-once')
  await follow('cleo@example.org', theBill, 'weekly')
  await follow('dora@example.org', { scope: 'everything', slug: null }, 'at-once')
  await publishNote('Not called.')
  await publishNote('Not called, as Hansard shows.')

  expect(await alertAfter(290), 'still gathering').toBe(0)
  expect(await alertAfter(20)).toBe(2)
  expect(await alertAfter(10)).toBe(0)
  const mails = await receive()
  expect(mails).toHaveLength(2)
  expect(new Set(mails.map(({ to }) => to))).toEqual(new Set(['ana@example.org', 'dora@example.org']))
  for (const { text } of mails) {
    expect(text).toContain('New Clause 36, Victims and Prisoners Bill')
    expect(text).toContain('Note: “Not called, as Hansard shows.”')
    expect(text).not.toContain('“Not called.”')
    expect(text).toContain('Why: Read in the source')
    expect(text).toContain(`https://site.example/amendments/${slug}`)
  }
})

test('who asked for it weekly gets it all once the week’s moment has come', async () => {
  expect(await alertAfter(7 * 86_400)).toBe(1)
  expect((await receive()).map(({ to }) => to)).toEqual(['cleo@example.org'])
  expect(await alertDue(alerting)).toBe(0)
})

test('what was published and taken back while it was gathered is told to nobody', async () => {
  await publishNote('A slip.')
  await publishNote('Not called, as Hansard shows.')
  expect(await alertAfter(310)).toBe(0)
  expect(await receive()).toEqual([])
})

test('while somebody writes nothing is told, and what they wrote first is not lost', async () => {
  const holding = openDatabase(database.urlFor('safe_worker'), { applicationName: 'slow sync' })
  const client = await holding.pool.connect()
  await client.query('begin')
  // A slow writer takes the lower number and is seen later. What they write about is not what the quick one does.
  await client.query(
    `insert into record.changes (origin, subject_kind, subject_id, field, before, after)
    select 'sync', 'amendment', id, 'plainSummary', '"a"', '"The slow one."' from record.amendments where slug = $1`,
    ['victims-and-prisoners-bill-commons-report-nc8'],
  )
  await publishNote('The quick one.')
  expect(await alertAfter(310)).toBe(0)
  await client.query('commit')
  client.release()
  await holding.close()
  expect(await alertAfter(310)).toBe(2)
  const [mail] = await receive()
  expect(mail?.text).toContain('The quick one.')
  expect(mail?.text).toContain('The slow one.')
})

test('four workers that look at once tell each subscriber once', async () => {
  await publishNote('Once.')
  await sleep(5)
  await pass(310)
  const counts = await Promise.all([1, 2, 3, 4].map(() => alertDue(alerting)))
  expect(counts.reduce((sum, count) => sum + count)).toBe(2)
  expect(await receive()).toHaveLength(2)
})

test('where the alerts of one kind fail, the others go, and the log says what failed and not for whom', async () => {
  await follow('eve@example.org', { scope: 'ask', slug: 'data-sharing-firewall' }, 'at-once')
  const logged: string[] = []
  const broken: Alerting = {
    ...alerting,
    seal: (asked, text) =>
      text.includes('eve@example.org') ? Promise.reject(new Error('eve@example.org')) : alerting.seal(asked, text),
    log: pino({}, { write: (line) => void logged.push(line) }),
  }
  await publishNote('First.')
  expect(await alertAfter(310, broken)).toBe(2)
  await publishNote('Second.') // what failed before is now looked at before all others
  expect(await alertAfter(310, broken)).toBe(2)
  expect(logged).toHaveLength(2)
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({ scope: 'ask', failure: { name: 'Error' } })
  expect(logged.join('')).not.toContain('eve@')
  expect(await receive()).toHaveLength(4)
  expect(await alertAfter(310)).toBe(1)
  const [mail] = await receive()
  expect(mail).toMatchObject({ to: 'eve@example.org', text: expect.stringContaining('Second.') })
})
