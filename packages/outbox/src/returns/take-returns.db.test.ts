import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { dispatchDueMail } from '../dispatch/dispatch-mail.ts'
import { eraseDueMail } from '../erase-due-mail.ts'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { member, neverStopped, openReturnsOffice } from '@safe-to-report/letters/testing'
import { openKeys } from '../testing/open-keys.ts'
import { deliveryReport, noSuchAddress, plainMail } from '../testing/returned-mail.ts'
import { wordsOfMail } from '../testing/words-of-mail.ts'
import { openMailbox } from './imap-mailbox.ts'
import { dropOldReturns, findReturnsOverview, saveMailboxRead, saveMailboxTrouble } from './mailbox-state.ts'
import { takeReturns } from './take-returns.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const returns = await openReturnsOffice(database)
const {
  smtp,
  worker,
  campaign,
  owner,
  office,
  imap,
  mailbox,
  dispatchOptions,
  options,
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

test('the return address says nothing about who wrote, and the letter nothing of it', async () => {
  await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  const letter = smtp.received.find(({ recipients }) => recipients.includes(member.email))
  expect(letter?.parsed.from).toMatchObject({ address: 'post@campaign.example' })
  const words = letter ? wordsOfMail(letter.parsed) : ''
  expect(words).toContain('zeppelin')
  expect(words).not.toContain('back+')
  expect(letter?.sender.toLowerCase()).not.toMatch(/ana|quetzal/)
})

test('read twice, after a crash before it could be deleted, it takes effect once', async () => {
  const { returnsTo } = await sendLetter()
  await imap.deliver(
    plainMail({ to: returnsTo, headers: ['Auto-Submitted: auto-replied'] }, 'We answer within 20 days.'),
  )
  const crashing = { ...mailbox, delete: () => Promise.reject(new Error('killed')) }
  await expect(takeReturns(crashing, options, neverStopped)).rejects.toThrow('killed')
  expect(await listArrived()).toHaveLength(1)
  await take()
  expect(await listArrived()).toHaveLength(1)
  expect(await mailbox.list()).toEqual([])
  expect(await listCounts()).toMatchObject([{ class: 'auto-reply', count: 1 }])
})

test('read by two workers at once, each mail takes effect once and none is lost', async () => {
  const { id, returnsTo } = await sendLetter()
  for (let n = 0; n < 8; n += 1) await imap.deliver(plainMail({ to: returnsTo }, `Answer ${n}`))
  await imap.deliver(plainMail({ to: 'back@campaign.example' }, 'Hello?'))
  const other = await openMailbox(imap.url)
  await Promise.all([takeReturns(mailbox, options, neverStopped), takeReturns(other, options, neverStopped)])
  await other.close()
  expect((await listArrived()).toSorted()).toEqual(
    Array.from({ length: 8 }, (_, n) => expect.stringContaining(`Answer ${n}`)),
  )
  expect(await mailbox.list()).toEqual([])
  // Without the worker's lock on the mailbox, both may move it at once, and a server may then show it twice.
  expect(new Set(await imap.listMails('Unclear')).size).toBe(1)
  expect((await office.findMail(id)).state).toBe('handed-over')
})

test.each([
  [
    'a report that it was relayed',
    (to: string) => deliveryReport({ to, text: 'x', fields: ['Action: relayed', 'Status: 2.0.0'] }),
  ],
  ['an automatic reply', (to: string) => plainMail({ to, headers: ['Auto-Submitted: auto-replied'] }, 'Thank you.')],
])('of a letter that we were not sure of, %s says that it arrived', async (_what, build) => {
  const { id, statusToken, returnsTo } = await loseLetter()
  await imap.deliver(build(returnsTo))
  await take()
  expect((await office.findMail(id)).state).toBe('handed-over')
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({
    state: 'handed-over',
    serverReply: null,
  })
})

test('a letter that we were not sure of is known by its Message-ID, too', async () => {
  const { id } = await loseLetter()
  const headers = [`In-Reply-To: <${id}@campaign.example>`]
  await imap.deliver(plainMail({ to: 'back@campaign.example', headers }, 'Thank you.'))
  await take()
  expect((await office.findMail(id)).state).toBe('handed-over')
})

test('after erasure a return goes nowhere and is deleted', async () => {
  const { returnsTo } = await sendLetter()
  await passTime(owner.db, 80)
  await eraseDueMail(worker.db)
  await imap.deliver(noSuchAddress(returnsTo))
  await imap.deliver(plainMail({ to: returnsTo }, 'A late answer'))
  await take()
  expect(await listArrived()).toEqual([])
  expect(await mailbox.list()).toEqual([])
  expect(await listCounts()).toMatchObject([
    { reason: 'after-erasure', holder: null },
    { reason: 'after-erasure', holder: null },
  ])
})

test('a made-up return address is ignored, counted and deleted', async () => {
  const { id, returnsTo } = await sendLetter()
  await imap.deliver(noSuchAddress(returnsTo.replace(/\+l./, (start) => (start === '+la' ? '+lb' : '+la'))))
  await take()
  expect((await office.findMail(id)).state).toBe('handed-over')
  expect(await mailbox.list()).toEqual([])
  expect(await listCounts()).toEqual([{ class: 'forged', about: null, reason: null, holder: null, count: 1 }])
})

test.each([
  ['names no mail of ours', plainMail({ to: 'back@campaign.example' }, 'Buy now'), 'names-no-mail'],
  ['cannot be read', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(50), 'unreadable'],
])('what %s waits for people, and is counted without its words', async (_what, raw, reason) => {
  await imap.deliver(raw)
  await take()
  expect(await mailbox.list()).toEqual([])
  expect(await imap.listMails('Unclear')).toHaveLength(1)
  expect(await listCounts()).toEqual([{ class: 'unclear', about: null, reason, holder: null, count: 1 }])
  expect(await mailbox.dropSetAside(new Date(Date.now() + 172_800_000))).toBe(0)
})

test('one return that cannot be settled holds up none behind it', async () => {
  const first = await sendLetter()
  await imap.deliver(noSuchAddress(first.returnsTo))
  await imap.deliver(plainMail({ to: 'back@campaign.example' }, 'Buy now'))
  const other = await openKeys(database)
  await expect(take({ open: other.open })).rejects.toThrow('is not in this worker')
  await other.close()
  expect(await mailbox.list()).toHaveLength(1)
  await take()
  expect((await office.findMail(first.id)).state).toBe('bounced')
  await mailbox.dropSetAside(new Date(Date.now() + 172_800_000))
})

test('the desk sees numbers, whose address fails, and how the reading goes; never a letter', async () => {
  const { id, returnsTo } = await sendLetter()
  await imap.deliver(noSuchAddress(returnsTo))
  await take()
  await saveMailboxTrouble(worker.db, 'The mailbox could not be reached, or broke off.')
  const troubled = await findReturnsOverview(campaign.db, 30)
  expect(troubled.trouble?.says).toContain('could not be reached')
  await saveMailboxRead(worker.db, 3)
  const overview = await findReturnsOverview(campaign.db, 30)
  expect(overview).toMatchObject({
    isRead: true,
    trouble: null,
    unclearHeld: 3,
    counts: [{ class: 'no-such-address', about: 'letter', count: 1 }],
    recipients: [{ kind: 'member', holder: member.id, class: 'no-such-address', count: 1 }],
  })
  expect(JSON.stringify(overview)).not.toContain(id)
})

test('after 60 days nothing tells which mail it was', async () => {
  const { returnsTo } = await sendLetter()
  await imap.deliver(noSuchAddress(returnsTo))
  await take()
  await passTime(owner.db, 61 * 24)
  await dropOldReturns(worker.db)
  const { rows } = await owner.db.execute(sql`select * from letters.returns_seen`)
  expect(rows).toEqual([])
})
