import { letters, mail, members, returnCounts } from '@safe-to-report/db'
import { cloneDatabase, passTime } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { claimDueMail, markDataBegun } from '../dispatch/claim-mail.ts'
import { dispatchDueMail } from '../dispatch/dispatch-mail.ts'
import { eraseDueMail } from '../erase-due-mail.ts'
import { findLetterStatus } from '../letter-status.ts'
import { openKeys } from '../testing/open-keys.ts'
import { startImapForTests } from '../testing/imap-for-tests.ts'
import { member, typed } from '../testing/letters-for-tests.ts'
import { openPostOffice } from '../testing/post-office.ts'
import { deliveryReport, mime, noSuchAddress, plainMail } from '../testing/returned-mail.ts'
import { wordsOfMail } from '../testing/words-of-mail.ts'
import { openMailbox } from './imap-mailbox.ts'
import { dropOldReturns, findReturnsOverview, saveMailboxRead, saveMailboxTrouble } from './mailbox-state.ts'
import { createReturnAddresses } from './return-address.ts'
import { takeReturns, type ReturnEvent, type ReturnsOptions } from './take-returns.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openPostOffice(database)
const imap = await startImapForTests()
const mailbox = await openMailbox(imap.url)
const { smtp, worker, campaign, owner, keys } = office
const addresses = createReturnAddresses({ bounceAddress: 'back@campaign.example', privateKey: keys.privateKey })
const dispatchOptions = { ...office.dispatchOptions, returnAddresses: addresses }
const events: ReturnEvent[] = []
const options: ReturnsOptions = {
  db: worker.db,
  open: dispatchOptions.open,
  seal: dispatchOptions.seal,
  publicUrl: 'https://write.example',
  addresses,
  privateKey: keys.privateKey,
  onReturn: (event) => events.push(event),
}
const neverStopped = new AbortController().signal

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  events.length = 0
  await mailbox.delete(await mailbox.list())
  await mailbox.dropSetAside(new Date(Date.now() + 172_800_000))
  await owner.db.execute(
    sql`truncate letters.mail, letters.receipts, letters.return_counts, letters.returns_seen, letters.subscriptions cascade`,
  )
  await owner.db.update(members).set({ email: member.email, isCurrent: true })
})

afterAll(async () => {
  await mailbox.close()
  await imap.close()
  await office.close()
  await database.drop()
})

const take = (change: Partial<ReturnsOptions> = {}): Promise<void> =>
  takeReturns(mailbox, { ...options, ...change }, neverStopped)

/** Sends a letter; where its envelope says it returns to. */
async function sendLetter(): Promise<{ id: string; statusToken: string; returnsTo: string }> {
  const { id, statusToken } = await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  const sent = smtp.received.find(({ recipients }) => recipients.includes(member.email))
  smtp.received.length = 0
  return { id, statusToken, returnsTo: sent?.sender ?? addresses.addressOf({ kind: 'letter', id }) }
}

/** A letter whose connection broke after its text had left. */
async function loseLetter(): Promise<{ id: string; statusToken: string; returnsTo: string }> {
  const { id, statusToken } = await office.queueLetter()
  smtp.fault = 'cut after data'
  await dispatchDueMail(dispatchOptions)
  smtp.fault = 'none'
  smtp.received.length = 0
  expect((await office.findMail(id)).state).toBe('uncertain')
  return { id, statusToken, returnsTo: addresses.addressOf({ kind: 'letter', id }) }
}

async function listArrived(): Promise<string[]> {
  await dispatchDueMail(dispatchOptions)
  return smtp.received
    .filter(({ recipients }) => recipients.includes(typed.email))
    .map(({ parsed }) => parsed.text ?? '')
}

async function listCounts() {
  const columns = {
    class: returnCounts.class,
    about: returnCounts.about,
    reason: returnCounts.reason,
    memberId: returnCounts.memberId,
    count: returnCounts.count,
  }
  return worker.db.select(columns).from(returnCounts)
}

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
    { class: 'no-such-address', about: 'letter', reason: null, memberId: member.id, count: 1 },
  ])
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

test.each([
  ['an automatic reply', ['Auto-Submitted: auto-replied'], 'has sent an automatic reply'],
  ['somebody’s own answer', [], 'has answered'],
])('%s is passed on to the one who wrote', async (_what, headers, says) => {
  const { id, returnsTo } = await sendLetter()
  await imap.deliver(plainMail({ to: returnsTo, headers }, 'Thank you for your letter, says the office.'))
  await take()
  const [passedOn = ''] = await listArrived()
  expect(passedOn).toContain(says)
  expect(passedOn).toContain('Thank you for your letter, says the office.')
  expect((await office.findMail(id)).state).toBe('handed-over')
})

test('a machine’s answer to what we pass on goes nowhere', async () => {
  const { id } = await sendLetter()
  const notice = addresses.addressOf({ kind: 'notice', id })
  await imap.deliver(plainMail({ to: notice, headers: ['Auto-Submitted: auto-replied'] }, 'I am away.'))
  await take()
  expect(await listArrived()).toEqual([])
  expect(await listCounts()).toMatchObject([{ class: 'auto-reply', about: 'notice' }])
})

test.each(['notice', 'confirmation', 'sign-in', 'alert'] as const)(
  'what a person answers to a %s waits for people, also when it is read twice',
  async (kind) => {
    const { id } = await sendLetter()
    await imap.deliver(plainMail({ to: addresses.addressOf({ kind, id }) }, 'I never wrote to you. Please ring me.'))
    await take({ onReturn: () => undefined })
    expect(await listArrived()).toEqual([])
    expect(await imap.listMails('Unclear')).toHaveLength(1)
    await imap.deliver((await imap.listMails('Unclear'))[0] ?? '')
    await take()
    expect(await imap.listMails('Unclear')).toHaveLength(2)
    expect(await listCounts()).toMatchObject([{ class: 'unclear', about: kind, reason: 'wrote-to-us', count: 1 }])
  },
)

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

test('of one letter only so many answers are passed on', async () => {
  const { returnsTo } = await sendLetter()
  for (let n = 0; n < 12; n += 1) await imap.deliver(plainMail({ to: returnsTo }, `Answer ${n}`))
  await take()
  expect(await listArrived()).toHaveLength(10)
  expect(await listCounts()).toEqual(
    expect.arrayContaining([expect.objectContaining({ reason: 'too-many-answers', count: 2 })]),
  )
})

test('a delay changes nothing, and is counted', async () => {
  const { id, returnsTo } = await sendLetter()
  await imap.deliver(deliveryReport({ to: returnsTo, text: 'x', fields: ['Action: delayed', 'Status: 4.4.1'] }))
  await take()
  expect((await office.findMail(id)).state).toBe('handed-over')
  expect(await listArrived()).toEqual([])
  expect(await listCounts()).toMatchObject([{ class: 'delayed', memberId: member.id }])
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
    { reason: 'after-erasure', memberId: null },
    { reason: 'after-erasure', memberId: null },
  ])
})

test('a made-up return address is ignored, counted and deleted', async () => {
  const { id, returnsTo } = await sendLetter()
  await imap.deliver(noSuchAddress(returnsTo.replace(/\+l./, (start) => (start === '+la' ? '+lb' : '+la'))))
  await take()
  expect((await office.findMail(id)).state).toBe('handed-over')
  expect(await mailbox.list()).toEqual([])
  expect(await listCounts()).toEqual([{ class: 'forged', about: null, reason: null, memberId: null, count: 1 }])
})

test.each([
  ['names no mail of ours', plainMail({ to: 'back@campaign.example' }, 'Buy now'), 'names-no-mail'],
  ['cannot be read', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(50), 'unreadable'],
])('what %s waits for people, and is counted without its words', async (_what, raw, reason) => {
  await imap.deliver(raw)
  await take()
  expect(await mailbox.list()).toEqual([])
  expect(await imap.listMails('Unclear')).toHaveLength(1)
  expect(await listCounts()).toEqual([{ class: 'unclear', about: null, reason, memberId: null, count: 1 }])
  expect(await mailbox.dropSetAside(new Date(Date.now() + 172_800_000))).toBe(0)
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
    { class: 'no-such-address', about: 'confirmation', reason: null, memberId: null, count: 1 },
  ])
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
    members: [{ memberId: member.id, class: 'no-such-address', count: 1 }],
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

const withFiles = (to: string, words: string, files: [string, string, number][]): string =>
  mime([
    'From: The office <office@parliament.example>',
    `To: ${to}`,
    'Subject: RE: your letter',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...(words === '' ? [] : ['--b', 'Content-Type: text/plain; charset=utf-8', '', words]),
    ...files.flatMap(([name, type, bytes]) => [
      '--b',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.alloc(bytes, 'x').toString('base64'),
    ]),
    '--b--',
  ])

test('an answer with a scanned letter is passed on with it, byte for byte', async () => {
  const { returnsTo } = await sendLetter()
  await imap.deliver(withFiles(returnsTo, 'Please see attached.', [['Letter.pdf', 'application/pdf', 4_000]]))
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain('Please see attached.')
  expect(words).toContain('- Letter.pdf (4 kB)')
  const [file] = smtp.received.at(-1)?.parsed.attachments ?? []
  expect(file).toMatchObject({ filename: 'Letter.pdf', mimeType: 'application/pdf' })
  const content = file?.content
  expect(Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : [])).toEqual(Buffer.alloc(4_000, 'x'))
})

test('an answer that is only a file is passed on, and claims no words', async () => {
  const { returnsTo } = await sendLetter()
  await imap.deliver(withFiles(returnsTo, '', [['answer.pdf', 'application/pdf', 400_000]]))
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain('It has no words of its own.')
  expect(words).not.toContain('These are its words')
  expect(smtp.received.at(-1)?.parsed.attachments).toHaveLength(1)
  expect(await listCounts()).toMatchObject([{ class: 'reply', reason: null }])
})

test('files that we do not pass on are named, with whom to ask for them', async () => {
  const { returnsTo } = await sendLetter()
  const files: [string, string, number][] = [
    ['form.exe', 'application/pdf', 10],
    ['huge.pdf', 'application/pdf', 3_600_000],
  ]
  await imap.deliver(withFiles(returnsTo, 'See these.', files))
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain('- form.exe (1 kB)')
  expect(words).toContain('- huge.pdf (3600 kB)')
  expect(words).toContain('office@parliament.example')
  expect(smtp.received.at(-1)?.parsed.attachments).toEqual([])
})

test('a box that says it takes no mail is told so, paper is offered, and staff are to check the address', async () => {
  const { returnsTo } = await sendLetter()
  const headers = ['Auto-Submitted: auto-replied']
  await imap.deliver(plainMail({ to: returnsTo, headers }, 'This mailbox takes no messages. Yours was not delivered.'))
  await take()
  const [words = ''] = await listArrived()
  expect(words).toContain('takes no mail or is not read')
  expect(words).toContain('https://write.example/write')
  expect(words).not.toContain('has arrived')
  const { members: toCheck } = await findReturnsOverview(campaign.db, 30)
  expect(toCheck).toMatchObject([{ memberId: member.id, class: 'auto-reply', count: 1 }])
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
  expect(overview).toMatchObject({ members: [], refusedLately: 2 })
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
  const { members: toCheck } = await findReturnsOverview(campaign.db, 30)
  expect(toCheck).toMatchObject([{ count: 1 }])
})
