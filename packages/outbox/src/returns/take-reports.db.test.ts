import { letters, mail } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { claimDueMail, markDataBegun } from '../dispatch/claim-mail.ts'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { member, typed, openReturnsOffice } from '@safe-to-report/letters/testing'
import { deliveryReport, noSuchAddress } from '../testing/returned-mail.ts'
import { findReturnsOverview } from './mailbox-state.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const returns = await openReturnsOffice(database)
const {
  smtp,
  worker,
  campaign,
  office,
  imap,
  mailbox,
  addresses,
  events,
  take,
  sendLetter,
  loseLetter,
  listArrived,
  listCounts,
} = returns

afterEach(returns.tidy)

afterAll(async () => {
  await returns.close()
  await database.drop()
})

test(`a letter that comes back is known by its return address, read from ${imap.server}`, async () => {
  const { id, statusToken, returnsTo } = await sendLetter()
  expect(returnsTo).toMatch(/^back\+l[a-z2-7]{42}@campaign\.example$/)
  await imap.deliver(noSuchAddress(returnsTo))
  await take()
  const status = await findLetterStatus(campaign.db, statusToken)
  expect(status).toMatchObject({ state: 'bounced' })
  expect((await office.findMail(id)).serverReply).toBe(
    '550 5.1.1 [address]: Recipient address rejected: User unknown in virtual mailbox table',
  )
  const [notice = '', ...others] = await listArrived()
  expect(others).toEqual([])
  expect(notice).toContain('your message went out, and then it came back')
  expect(notice).toContain('does not have the address that Parliament lists')
  expect(notice).toContain('My zeppelin words, naïve and 日本.')
  expect(notice).not.toContain(member.email)
  expect(await mailbox.list()).toEqual([])
  expect(await listCounts()).toEqual([
    { class: 'no-such-address', about: 'letter', reason: null, holder: member.id, count: 1 },
  ])
})

test('a delay changes nothing, and is counted', async () => {
  const { id, returnsTo } = await sendLetter()
  await imap.deliver(deliveryReport({ to: returnsTo, text: 'x', fields: ['Action: delayed', 'Status: 4.4.1'] }))
  await take()
  expect((await office.findMail(id)).state).toBe('handed-over')
  expect(await listArrived()).toEqual([])
  expect(await listCounts()).toMatchObject([{ class: 'delayed', holder: member.id }])
})

test('a letter that we were not sure of can come back', async () => {
  const { id, returnsTo } = await loseLetter()
  await imap.deliver(noSuchAddress(returnsTo))
  await take()
  expect((await office.findMail(id)).state).toBe('bounced')
  expect(await listArrived()).toHaveLength(1)
})

test('a return that overtakes the server’s own answer waits until that is written down', async () => {
  const { id } = await office.queueLetter()
  const [claim] = await claimDueMail(worker.db, { limit: 1, leaseSeconds: 30 })
  if (claim === undefined) throw new Error('nothing to claim')
  await markDataBegun(worker.db, claim, 30)
  await imap.deliver(noSuchAddress(addresses.addressOf({ kind: 'letter', id })))
  await take()
  expect(events).toEqual([{ class: 'no-such-address', cause: 'unknown-address', disposal: 'later' }])
  expect(await mailbox.list()).toHaveLength(1)
  await worker.db
    .update(mail)
    .set({ state: 'handed-over', handedOverAt: sql`now()` })
    .where(eq(mail.id, id))
  await take()
  expect((await office.findMail(id)).state).toBe('bounced')
  expect(await mailbox.list()).toEqual([])
})

test('a confirmation that comes back marks its letter, which then dies unconfirmed', async () => {
  const { statusToken } = await office.queueLetter()
  const confirmation = smtp.received.find(({ recipients }) => recipients.includes(typed.email))
  expect(confirmation?.sender).toBe('post@campaign.example') // the office's own options give no return addresses
  const [letter] = await worker.db.select().from(letters)
  const returnsTo = addresses.addressOf({ kind: 'confirmation', id: letter?.id ?? '' })
  await imap.deliver(noSuchAddress(returnsTo))
  smtp.received.length = 0
  await take()
  const [marked] = await worker.db.select().from(letters)
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({ mailToWriter: { is: 'not-reached' } })
  expect(marked?.writerNotReachedAt).toBeInstanceOf(Date)
  expect(await listCounts()).toEqual([
    { class: 'no-such-address', about: 'confirmation', reason: null, holder: null, count: 1 },
  ])
})

test('where we are refused, no member is blamed, the writer is told who did it, and staff of all once', async () => {
  for (let n = 0; n < 2; n += 1) {
    const { returnsTo } = await sendLetter()
    const fields = [
      'Action: failed',
      'Status: 5.7.1',
      'Diagnostic-Code: smtp; 550 5.7.1 192.0.2.7 is listed at lists.example',
    ]
    await imap.deliver(deliveryReport({ to: returnsTo, text: `Report ${n}`, fields }))
    await take()
    const [words = ''] = await listArrived()
    expect(words).toContain('because of our mail server or our address, and not because of you')
    expect(words).not.toMatch(/192\.0\.2\.7|lists\.example|does not have the address/)
    smtp.received.length = 0
  }
  const overview = await findReturnsOverview(campaign.db, 30)
  expect(overview).toMatchObject({ recipients: [], refusedLately: 2 })
})

test.each([
  [
    'a relay that could not connect',
    'Status: 4.4.1',
    'X-Postfix; connect to y.example[192.0.2.1]:25: Connection refused',
    'never got as far as the office',
  ],
  [
    'a relay that may not relay',
    'Status: 5.7.1',
    'smtp; 554 5.7.1 Relay access denied',
    'never got as far as the office',
  ],
  [
    'a domain that is not there',
    'Status: 5.4.4',
    'X-Postfix; Host or domain name not found. Name service error for name=y.example type=A: Host not found',
    'cannot receive mail',
  ],
  [
    'a domain that takes no mail',
    'Status: 5.1.10',
    'X-Postfix; Domain y.example does not accept mail (nullMX)',
    'cannot receive mail',
  ],
])('%s is not told as the office’s doing', async (_what, status, diagnostic, says) => {
  const { returnsTo } = await sendLetter()
  await imap.deliver(
    deliveryReport({ to: returnsTo, text: 'x', fields: ['Action: failed', status, `Diagnostic-Code: ${diagnostic}`] }),
  )
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain(says)
  expect(words).not.toMatch(/mail system of the office|y\.example|192\.0/)
})

test('a copy of a report to the postmaster counts no second time', async () => {
  const { returnsTo, id } = await sendLetter()
  await imap.deliver(noSuchAddress(returnsTo))
  const returned = [`Message-ID: <${id}@campaign.example>`]
  const fields = ['Action: failed', 'Status: 5.1.1']
  await imap.deliver(deliveryReport({ to: 'back@campaign.example', text: 'A copy.', fields, returned }))
  await take()
  expect(await listArrived()).toHaveLength(1)
  const { recipients: toCheck } = await findReturnsOverview(campaign.db, 30)
  expect(toCheck).toMatchObject([{ count: 1 }])
})
