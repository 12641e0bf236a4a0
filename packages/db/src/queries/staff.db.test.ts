import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../open-database.ts'
import { audit, knownBrowsers, signInLinks, staffAccounts, staffSessions } from '../schema/index.ts'
import { cloneDatabase, passTime, type TestDatabase } from '../testing/index.ts'
import {
  addStaff,
  createToken,
  disableStaff,
  endSessions,
  findKnownBrowser,
  findStaffByEmail,
  findStaffNames,
  forgetBrowser,
  hashToken,
  listAudit,
  listOwnSessions,
  rememberBrowser,
  saveSignInLink,
  signIn,
  useSession,
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

interface Link {
  token: string
  hasAsked: (email: string) => boolean
}

/** A link, pressed in a browser that has asked for one. */
async function aLink(staffId: string): Promise<Link> {
  const token = createToken()
  await saveSignInLink(campaign.db, { token, staffId })
  return { token, hasAsked: () => true }
}

async function useLink(link: Link, formerSession?: string): Promise<string> {
  return (await signIn(campaign.db, { ...link, formerSession })).outcome
}

async function aSession(staffId: string): Promise<string> {
  const signedIn = await signIn(campaign.db, { ...(await aLink(staffId)), formerSession: undefined })
  if (signedIn.outcome !== 'signed-in') throw new Error(`expected a session, got ${signedIn.outcome}`)
  return signedIn.session
}

/** As if all this had been so many minutes earlier. */
async function letPass(minutes: number, token: string): Promise<void> {
  const earlier = sql`make_interval(mins => ${minutes})`
  const { createdAt, seenAt, expiresAt } = staffSessions
  await owner.db
    .update(staffSessions)
    .set({
      createdAt: sql`${createdAt} - ${earlier}`,
      seenAt: sql`${seenAt} - ${earlier}`,
      expiresAt: sql`${expiresAt} - ${earlier}`,
    })
    .where(eq(staffSessions.tokenHash, hashToken(token)))
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
  const session = await aSession(staffId)
  const link = await aLink(staffId)

  expect(await disableStaff(owner.db, { email: 'Leaving@example.org' })).toBe('disabled')
  expect(await disableStaff(owner.db, { email: 'leaving@example.org' })).toBe('already-disabled')
  expect(await findStaffByEmail(campaign.db, 'leaving@example.org')).toBeUndefined()
  expect(await useSession(campaign.db, session)).toBeUndefined()
  expect(await useLink(link)).toBe('not-good')
  expect(await useLink(await aLink(staffId)), 'one asked for since').toBe('not-good')

  const again = await addStaff(owner.db, { name: 'Ada Example', email: 'leaving@example.org' })
  expect(again.outcome).toBe('opened-again')
  expect(await useSession(campaign.db, session)).toBeUndefined()
})

test('nobody is disabled when the address is unknown', async () => {
  expect(await disableStaff(owner.db, { email: 'nobody@example.org' })).toBe('not-found')
})

test('a link works once, in a browser that has asked for one', async () => {
  const link = await aLink(await anAccount('once@example.org'))
  expect(await useLink(link)).toBe('signed-in')
  expect(await useLink(link)).toBe('not-good')
})

test('a link opened in a browser that asked for none under its account’s address is told apart and not used up', async () => {
  const link = await aLink(await anAccount('elsewhere@example.org'))
  const others = { ...link, hasAsked: (email: string) => email !== 'elsewhere@example.org' }
  expect(await useLink(others)).toBe('other-browser')
  expect(await useLink(link)).toBe('signed-in')
})

test('the links before the newest stay good', async () => {
  const staffId = await anAccount('several@example.org')
  const [first] = [await aLink(staffId), await aLink(staffId)]
  expect(await useLink(first)).toBe('signed-in')
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

test('a link is no good after a quarter of an hour', async () => {
  const link = await aLink(await anAccount('late@example.org'))
  const inTime = await aLink(await anAccount('in-time@example.org'))
  const sooner = async (seconds: number, { token }: { token: string }): Promise<void> => {
    await owner.db
      .update(signInLinks)
      .set({ expiresAt: sql`${signInLinks.expiresAt} - make_interval(secs => ${seconds})` })
      .where(eq(signInLinks.tokenHash, hashToken(token)))
  }
  await sooner(900, link)
  await sooner(870, inTime)
  expect(await useLink(link)).toBe('not-good')
  expect(await useLink(inTime)).toBe('signed-in')
})

test('of many presses on the same button at the same moment, one wins', async () => {
  const link = await aLink(await anAccount('busy@example.org'))
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => useLink(link)))
  expect(outcomes.filter((outcome) => outcome === 'signed-in')).toHaveLength(1)
})

test('signing in ends the other links of the account and the session that the browser had, and nobody else’s', async () => {
  const going = await anAccount('going@example.org')
  const former = await aSession(going)
  const other = await aLink(going)
  const staying = await aLink(await anAccount('staying@example.org'))
  expect(await useLink(await aLink(going), former)).toBe('signed-in')
  expect(await useSession(campaign.db, former)).toBeUndefined()
  expect(await useLink(other)).toBe('not-good')
  expect(await useLink(staying)).toBe('signed-in')
})

describe('a session', () => {
  test('lasts twelve hours and not a moment longer, however much it is used', async () => {
    const staffId = await anAccount('day@example.org')
    const token = await aSession(staffId)
    for (let hour = 0; hour < 23; hour += 1) {
      await letPass(30, token)
      expect(await useSession(campaign.db, token)).toEqual({
        id: staffId,
        name: 'Ada Example',
        session: hashToken(token),
      })
    }
    await letPass(30, token)
    expect(await useSession(campaign.db, token)).toBeUndefined()
  })

  test.each([
    [44, true],
    [45, false],
  ])('that nobody used for %i minutes is open: %s', async (minutes, isOpen) => {
    const token = await aSession(await anAccount(`idle-${minutes}@example.org`))
    await letPass(minutes, token)
    expect((await useSession(campaign.db, token)) !== undefined).toBe(isOpen)
    await letPass(1, token)
    expect((await useSession(campaign.db, token)) !== undefined, 'and using it began the time anew').toBe(isOpen)
  })

  test('that was left alone ends no other and lists none', async () => {
    const staffId = await anAccount('stale@example.org')
    const [stale, open] = [await aSession(staffId), await aSession(staffId)]
    await letPass(45, stale)
    expect(await listOwnSessions(campaign.db, stale)).toEqual([])
    expect(await endSessions(campaign.db, stale, 'all')).toBe(0)
    expect(await useSession(campaign.db, open)).toBeDefined()
  })

  test('that was ended is nobody’s, and is ended once', async () => {
    const token = await aSession(await anAccount('ended@example.org'))
    expect(await endSessions(campaign.db, token, 'this')).toBe(1)
    expect(await endSessions(campaign.db, token, 'this')).toBe(0)
    expect(await useSession(campaign.db, token)).toBeUndefined()
  })

  test('ends all of its account at once', async () => {
    const staffId = await anAccount('everywhere@example.org')
    const [first, second] = [await aSession(staffId), await aSession(staffId)]
    const other = await aSession(await anAccount('bystander@example.org'))
    expect(await endSessions(campaign.db, first, 'all')).toBe(2)
    expect(await useSession(campaign.db, second)).toBeUndefined()
    expect(await useSession(campaign.db, other)).toBeDefined()
  })

  test('lists those of its account, and ends one of them by the id that the list gives, and none of another account', async () => {
    const staffId = await anAccount('lists@example.org')
    const [phone, desk] = [await aSession(staffId), await aSession(staffId)]
    const listed = await listOwnSessions(campaign.db, desk)
    expect(listed).toHaveLength(2)
    expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1)
    const other = await aSession(await anAccount('neighbour@example.org'))
    const id = listed.find(({ isThis }) => !isThis)?.id ?? ''
    expect(await endSessions(campaign.db, other, { id })).toBe(0)
    expect(await endSessions(campaign.db, desk, { id })).toBe(1)
    expect(await useSession(campaign.db, phone)).toBeUndefined()
    expect(await useSession(campaign.db, desk)).toBeDefined()
  })
})

test('no secret of a link, a session or a browser stands in the database', async () => {
  const staffId = await anAccount('secret@example.org')
  const token = await aSession(staffId)
  const link = await aLink(staffId)
  const known = await rememberBrowser(campaign.db, { staffId, former: undefined })
  const tables = [signInLinks, staffSessions, knownBrowsers]
  const stored = await Promise.all(tables.map((table) => owner.db.select().from(table)))
  const bytes = JSON.stringify(stored)
  for (const secret of [link.token, token, known]) {
    expect(bytes).not.toContain(secret)
    expect(bytes).not.toContain(JSON.stringify([...Buffer.from(secret, 'base64url')]).slice(1, -1))
  }
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
