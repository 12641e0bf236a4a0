import { alertMail, mail, returnCounts, subscriptions } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { findAlertSending, letAlertsGo } from '@safe-to-report/letters/desk'
import { listDueGroups } from '@safe-to-report/letters/alerts-queueing'
import { claimDueMail } from '../dispatch/claim-mail.ts'
import { startImapForTests } from '../testing/imap-for-tests.ts'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { deliveryReport, mime, noSuchAddress, plainMail } from '../testing/returned-mail.ts'
import { openMailbox } from './imap-mailbox.ts'
import { createReturnAddresses } from './return-address.ts'
import { takeReturns } from './take-returns.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const imap = await startImapForTests()
const mailbox = await openMailbox(imap.url)
const { worker, owner, campaign, keys } = office
const addresses = createReturnAddresses({ bounceAddress: 'back@campaign.example', privateKey: keys.privateKey })
const { open, seal } = office.dispatchOptions
const publicUrl = 'https://write.example'
const options = { db: worker.db, open, seal, publicUrl, addresses, privateKey: keys.privateKey, onReturn: () => {} }

afterEach(async () => {
  await letAlertsGo(campaign.db, null)
  await owner.db.execute(
    sql`truncate letters.mail, letters.return_counts, letters.returns_seen, letters.subscriptions, letters.alert_failures cascade`,
  )
})

afterAll(async () => {
  await mailbox.close()
  await imap.close()
  await office.close()
  await database.drop()
})

async function take(...mails: string[]): Promise<void> {
  for (const one of mails) await imap.deliver(one)
  await takeReturns(mailbox, options, new AbortController().signal)
}

const sealedWords = { sealed: Buffer.from('x'), wrappedKey: Buffer.from('x') }
let made = 0

/** Somebody's subscription, and where its alerts return to. */
async function subscribe(change: { confirmedAt?: Date | null } = {}): Promise<{ id: string; to: string }> {
  made += 1
  const hash = (what: string): Buffer => Buffer.from(`${what} ${made}`)
  const [row] = await owner.db
    .insert(subscriptions)
    .values({
      sealed: hash('sealed'),
      wrappedKey: hash('key'),
      tokenHash: hash('token'),
      stopTokenHash: hash('stop'),
      scope: 'everything',
      pace: 'at-once',
      confirmedAt: sql`now()`,
      eraseAt: null,
      ...change,
      ...(change.confirmedAt === null && { eraseAt: sql`now() + interval '1 hour'` }),
    })
    .returning({ id: subscriptions.id })
  const id = row?.id ?? ''
  return { id, to: addresses.addressOf({ kind: 'alert', id }) }
}

const listIds = async (): Promise<string[]> =>
  (await worker.db.select({ id: subscriptions.id }).from(subscriptions)).map(({ id }) => id)

let said = 0

/** A report of another text each time, as no two of a server's are alike. */
function report(to: string, status: string, diagnostic: string): string {
  said += 1
  const fields = ['Final-Recipient: rfc822; somebody@example.net', 'Action: failed', `Status: ${status}`]
  return deliveryReport({ to, text: `Report ${said}`, fields: [...fields, `Diagnostic-Code: smtp; ${diagnostic}`] })
}

const dead = (to: string): string => report(to, '5.1.1', '550 5.1.1 User unknown')

test('a dead address ends a subscription when it is said twice, on different days', async () => {
  const { to, id } = await subscribe()
  await take(dead(to))
  await take(dead(to))
  expect(await listIds()).toEqual([id])
  await passTime(owner.db, 25)
  await take(dead(to))
  expect(await listIds()).toEqual([])
})

test('said again only after two months, it is the first time anew', async () => {
  const { to, id } = await subscribe()
  await take(dead(to))
  await passTime(owner.db, 61 * 24)
  await take(dead(to))
  expect(await listIds()).toEqual([id])
})

test.each([
  ['a banned sending address of ours', '5.7.606', '550 5.7.606 Access denied, banned sending IP'],
  ['DMARC', '5.7.1', '550 5.7.1 rejected by DMARC policy'],
  ['a relay of ours that may not relay', '5.7.1', '554 5.7.1 Relay access denied'],
  ['a loop', '5.4.6', '554 5.4.6 Too many hops'],
  ['time that ran out', '4.4.7', '451 4.4.7 expired'],
  ['a full mailbox', '5.2.2', '552 5.2.2 Mailbox full'],
  ['a sender that is refused under a recipient’s code', '5.1.1', '550 5.1.1 Sender address rejected'],
])('%s never ends one', async (_what, status, diagnostic) => {
  const { to, id } = await subscribe()
  for (let day = 0; day < 4; day += 1) {
    await take(report(to, status, diagnostic))
    await passTime(owner.db, 49)
  }
  expect(await listIds()).toEqual([id])
})

test('two reports of one mail, as a postmaster’s copy is, count once', async () => {
  const { to, id } = await subscribe()
  const returned = [`Message-ID: <0f8fad5b-d9cb-469f-a165-70867728950e@campaign.example>`]
  const fields = ['Final-Recipient: rfc822; somebody@example.net', 'Action: failed', 'Status: 5.1.1']
  await take(deliveryReport({ to, text: 'one', fields, returned }))
  await passTime(owner.db, 25)
  await take(deliveryReport({ to, text: 'a copy', fields, returned, subject: 'Postmaster Copy: Undelivered Mail' }))
  expect(await listIds()).toEqual([id])
  const counts = await worker.db.select({ reason: returnCounts.reason }).from(returnCounts)
  expect(counts).toEqual(expect.arrayContaining([{ reason: 'reported-before' }]))
})

test('many dead addresses in a day are a mail system’s fault, and none is believed', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, () => subscribe()))
  for (const { to } of all) await take(dead(to))
  await passTime(owner.db, 25)
  for (const { to } of all) await take(dead(to))
  expect(await listIds()).toHaveLength(3)
})

const complaint = (type: string, headers: string[]): string =>
  mime([
    'From: feedback loop <fbl@provider.example>',
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'This is a report about a message that somebody received.',
    '--b',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'Version: 1',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Subject: News you asked for',
    '',
    'Words',
    '--b--',
  ])

test.each([
  ['a report of abuse', (to: string) => complaint('abuse', [`To: ${to}`])],
  ['an opt-out', (to: string) => complaint('opt-out', [`To: ${to}`])],
  [
    'a report that names only the mail it is about',
    (to: string) =>
      complaint('abuse', ['To: abuse@campaign.example']).replace('\nVersion: 1', `\nOriginal-Mail-From: <${to}>`),
  ],
  [
    'a complaint of a provider who writes none of that',
    (to: string) =>
      mime([
        'From: staff@hotmail.com',
        `To: ${to}`,
        'Subject: complaint about message from 192.0.2.7',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'Subject: News',
        '',
        'x',
        '--b--',
      ]),
  ],
  ['a mail “unsubscribe”', (to: string) => plainMail({ to, subject: 'unsubscribe' }, '')],
  [
    'one that a mail program writes',
    (to: string) =>
      plainMail({ to, subject: 'Unsubscribe', headers: ['Auto-Submitted: auto-replied'] }, 'Sent to unsubscribe.'),
  ],
  ['one that says so in its first word', (to: string) => plainMail({ to, subject: 'Re: News' }, 'UNSUBSCRIBE please')],
  ['one in Welsh', (to: string) => plainMail({ to, subject: 'Dad-danysgrifio' }, 'Diolch')],
])('%s ends the subscription at once, and no other', async (_what, build) => {
  const { to } = await subscribe()
  const other = await subscribe()
  await take(build(to))
  expect(await listIds()).toEqual([other.id])
})

test('it takes back what is queued for it', async () => {
  const { id, to } = await subscribe()
  const mailId = '0f8fad5b-d9cb-469f-a165-70867728950e'
  await owner.db.insert(mail).values({ id: mailId, kind: 'alert', state: 'queued', urgency: 2 })
  await owner.db.insert(alertMail).values({ mailId, subscriptionId: id })
  await take(complaint('abuse', [`To: ${to}`]))
  expect(await owner.db.select().from(mail)).toEqual([])
})

test.each([
  ['that it was no spam', (to: string) => complaint('not-spam', [`To: ${to}`])],
  ['on DMARC', (to: string) => complaint('auth-failure', [`To: ${to}`])],
  [
    'to a made-up address',
    (to: string) => complaint('abuse', [`To: ${to.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@'))}`]),
  ],
  [
    'that speaks of unsubscribing',
    (to: string) => plainMail({ to, subject: 'How do I unsubscribe my neighbour?' }, 'Hello, please tell me.'),
  ],
  ['that a server gives back', (to: string) => noSuchAddress(to).replace('I am sorry', 'unsubscribe')],
])('a mail %s ends nothing', async (_what, build) => {
  const { to, id } = await subscribe()
  await take(build(to))
  expect(await listIds()).toEqual([id])
})

test('the mail that asks to confirm ends an unconfirmed subscription only by a dead address, or a wish', async () => {
  const first = await subscribe({ confirmedAt: null })
  const to = addresses.addressOf({ kind: 'alert-confirmation', id: first.id })
  await take(report(to, '5.7.1', '550 5.7.1 blocked using a blocklist'))
  expect(await listIds()).toEqual([first.id])
  await take(dead(to))
  expect(await listIds()).toEqual([])
})

const refused = (to: string): string => report(to, '5.7.606', '550 5.7.606 Access denied, banned sending IP')

test('many refusals of us in an hour stop the alerts, until somebody lets them go again', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => subscribe()))
  const queue = async (): Promise<void> =>
    void (await owner.db.insert(mail).values({ kind: 'alert', state: 'queued', urgency: 2, ...sealedWords }))
  await queue()
  for (const { to } of all.slice(0, 4)) await take(refused(to))
  expect(await findAlertSending(campaign.db)).toBeNull()
  await take(refused(all[4]?.to ?? ''))
  expect(await findAlertSending(campaign.db)).toMatchObject({ refused: 5 })
  expect(await listIds()).toHaveLength(6)
  await queue()
  expect(await claimDueMail(worker.db, { limit: 10, leaseSeconds: 30 })).toEqual([])
  expect(await listDueGroups(worker.db, { upTo: 1_000, week: new Date() })).toEqual([])
  expect(await letAlertsGo(campaign.db, null)).toBe(true)
  expect(await findAlertSending(campaign.db)).toBeNull()
  expect(await claimDueMail(worker.db, { limit: 10, leaseSeconds: 30 })).toHaveLength(2)
  expect(await listDueGroups(worker.db, { upTo: 1_000, week: new Date() })).toHaveLength(1)
  expect(await letAlertsGo(campaign.db, null)).toBe(false)
})

test('two refusals that are counted at the same moment are both counted', async () => {
  const count = (db: Pick<typeof worker.db, 'execute'>): Promise<unknown> =>
    db.execute(sql`select letters.count_alert_failure(false)`)
  for (let before = 0; before < 3; before += 1) await count(worker.db)
  const both: Promise<unknown>[] = []
  await worker.db.transaction(async (first) => {
    await count(first)
    let hasCounted = false
    both.push(count(worker.db).then(() => (hasCounted = true)))
    const waits = async (): Promise<boolean> =>
      (await owner.db.execute(sql`select from pg_locks where not granted`)).rows.length > 0
    await expect.poll(async () => hasCounted || (await waits())).toBe(true)
  })
  await Promise.all(both)
  expect(await findAlertSending(campaign.db)).toMatchObject({ refused: 5 })
})

test('refusals that come over a day stop nothing', async () => {
  const { to } = await subscribe()
  for (let n = 0; n < 8; n += 1) {
    await take(refused(to))
    await passTime(owner.db, 1)
  }
  expect(await findAlertSending(campaign.db)).toBeNull()
})

test('of a list of hundreds, a handful of refusals stops nothing', async () => {
  await owner.db.execute(sql`
    insert into letters.subscriptions (sealed, wrapped_key, token_hash, stop_token_hash, scope, pace, confirmed_at, erase_at)
    select 's', 'k', convert_to('t' || n, 'utf8'), convert_to('s' || n, 'utf8'), 'everything', 'weekly', now(), null
    from generate_series(1, 200) n`)
  const { to } = await subscribe()
  for (let n = 0; n < 9; n += 1) await take(refused(to))
  expect(await findAlertSending(campaign.db)).toBeNull()
  // One after the other: of two that are counted at the same moment neither sees the other, and the next one stops the alerts.
  for (let n = 0; n < 2; n += 1) await take(refused(to))
  expect(await findAlertSending(campaign.db)).not.toBeNull()
  expect(await worker.db.select().from(subscriptions).where(eq(subscriptions.pace, 'weekly'))).toHaveLength(200)
})
