import { mail, members } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { findLetterStatus } from '@safe-to-report/letters/writing'
import { openKeys } from '../testing/open-keys.ts'
import { member, typed, openMailOffice } from '@safe-to-report/letters/testing'
import type { Fault } from '../testing/smtp-for-tests.ts'
import { claimDueMail, settleLapsedLeases } from './claim-mail.ts'
import { dispatchDueMail, dispatchMail } from './dispatch-mail.ts'
import { gatherWrites } from './letter-writes.ts'
import { openTransport } from './open-transport.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)
const { smtp, worker, campaign, owner, dispatchOptions } = office

afterEach(async () => {
  smtp.fault = 'none'
  smtp.received.length = 0
  await owner.db.execute(sql`truncate letters.mail, letters.receipts cascade`)
  await owner.db.update(members).set({ email: member.email, isCurrent: true })
})

afterAll(async () => {
  await office.close()
  await database.drop()
})

function arrivedAtMember() {
  return smtp.received.filter((received) => received.recipients.includes(member.email))
}

test('a confirmed letter reaches the member, and only the member', async () => {
  const { id, statusToken } = await office.queueLetter()
  await dispatchDueMail(dispatchOptions)
  expect(arrivedAtMember()).toHaveLength(1)
  const [{ recipients, parsed, raw } = { recipients: [], parsed: undefined, raw: '' }] = arrivedAtMember()
  expect(recipients).toEqual([member.email])
  expect(parsed?.to).toMatchObject([{ address: member.email }])
  expect(parsed?.cc).toBeUndefined()
  expect(parsed?.replyTo).toMatchObject([{ name: typed.name, address: typed.email }])
  expect(parsed?.from).toMatchObject({ name: typed.name, address: 'post@campaign.example' })
  expect(parsed?.subject).toBe(typed.subject)
  expect(parsed?.text?.trim()).toBe(typed.body.trim())
  expect(parsed?.messageId).toBe(`<${id}@campaign.example>`)
  expect(raw).not.toMatch(/nodemailer/i)
  expect(await findLetterStatus(campaign.db, statusToken)).toMatchObject({
    state: 'handed-over',
    serverReply: '250 taken as 12345',
    attempts: 1,
  })
})

test('the confirmation mail is neutral outside and inside', async () => {
  await office.queueLetter()
  const { parsed, recipients, raw } = smtp.received[0] ?? { parsed: undefined, recipients: [], raw: '' }
  expect(recipients).toEqual([typed.email])
  expect(parsed?.subject).toBe('Please confirm your message')
  expect(parsed?.from).toMatchObject({ name: 'Message service' })
  expect(parsed?.html).toBeUndefined()
  for (const words of ['Quetzalcoatl', 'Xylophone', 'zeppelin', 'firewall', 'immigration', 'victim', 'Parliament']) {
    expect(raw).not.toContain(words)
  }
})

test.each<{ fault: Fault; state: string; arrived: number; reply: RegExp }>([
  { fault: '550 to sender', state: 'queued', arrived: 0, reply: /^550/ },
  { fault: '451 to recipient', state: 'queued', arrived: 0, reply: /^451 \[address\] try later/ },
  { fault: '451 after data', state: 'queued', arrived: 0, reply: /^451/ },
  { fault: 'cut before data', state: 'queued', arrived: 0, reply: /connection/ },
  { fault: '550 to recipient', state: 'refused', arrived: 0, reply: /^550 \[address\] no such mailbox/ },
  { fault: '550 after data', state: 'refused', arrived: 0, reply: /^550/ },
  { fault: 'cut during data', state: 'uncertain', arrived: 0, reply: /connection/ },
  { fault: 'cut after data', state: 'uncertain', arrived: 1, reply: /connection/ },
  { fault: 'slow', state: 'handed-over', arrived: 1, reply: /^250/ },
])('with "$fault" a letter is $state', async ({ fault, state, arrived, reply }) => {
  const { id } = await office.queueLetter()
  smtp.fault = fault
  const [claim] = await claimDueMail(worker.db, { limit: 1, leaseSeconds: 30 })
  expect(claim?.id).toBe(id)
  await owner.db
    .update(mail)
    .set({ state: 'queued', runAt: sql`now()` })
    .where(eq(mail.id, id))
  await dispatchDueMail(dispatchOptions)
  const row = await office.findMail(id)
  expect(row.state).toBe(state)
  expect(row.serverReply).toMatch(reply)
  expect(arrivedAtMember()).toHaveLength(arrived)
  expect(row.lockedUntil).toBeNull()
})

test('with a server that greets with 421 a letter waits', async () => {
  const { id } = await office.queueLetter()
  const transport = openTransport({ smtpUrl: smtp.url, maxConnections: 1 }) // whose first connection is yet to be made
  smtp.fault = '421 at greeting'
  await dispatchDueMail({ ...dispatchOptions, transport })
  transport.close()
  expect(await office.findMail(id)).toMatchObject({ state: 'queued', dataAt: null, serverReply: '421 too busy' })
})

test.each<Fault>(['451 to recipient', 'cut before data', '451 after data'])(
  'after "%s" the letter goes out once the server is well',
  async (fault) => {
    const { id } = await office.queueLetter()
    smtp.fault = fault
    await dispatchDueMail(dispatchOptions)
    const waiting = await office.findMail(id)
    expect(waiting).toMatchObject({ state: 'queued', dataAt: null })
    expect(waiting.runAt.getTime()).toBeGreaterThan(Date.now() + 20_000)
    smtp.fault = 'none'
    await owner.db
      .update(mail)
      .set({ runAt: sql`now()` })
      .where(eq(mail.id, id))
    await dispatchDueMail(dispatchOptions)
    expect((await office.findMail(id)).state).toBe('handed-over')
    expect(arrivedAtMember().map(({ parsed }) => parsed.messageId)).toEqual([`<${id}@campaign.example>`])
  },
)

test('the mark is set only after the server has asked for the data', async () => {
  const { id } = await office.queueLetter()
  smtp.fault = '550 to recipient'
  await dispatchDueMail({ ...dispatchOptions, inFlight: 1 })
  expect(await office.findMail(id)).toMatchObject({ state: 'refused', dataAt: null })
})

test('an uncertain letter is not sent again', async () => {
  const { id } = await office.queueLetter()
  smtp.fault = 'cut after data'
  await dispatchDueMail(dispatchOptions)
  smtp.fault = 'none'
  await settleLapsedLeases(worker.db)
  await dispatchDueMail(dispatchOptions)
  expect(arrivedAtMember()).toHaveLength(1)
  expect((await office.findMail(id)).state).toBe('uncertain')
})

test('a refused letter comes back to its writer, with their own text', async () => {
  await office.queueLetter()
  smtp.fault = '550 to members'
  await dispatchDueMail(dispatchOptions)
  const notice = smtp.received.find(({ parsed }) => parsed.subject === 'About your message')
  expect(notice?.recipients).toEqual([typed.email])
  expect(notice?.parsed.text).toContain(typed.subject)
  expect(notice?.parsed.text).toContain('My zeppelin words, naïve and 日本.')
  expect(notice?.parsed.text).toContain('no such mailbox')
})

test('and is told so in the language in which they read', async () => {
  await office.queueLetter({ language: 'es' })
  smtp.fault = '550 to members'
  await dispatchDueMail(dispatchOptions)
  const notice = smtp.received.findLast(({ parsed }) => parsed.subject === 'Sobre su mensaje')
  expect(notice?.recipients).toEqual([typed.email])
  expect(notice?.parsed.text).toContain('https://write.example/es/write')
  expect(notice?.parsed.text).toContain('My zeppelin words, naïve and 日本.')
})

test.each([
  { what: 'has no address', change: { email: null }, reply: /lists no e-mail address/ },
  { what: 'has left Parliament', change: { isCurrent: false }, reply: /lists no MP for Testford North/ },
])('a letter to a member who meanwhile $what is refused in words, with a notice', async ({ change, reply }) => {
  const { id } = await office.queueLetter()
  await owner.db.update(members).set(change).where(eq(members.id, member.id))
  await dispatchDueMail(dispatchOptions)
  const row = await office.findMail(id)
  expect(row.state).toBe('refused')
  expect(row.serverReply).toMatch(reply)
  expect(arrivedAtMember()).toEqual([])
  expect(smtp.received.at(-1)?.parsed.text).toMatch(reply)
})

test('after three days of trying, the letter comes back to its writer', async () => {
  const { id } = await office.queueLetter()
  await owner.db
    .update(mail)
    .set({ triedSince: sql`now() - interval '73 hours'`, attempts: 40 })
    .where(eq(mail.id, id))
  smtp.fault = '451 to recipient'
  await dispatchDueMail({ ...dispatchOptions, inFlight: 1 })
  expect((await office.findMail(id)).state).toBe('refused')
  const [notice] = await worker.db.select().from(mail).where(eq(mail.kind, 'notice'))
  expect(notice).toMatchObject({ letterId: id })
})

test('the three days stand still while a letter that is due may not be taken, over a long weekend or in a pause', async () => {
  const { id } = await office.queueLetter()
  const tried = (since: string, due: string) =>
    owner.db
      .update(mail)
      .set({
        state: 'queued',
        triedSince: sql`now() - ${since}::interval`,
        attempts: 40,
        runAt: sql`now() - ${due}::interval`,
      })
      .where(eq(mail.id, id))
  smtp.fault = '451 to recipient'
  await tried('110 hours', '100 hours')
  await dispatchDueMail(dispatchOptions)
  const { state, triedSince } = await office.findMail(id)
  expect(state).toBe('queued')
  expect(Math.round((Date.now() - (triedSince?.getTime() ?? 0)) / 3_600_000), 'ten hours of trying').toBe(10)
  await tried('110 hours', '30 hours')
  await dispatchDueMail(dispatchOptions)
  expect((await office.findMail(id)).state).toBe('refused')
})

test('a letter that was tried once before a long weekend is not given up at its second try', async () => {
  const { id } = await office.queueLetter()
  await owner.db
    .update(mail)
    .set({ triedSince: sql`now() - interval '110 hours'`, attempts: 1 })
    .where(eq(mail.id, id))
  smtp.fault = '451 to recipient'
  await dispatchDueMail(dispatchOptions)
  expect((await office.findMail(id)).state).toBe('queued')
})

test.each<Fault>(['550 to sender', '450 daily quota', 'cut before data'])(
  'while it is "%s", of us and not of the mail, nothing is given up, and the three days begin anew',
  async (fault) => {
    const { id } = await office.queueLetter()
    await owner.db
      .update(mail)
      .set({ triedSince: sql`now() - interval '73 hours'`, attempts: 40 })
      .where(eq(mail.id, id))
    smtp.fault = fault
    await dispatchDueMail(dispatchOptions)
    expect(await office.findMail(id)).toMatchObject({ state: 'queued', triedSince: null })
    await owner.db.execute(sql`update letters.pace set slowed_until = null`)
  },
)

test('a mail that cannot be made is put off and told; others are not held up', async () => {
  const { id } = await office.queueLetter()
  const sign = () => Promise.reject(new Error('no key'))
  await dispatchDueMail({ ...dispatchOptions, sign })
  expect(await office.findMail(id)).toMatchObject({ state: 'queued', lockedUntil: null })
  expect(office.events).toContainEqual({ event: 'cannot-build', id, kind: 'letter', attempts: 1 })
})

test('that the mark could not be written is no trouble of the mail server', async () => {
  const { id } = await office.queueLetter()
  const [claim] = await claimDueMail(worker.db, { limit: 1, leaseSeconds: 30 })
  if (claim === undefined) throw new Error('nothing was due')
  const writes = {
    ...gatherWrites(dispatchOptions),
    markBegun: () => Promise.reject(new Error('the database is away')),
  }
  expect(await dispatchMail({ ...dispatchOptions, writes }, claim)).toBeUndefined()
  expect(await office.findMail(id)).toMatchObject({ state: 'queued', dataAt: null })
  expect(arrivedAtMember()).toEqual([])
})

test('a letter that was tried for long is not given up because a worker has the wrong key', async () => {
  const { id } = await office.queueLetter()
  await owner.db
    .update(mail)
    .set({ triedSince: sql`now() - interval '73 hours'`, attempts: 40 })
    .where(eq(mail.id, id))
  const other = await openKeys(database)
  await dispatchDueMail({ ...dispatchOptions, open: other.open })
  await other.close()
  expect(await office.findMail(id)).toMatchObject({ state: 'queued', triedSince: null })
})

test('a worker that has not the key leaves the letter to another and says so', async () => {
  const { id } = await office.queueLetter()
  const other = await openKeys(database)
  await dispatchDueMail({ ...dispatchOptions, open: other.open })
  await other.close()
  expect((await office.findMail(id)).state).toBe('queued')
  expect(office.events).toContainEqual({ event: 'key-not-here', id, kind: 'letter', attempts: 1 })
  await owner.db.update(mail).set({ runAt: sql`now()` })
  await dispatchDueMail(dispatchOptions)
  expect((await office.findMail(id)).state).toBe('handed-over')
})

test('a letter whose bytes were changed is kept, and told of as one that nobody can open', async () => {
  const { id } = await office.queueLetter()
  const open = (...[owner, sealed]: Parameters<typeof dispatchOptions.open>) =>
    dispatchOptions.open(owner, { ...sealed, sealed: Buffer.concat([sealed.sealed, Buffer.of(0)]) })
  await dispatchDueMail({ ...dispatchOptions, open })
  expect((await office.findMail(id)).state).toBe('queued')
  expect(office.events).toContainEqual({ event: 'cannot-open', id, kind: 'letter', attempts: 1 })
})
