import { addStaff, erasures, letters, mail, openDatabase, receipts, type OpenDatabase } from '@safe-to-report/db'
import { passTime } from '@safe-to-report/db/testing'
import { findStatementFaults } from '@safe-to-report/letters/proof'
import { createErasureSigner } from '@safe-to-report/outbox/keys'
import { createReturnAddresses } from '@safe-to-report/outbox/returns'
import { decideHeld, saveBrake } from '@safe-to-report/letters/desk'
import { findOpenCampaign } from '@safe-to-report/letters/campaigns'
import { noSuchAddress, startImapForTests, type ImapForTests } from '@safe-to-report/outbox/testing'
import { count, eq, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dumpDatabase } from './support/dump-database.ts'
import { startProduct, type Product } from './support/product.ts'
import { createMarks, newPostcode } from './support/traces/marks.ts'
import { createPoster, type Posted, type SentForm } from './support/traces/send-forms.ts'
import { readSealed } from './support/traces/read-sealed.ts'
import { closeCampaigns } from './support/traces/close-campaigns.ts'

const bounceAddress = 'back@safe-to-report.example'
const mpAddress = 'member-5257@example.org'
const marks = createMarks()

let product: Product
let imap: ImapForTests
let owner: OpenDatabase
let post: SentForm
let staffId: string
let campaignId: string

beforeAll(async () => {
  imap = await startImapForTests()
  product = await startProduct({ workerEnv: { BOUNCE_ADDRESS: bounceAddress, IMAP_URL: imap.url } })
  post = createPoster(product.campaignUrl)
  owner = openDatabase(product.database.ownerUrl, { applicationName: 'owner' })
  const added = await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  staffId = added.outcome === 'not-valid' ? '' : added.account.id
  campaignId = (await findOpenCampaign(owner.db, 'data-sharing-firewall'))?.id ?? ''
})

afterAll(async () => {
  await owner.close()
  await product.stop()
  await imap.close()
})

function newAddress(field: string): string {
  return `${marks.plant(`the e-mail address of ${field}`)}@example.com`
}

interface Written {
  email: string
  confirm: string
  status: string
}

/** Writes a letter with a mark in each field, through every page as a browser would post it; answers its private links. */
async function write(which: string, email = newAddress(which)): Promise<Written> {
  const after = product.mail.mails.at(-1)?.id ?? 0
  const draft = {
    gss: 'E14001172',
    points: ['silence-protects-offenders'],
    why: `I care because of ${marks.plant(`why, ${which}`)}.`,
    ownWords: `My neighbour said ${marks.plant(`own words, ${which}`)}.`,
    name: marks.plant(`the name, ${which}`),
    addressLine: `7 ${marks.plant(`the address, ${which}`)} Mews`,
    email,
  }
  for (const intent of ['write', 'why', 'sign', 'read', 'own-mail', 'paper']) {
    expect((await post('/write/letter', { ...draft, intent })).status, intent).toBe(200)
  }
  const sent = await post('/write/letter', { ...draft, intent: 'send' })
  expect(sent.status, `sending ${which}`).toBe(303)
  const text = (await product.mail.waitForMail(email, { after })).parsed.text ?? ''
  return { email, status: sent.to, confirm: pathIn(text, '/confirm/') }
}

function pathIn(text: string, path: string): string {
  const found = new RegExp(`${path}[\\w-]{43}`).exec(text)?.[0]
  if (found === undefined) throw new Error(`the mail holds no link to ${path}`)
  return found
}

/** Confirms with the link's button. */
async function confirm({ confirm: path }: Written): Promise<Posted> {
  const answer = await post(path, { yes: '' })
  expect(answer.status).toBe(303)
  return answer
}

async function states(): Promise<string[]> {
  const rows = await owner.db.select({ state: mail.state }).from(mail).where(eq(mail.kind, 'letter'))
  return rows.map(({ state }) => state).toSorted()
}

async function expectState(state: string): Promise<void> {
  await expect.poll(states).toContain(state)
}

test('marked words are typed into every form, and letters end in every way there is', async () => {
  await typeIntoOtherForms()

  const first = await write('a letter that is handed over')
  const wrongCode = await post(first.status, { code: marks.plant('a wrong code') })
  expect(wrongCode.status).toBe(400)
  await confirm(first)
  await expectState('handed-over')
  const before = product.mail.mails.at(-1)?.id ?? 0
  expect((await post(first.status, { intent: 'text' })).status).toBe(200)
  await product.mail.waitForMail(first.email, { after: before })

  await write('a letter that nobody confirms')
  const again = await write('a second letter of the same person', first.email)
  expect((await confirm(again)).to).toBe('/write/already')
  await comeBack()
  const erased = await write('a letter that is erased at once')
  expect((await post(erased.status, { intent: 'erase' })).status).toBe(200)

  product.refuseMailTo(mpAddress)
  await confirm(await write('a letter that is refused'))
  await expectState('refused')
  product.refuseMailTo(undefined)
  await confirm(await write('another letter that is handed over'))
  await expectState('handed-over')
  await withdrawAndDrop()
  expect(await states()).toEqual(['bounced', 'handed-over', 'refused', 'refused', 'unconfirmed', 'withdrawn'])
})

/** Postcodes, what a program fills in, and the forms of alerts and of the desk. */
async function typeIntoOtherForms(): Promise<void> {
  const unknown = newPostcode()
  marks.note('a postcode that nobody has', unknown.typed, ...unknown.forms)
  for (const postcode of [unknown.typed, marks.plant('no postcode'), 'sw1a 0aa']) {
    expect((await post('/write/mp', { postcode, why: marks.plant('why, kept beside a postcode') })).status).toBe(200)
  }
  const trap = { 'reference-number': marks.plant('the trap'), proof: marks.plant('a proof that is none') }
  const caught = {
    gss: 'E14001172',
    points: 'silence-protects-offenders',
    ownWords: marks.plant('own words, in the trap'),
  }
  const program = {
    ...caught,
    name: marks.plant('the name, in the trap'),
    email: newAddress('the trap'),
    intent: 'send',
  }
  expect((await post('/write/letter', { ...program, ...trap })).status).toBe(400)

  const alert = { topic: 'everything', pace: 'daily', consent: 'yes' }
  const topics = await post('/alerts', { ...alert, topic: marks.plant('a topic'), email: newAddress('a wrong topic') })
  expect(topics.status).toBe(400)
  expect(
    (await post('/alerts', { ...alert, pace: 'weekly', email: newAddress('trapped alerts'), ...trap })).status,
  ).toBe(400)
  const stopped = newAddress('alerts that are stopped')
  for (const email of [newAddress('alerts that nobody confirms'), stopped]) {
    expect((await post('/alerts', { ...alert, pace: 'weekly', email })).status).toBe(303)
  }
  const text = (await product.mail.waitForMail(stopped)).parsed.text ?? ''
  const link = pathIn(text, '/alerts/confirm/')
  expect((await post(link, { yes: '' })).status).toBe(303)
  expect((await post(link.replace('/confirm', ''), { intent: 'stop' })).status).toBe(200)

  const unknownStaff = newAddress('somebody who is not staff')
  expect((await post('/staff/sign-in', { email: unknownStaff })).status).toBe(303)
  expect((await post('/staff/sign-in', { email: unknownStaff, ...trap })).status).toBe(400)
}

/** The member's server sends back the one letter that it took. */
async function comeBack(): Promise<void> {
  const addresses = createReturnAddresses({ bounceAddress, privateKey: product.sealingPrivateKey })
  const [letter] = await owner.db.select({ id: letters.id }).from(letters).where(isNotNull(letters.confirmedAt))
  await imap.deliver(noSuchAddress(addresses.addressOf({ kind: 'letter', id: letter?.id ?? '' })))
  await expectState('bounced')
}

/** The brake holds two letters: one is taken back by its writer, the other does not go out. */
async function withdrawAndDrop(): Promise<void> {
  const { db, close } = openDatabase(product.database.urlFor('safe_campaign'), { applicationName: 'desk' })
  const noLimits = { perCampaign: null, perSeat: null, perAddress: null, perDomain: null, perWords: null }
  await saveBrake(db, { staffId, campaignId, settings: { ...noLimits, perAddress: 1 } })
  const [withdrawn, dropped] = [await write('a letter that is withdrawn'), await write('a letter that staff drop')]
  await confirm(withdrawn)
  await confirm(dropped)
  expect((await post(withdrawn.status, { intent: 'withdraw' })).status).toBe(200)
  const before = product.mail.mails.at(-1)?.id ?? 0
  expect(await decideHeld(db, { staffId, campaignId, why: 'one-address', area: null, decision: 'drop' })).toBe(1)
  await product.mail.waitForMail(dropped.email, { after: before })
  await close()
}

/** What a thief of all that there is would have. */
function stolen(): Parameters<typeof readSealed>[0] {
  const { database, keysFolder, sealingPrivateKey: privateKey } = product
  return { ownerUrl: database.ownerUrl, privateKey, keysFolder }
}

test('while letters are held, the database is unreadable, and the worker’s key reads what is still sealed', async () => {
  expect(marks.findIn(await dumpDatabase(product.database.ownerUrl))).toEqual([])
  const readable = marks.findIn(await readSealed(stolen()))
  expect(readable).toContain('own words, a letter that is refused')
  expect(readable).toContain('the e-mail address of alerts that nobody confirms')
  expect(readable).not.toContain('own words, a letter that is erased at once')
  expect(readable).not.toContain('own words, a second letter of the same person')
  expect(readable).not.toContain('the e-mail address of alerts that are stopped')
})

test('after 73 hours, and the campaign’s end, nothing of it is left but receipts, whoever holds whichever key', async () => {
  await passTime(owner.db, 73)
  await closeCampaigns(product.database.ownerUrl)
  // The worker erases as soon as it starts, and every minute.
  process.kill(product.worker.pid() ?? 0, 'SIGTERM')
  await expect.poll(() => owner.db.$count(mail)).toBe(0)
  await expect.poll(() => owner.db.$count(erasures)).toBe(2)

  const dump = await dumpDatabase(product.database.ownerUrl)
  expect(marks.fields().length).toBeGreaterThan(50)
  expect(marks.findIn(dump), 'in a dump').toEqual([])
  expect(marks.findIn(product.readLogs()), 'in a log').toEqual([])
  expect(product.readLogs()).not.toMatch(/sw1a ?0aa/i)
  expect(await readSealed(stolen()), 'opened with the key').toBe('')
  expect(await imap.listMails('INBOX')).toEqual([])
  const emptied = [
    'mail',
    'letters',
    'held',
    'subscriptions',
    'rate_limits',
    'rate_limit_keys',
    'persons',
    'person_keys',
  ]
  for (const table of [...emptied, 'likeness_sketches', 'likeness_keys', 'proofs_spent']) {
    expect(rowsOf(dump, `letters.${table}`), table).toEqual([])
  }

  const outcomes = await owner.db
    .select({ outcome: receipts.outcome, letters: count() })
    .from(receipts)
    .groupBy(receipts.outcome)
  expect(Object.fromEntries(outcomes.map((row) => [row.outcome, row.letters]))).toEqual({
    bounced: 1,
    'handed-over': 1,
    refused: 2,
    withdrawn: 1,
  })
  const { publicKey } = createErasureSigner(product.sealingPrivateKey)
  expect(findStatementFaults(await readStatements(), publicKey)).toEqual([])
  expect(await owner.db.$count(letters)).toBe(0)
})

async function readStatements(): Promise<{ statement: string; signature: string }[]> {
  const { statements } = await (await fetch(`${product.campaignUrl}/privacy/proof.json`)).json()
  return statements
}

/** The lines of a dump that stand under a table's name, up to the next table's. */
function rowsOf(dump: string, table: string): string[] {
  const lines = dump.split('\n')
  const from = lines.indexOf(table)
  if (from === -1) throw new Error(`the dump has no table ${table}`)
  const end = lines.findIndex((line, index) => index > from && !line.startsWith('{'))
  return lines.slice(from + 1, end === -1 ? undefined : end)
}
