import { cloneDatabase } from '@safe-to-report/db/testing'
import { openDatabase } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { eraseLetter } from '../../writing/act-on-letter.ts'
import { confirmSubscription } from '../../alerts/subscription.ts'
import { subscribe } from '../../alerts/subscribe.ts'
import { confirmLetter, confirmLetterByCode, confirmLetterByNumber } from '../../writing/confirm-letter.ts'
import { hashForDay } from '../day-key.ts'
import { type DispatchEvent, dispatchDueMail } from '@safe-to-report/outbox/dispatch'
import { findLetterStatus } from '../../writing/letter-status.ts'
import { submitLetter } from '../../writing/submit-letter.ts'
import { aLetter, openMailOffice } from '../../testing/index.ts'
import { countMail, mailsPerMailbox } from './count-mail.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database, { slowness: 1 })
const { campaign, smtp, dispatchOptions, campaignId } = office
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const publicUrl = 'https://write.example'
const hers = 'ana@example.org'

afterAll(async () => {
  await Promise.all([owner.close(), office.close()])
  await database.drop()
})

beforeEach(async () => {
  await owner.db.execute(sql`update letters.mail set state = 'withdrawn' where state = 'queued' and kind = 'letter'`)
  await owner.db.execute(sql`delete from letters.mail where state <> 'sending'`)
  await owner.db.execute(sql`delete from letters.subscriptions`)
  await owner.db.execute(sql`truncate letters.rate_limits, letters.mailed_links`)
  smtp.received.length = 0
})

async function count(bucket: 'letter-mail' | 'alert-mail', email: string, clientAddress: string) {
  const hash = await hashForDay(campaign.db, 'a secret')
  return countMail(campaign.db, { bucket, email, clientAddress, hash })
}

/** Writes a letter in the name of a mailbox, from an internet address, and lets its mail go; the secret of its page. */
async function write(email: string, clientAddress: string): Promise<string> {
  const mailbox = await count('letter-mail', email, clientAddress)
  const options = { db: campaign.db, seal: dispatchOptions.seal, publicUrl, mailbox }
  const { statusToken } = await submitLetter(options, aLetter(campaignId, { supporter: { name: 'Ana', email } }))
  await dispatchDueMail(dispatchOptions)
  return statusToken
}

async function askForAlerts(email: string, clientAddress: string): Promise<void> {
  const mailbox = await count('alert-mail', email, clientAddress)
  const asked = { email, topic: { scope: 'everything', slug: null }, pace: 'weekly', language: 'en' } as const
  await subscribe({ db: campaign.db, seal: dispatchOptions.seal, publicUrl, mailbox }, asked)
  await dispatchDueMail(dispatchOptions)
}

const texts = (): string[] => smtp.received.map(({ parsed }) => parsed.text ?? '')
const linksOf = (kind: string): string[] =>
  texts().flatMap((text) => new RegExp(`${kind}/([\\w-]{43})`).exec(text)?.[1] ?? [])

async function find(statusToken: string) {
  const status = await findLetterStatus(campaign.db, statusToken)
  if (status.state === 'gone') throw new Error('the letter is gone')
  return status
}

/** Strangers write in her name, each from another place, however the address can be written. */
async function strangers(letters: number): Promise<string[]> {
  const written = ['ana@example.org', 'ANA+x@example.org', '"ana"@example.org.', 'ana+y@EXAMPLE.ORG']
  const tokens: string[] = []
  for (let index = 0; index < letters; index += 1) {
    const email = written[index % written.length]?.replaceAll(/^"|"(?=@)|\.$/g, '') ?? hers
    tokens.push(await write(email, `203.0.113.${index}`))
  }
  return tokens
}

test('whoever asks, from wherever: no more than five letters a day are asked about in one mailbox', async () => {
  await strangers(12)
  expect(smtp.received).toHaveLength(mailsPerMailbox)
})

test('one stranger at one place leaves her a mail of her own', async () => {
  for (let index = 0; index < 8; index += 1) await write(hers, '203.0.113.1')
  expect(smtp.received).toHaveLength(4)
  const statusToken = await write(hers, '192.0.2.1')
  expect(smtp.received).toHaveLength(5)
  expect(texts().at(-1)).toContain((await find(statusToken)).number)
})

test('after any number of letters by strangers hers is confirmed by a mail that she has, and by its number', async () => {
  await strangers(12)
  const statusToken = await write(hers, '192.0.2.1')
  expect(smtp.received, 'no mail for it').toHaveLength(5)
  const { number } = await find(statusToken)
  const [anyLink = ''] = linksOf('confirm')
  expect(await confirmLetterByNumber(campaign.db, anyLink, number?.replaceAll(' ', '-') ?? '')).toEqual({
    outcome: 'confirmed',
  })
  expect((await find(statusToken)).state).toBe('queued')
  const { rows } = await owner.db.execute(
    sql`select count(*)::int as confirmed from letters.letters where confirmed_at is not null`,
  )
  expect(rows, 'of the strangers’ none').toEqual([{ confirmed: 1 }])
})

test('a stranger who erases their letters takes nothing from the links that she has', async () => {
  for (const token of await strangers(6)) await eraseLetter(campaign.db, token)
  const statusToken = await write(hers, '192.0.2.1')
  const { number } = await find(statusToken)
  expect(smtp.received).toHaveLength(5)
  expect(await confirmLetterByNumber(campaign.db, linksOf('confirm')[0] ?? '', number ?? '')).toEqual({
    outcome: 'confirmed',
  })
})

test('each mail names the number of its letter, and its link confirms no other', async () => {
  const [first = '', second = ''] = await strangers(2)
  const [link = ''] = linksOf('confirm')
  expect(texts()[0]).toContain((await find(first)).number)
  expect(await confirmLetter(campaign.db, link)).toEqual({ outcome: 'confirmed' })
  expect((await find(second)).state).toBe('unconfirmed')
})

test.each([
  [
    'a number of another mailbox’s letter',
    async () => (await find(await write('ben@example.org', '192.0.2.2'))).number,
  ],
  ['a number of none', () => Promise.resolve('0000 0000')],
  ['no number', () => Promise.resolve('')],
])('by a link and %s nothing is confirmed', async (_what, numberOf) => {
  await strangers(1)
  const [link = ''] = linksOf('confirm')
  expect(await confirmLetterByNumber(campaign.db, link, (await numberOf()) ?? '')).toEqual({
    outcome: 'no-such-number',
  })
  const { rows } = await owner.db.execute(sql`select from letters.letters where confirmed_at is not null`)
  expect(rows).toEqual([])
})

test('a mailed link is what proves the mailbox: a page’s own secret, and a made one, confirm nothing by number', async () => {
  const statusToken = await write(hers, '203.0.113.1')
  const { number } = await find(statusToken)
  for (const token of [statusToken, 'a'.repeat(43), 'short']) {
    expect(await confirmLetterByNumber(campaign.db, token, number ?? '')).toEqual({ outcome: 'no-such-number' })
  }
})

test('a letter whose mail was withheld has no code that could be guessed', async () => {
  await strangers(5)
  let code = ''
  const seal = dispatchOptions.seal
  const mailbox = await count('letter-mail', hers, '192.0.2.1')
  expect(mailbox.isWithheld).toBe(true)
  const watching: typeof seal = (of, text) => {
    code = /\\n(\d{6})\\n/.exec(text)?.[1] ?? code
    return seal(of, text)
  }
  const options = { db: campaign.db, seal: watching, publicUrl, mailbox }
  const { statusToken } = await submitLetter(options, aLetter(campaignId, { supporter: { name: 'Ana', email: hers } }))
  expect(code).toMatch(/^\d{6}$/)
  expect(await confirmLetterByCode(campaign.db, statusToken, code)).toEqual({ outcome: 'wrong-code' })
})

test('from outside nobody can tell a letter with a mail from one without', async () => {
  const [mailed = ''] = await strangers(1)
  await strangers(5)
  const withheld = await write(hers, '192.0.2.1')
  const seen = async (token: string) => {
    const { createdAt: _at, eraseAt: _until, number, ...rest } = await find(token)
    return { ...rest, number: number?.length }
  }
  expect(await seen(withheld)).toEqual(await seen(mailed))
  const { rows } = await owner.db.execute(
    sql`select distinct state, erase_at <= now() as gone from letters.mail where kind = 'confirmation'`,
  )
  expect(rows, 'each as if it had gone out').toEqual([{ state: 'handed-over', gone: true }])
})

test('the log says of a mail that was withheld that it was not sent', async () => {
  await strangers(5)
  const events: DispatchEvent[] = []
  const mailbox = await count('letter-mail', hers, '192.0.2.1')
  const options = { db: campaign.db, seal: dispatchOptions.seal, publicUrl, mailbox }
  await submitLetter(options, aLetter(campaignId, { supporter: { name: 'Ana', email: hers } }))
  await dispatchDueMail({ ...dispatchOptions, onEvent: (event) => events.push(event) })
  expect(events.map(({ event }) => event)).toEqual(['withheld'])
})

test('a mailbox that confirms starts anew, for letters and for news', async () => {
  await strangers(12)
  await confirmLetter(campaign.db, linksOf('confirm')[0] ?? '')
  await write(hers, '192.0.2.1')
  expect(smtp.received.filter(({ parsed }) => parsed.subject === 'Please confirm your message')).toHaveLength(6)
})

test('news: five mails at most, and each of them does, whatever strangers asked for', async () => {
  for (let index = 0; index < 12; index += 1) await askForAlerts(hers, `203.0.113.${index}`)
  await askForAlerts(hers, '192.0.2.1')
  expect(smtp.received).toHaveLength(5)
  expect(await confirmSubscription(campaign.db, linksOf('alerts/confirm')[0] ?? '')).toBe(true)
  await askForAlerts(hers, '192.0.2.1')
  expect(smtp.received).toHaveLength(6)
})

test('asking for news uses up no mails about letters, and the other way round', async () => {
  for (let index = 0; index < 7; index += 1) await askForAlerts(hers, `203.0.113.${index}`)
  await write(hers, '192.0.2.1')
  expect(smtp.received).toHaveLength(6)
})

test('nothing that is stored says which mailbox it was', async () => {
  await strangers(2)
  const { rows } = await owner.pool.query(
    'select t::text as row from letters.mailed_links t union all select r::text from letters.rate_limits r',
  )
  expect(rows.length).toBeGreaterThan(3)
  expect(JSON.stringify(rows)).not.toMatch(/example\.org|203\.0\.113/)
})
