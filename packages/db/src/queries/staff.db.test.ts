import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../open-database.ts'
import { audit, knownBrowsers, signInLinks, staffAccounts, staffSessions } from '../schema/index.ts'
import { cloneDatabase, passTime, type TestDatabase } from '../testing/index.ts'
import {
  addStaff,
  createToken,
  deleteSignInLinks,
  disableStaff,
  endAllSessions,
  endSession,
  findKnownBrowser,
  findSession,
  findStaffByEmail,
  findStaffNames,
  forgetBrowser,
  listAudit,
  rememberBrowser,
  saveAudit,
  saveSignInLink,
  startSession,
  useSignInLink,
} from './index.ts'

let database: TestDatabase
let owner: OpenDatabase
let campaign: OpenDatabase

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
})

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

async function anAccount(email: string): Promise<string> {
  const added = await addStaff(owner.db, { name: 'Ada Example', email })
  if (added.outcome !== 'added') {
    throw new Error(`expected a new account, got ${added.outcome}`)
  }
  return added.account.id
}

/** A link, pressed in a browser that has asked for one. */
async function aLink(staffId: string): Promise<{ token: string; hasAsked: (email: string) => boolean }> {
  const token = createToken()
  await saveSignInLink(campaign.db, { token, staffId, seconds: 600 })
  return { token, hasAsked: () => true }
}

test('an account is added in lower case, and the audit says so without its address', async () => {
  const added = await addStaff(owner.db, { name: '  Ada Example ', email: ' Ada@Example.ORG ' })
  expect(added).toMatchObject({ outcome: 'added', account: { name: 'Ada Example', email: 'ada@example.org' } })
  const [line] = await listAudit(owner.db, { limit: 1 })
  expect(line).toMatchObject({ action: 'account-added', who: null })
  expect(JSON.stringify(line)).not.toContain('example.org')
})

test('adding an account twice leaves the first as it is', async () => {
  const id = await anAccount('twice@example.org')
  const again = await addStaff(owner.db, { name: 'Somebody Else', email: 'TWICE@example.org' })
  expect(again).toEqual({
    outcome: 'already-there',
    account: { id, name: 'Ada Example', email: 'twice@example.org' },
  })
})

test('a name over two lines and an address that is none are refused with words', async () => {
  const refused = await addStaff(owner.db, { name: 'Ada\nBcc: x@example.org', email: 'ada at example' })
  expect(refused).toEqual({
    outcome: 'not-valid',
    problems: ['Give the name on one line.', 'Give one e-mail address, such as ada@example.org.'],
  })
})

test('a disabled account loses its sessions, its links and its way in, and can be opened again', async () => {
  const staffId = await anAccount('leaving@example.org')
  const session = await startSession(campaign.db, { staffId })
  const link = await aLink(staffId)

  expect(await disableStaff(owner.db, { email: 'Leaving@example.org' })).toBe('disabled')
  expect(await disableStaff(owner.db, { email: 'leaving@example.org' })).toBe('already-disabled')
  expect(await findStaffByEmail(campaign.db, 'leaving@example.org')).toBeUndefined()
  expect(await findSession(campaign.db, { token: session.token })).toBeUndefined()
  expect(await useSignInLink(campaign.db, link)).toEqual({ outcome: 'not-good' })

  const again = await addStaff(owner.db, { name: 'Ada Example', email: 'leaving@example.org' })
  expect(again.outcome).toBe('opened-again')
  expect(await findSession(campaign.db, { token: session.token })).toBeUndefined()
})

test('nobody is disabled when the address is unknown', async () => {
  expect(await disableStaff(owner.db, { email: 'nobody@example.org' })).toBe('not-found')
})

test('a link works once, in a browser that has asked for one', async () => {
  const staffId = await anAccount('once@example.org')
  const link = await aLink(staffId)
  await passTime(owner.db, 9 / 60)
  expect(await useSignInLink(campaign.db, link)).toEqual({ outcome: 'used', staffId })
  expect(await useSignInLink(campaign.db, link)).toEqual({ outcome: 'not-good' })
})

test('a link opened in a browser that asked for none under its account’s address is told apart and not used up', async () => {
  const link = await aLink(await anAccount('elsewhere@example.org'))
  const others = { ...link, hasAsked: (email: string) => email !== 'elsewhere@example.org' }
  expect(await useSignInLink(campaign.db, others)).toEqual({ outcome: 'other-browser' })
  expect((await useSignInLink(campaign.db, link)).outcome).toBe('used')
})

test('a link is no good once its seconds are over', async () => {
  const link = await aLink(await anAccount('late@example.org'))
  await passTime(owner.db, 10 / 60)
  expect(await useSignInLink(campaign.db, link)).toEqual({ outcome: 'not-good' })
})

test('of many presses on the same button at the same moment, one wins', async () => {
  const link = await aLink(await anAccount('busy@example.org'))
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => useSignInLink(campaign.db, link)))
  expect(outcomes.filter(({ outcome }) => outcome === 'used')).toHaveLength(1)
})

test('the links of one account are deleted and those of another stay', async () => {
  const going = await anAccount('going@example.org')
  const link = await aLink(going)
  const staying = await aLink(await anAccount('staying@example.org'))
  await deleteSignInLinks(campaign.db, going)
  expect((await useSignInLink(campaign.db, link)).outcome).toBe('not-good')
  expect((await useSignInLink(campaign.db, staying)).outcome).toBe('used')
})

test('the links before the newest stay good', async () => {
  const staffId = await anAccount('several@example.org')
  const [first] = [await aLink(staffId), await aLink(staffId)]
  expect((await useSignInLink(campaign.db, first)).outcome).toBe('used')
})

test('a browser is known as one account’s for half a year, and no longer once it is forgotten', async () => {
  const staffId = await anAccount('known@example.org')
  const first = await rememberBrowser(campaign.db, { staffId, former: undefined })
  const token = await rememberBrowser(campaign.db, { staffId, former: first })
  expect(await findKnownBrowser(campaign.db, { token: first }), 'the former secret').toBeUndefined()
  await passTime(owner.db, 179 * 24)
  expect(await findKnownBrowser(campaign.db, { token })).toBe(staffId)
  await passTime(owner.db, 2 * 24)
  expect(await findKnownBrowser(campaign.db, { token })).toBeUndefined()
  const next = await rememberBrowser(campaign.db, { staffId, former: undefined })
  await forgetBrowser(campaign.db, next)
  expect(await findKnownBrowser(campaign.db, { token: next })).toBeUndefined()
})

test('disabling an account forgets its browsers, and no others', async () => {
  const going = await anAccount('gone-browser@example.org')
  const staying = await anAccount('stays@example.org')
  const hers = await rememberBrowser(campaign.db, { staffId: going, former: undefined })
  const his = await rememberBrowser(campaign.db, { staffId: staying, former: undefined })
  await disableStaff(owner.db, { email: 'gone-browser@example.org' })
  expect(await findKnownBrowser(campaign.db, { token: hers })).toBeUndefined()
  expect(await findKnownBrowser(campaign.db, { token: his })).toBe(staying)
})

test('a session lasts twelve hours and not a moment longer', async () => {
  const staffId = await anAccount('day@example.org')
  const { token } = await startSession(campaign.db, { staffId })
  await passTime(owner.db, 719 / 60)
  expect(await findSession(campaign.db, { token })).toEqual({ id: staffId, name: 'Ada Example' })
  await passTime(owner.db, 1 / 60)
  expect(await findSession(campaign.db, { token })).toBeUndefined()
})

test('a session that was ended is nobody’s', async () => {
  const staffId = await anAccount('ended@example.org')
  const { token } = await startSession(campaign.db, { staffId })
  expect(await endSession(campaign.db, { token })).toEqual({ staffId })
  expect(await endSession(campaign.db, { token })).toBeUndefined()
  expect(await findSession(campaign.db, { token })).toBeUndefined()
})

test('all sessions of an account end at once', async () => {
  const staffId = await anAccount('everywhere@example.org')
  const first = await startSession(campaign.db, { staffId })
  await startSession(campaign.db, { staffId })
  expect(await endAllSessions(campaign.db, { staffId })).toBe(2)
  expect(await findSession(campaign.db, { token: first.token })).toBeUndefined()
})

test('no secret of a link, a session or a browser stands in the database', async () => {
  const staffId = await anAccount('secret@example.org')
  const link = await aLink(staffId)
  const { token } = await startSession(campaign.db, { staffId })
  const known = await rememberBrowser(campaign.db, { staffId, former: undefined })
  const tables = [signInLinks, staffSessions, knownBrowsers]
  const stored = await Promise.all(tables.map((table) => owner.db.select().from(table)))
  const bytes = JSON.stringify(stored)
  for (const secret of [link.token, token, known]) {
    expect(bytes).not.toContain(secret)
    expect(bytes).not.toContain(JSON.stringify([...Buffer.from(secret, 'base64url')]).slice(1, -1))
  }
})

test('the audit pages from the newest line to the oldest and names who did it', async () => {
  const staffId = await anAccount('audited@example.org')
  await saveAudit(campaign.db, { staffId, action: 'published', detail: { changeIds: [1] } })
  await saveAudit(campaign.db, { staffId, action: 'signed-out' })
  const [newest] = await listAudit(campaign.db, { limit: 1 })
  expect(newest).toMatchObject({ who: 'Ada Example', action: 'signed-out' })
  const older = await listAudit(campaign.db, { limit: 1, before: newest?.id ?? 0 })
  expect(older).toMatchObject([{ action: 'published', detail: { changeIds: [1] } }])
})

test('a line of the audit can be neither changed nor taken out by the campaign', async () => {
  const refused = { cause: expect.objectContaining({ code: '42501' }) }
  await expect(campaign.db.update(audit).set({ action: 'signed-out' })).rejects.toMatchObject(refused)
  await expect(campaign.db.delete(audit)).rejects.toMatchObject(refused)
  await expect(campaign.db.delete(staffAccounts)).rejects.toMatchObject(refused)
})

test('names are found for the ids that a change carries', async () => {
  const staffId = await anAccount('named@example.org')
  expect(await findStaffNames(campaign.db, [staffId])).toEqual(new Map([[staffId, 'Ada Example']]))
  expect(await findStaffNames(campaign.db, [])).toEqual(new Map())
})
