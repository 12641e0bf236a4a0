import { addStaff, disableStaff, findKnownBrowser, listOwnSessions, mail, staffSessions } from '@safe-to-report/db'
import { z } from 'zod'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { servicesContext } from '../../contexts.ts'
import { countRefusalContext } from '../../http/count-refusals.ts'
import { action as keepForm } from './keep-form.tsx'
import { requireStaff } from '../../staff/require-staff.server.ts'
import { action as endOne, loader as openSessions } from './sessions.tsx'
import { action as askForLink, loader as openSignIn } from './sign-in.tsx'
import { action as signOut } from './sign-out.ts'
import { staffContext } from '../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected, type DeskUnderTest } from '../../staff/testing/desk-under-test.ts'
import { action as pressLink, loader as openLink } from './use-link.tsx'

let desk: DeskUnderTest

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'))
})

afterAll(() => desk.close())

/** Every test asks from an address of its own, so that none uses up another’s tries. What is done behind the answer is done then. */
async function ask(email: string, address: string, cookie?: string): Promise<unknown> {
  const request = aRequest('/staff/sign-in', { form: { email }, ...(cookie && { cookie }) })
  const answer = await askForLink({ ...request, params: {}, context: desk.aContext(address) })
  await staffServices().settled()
  return answer
}

const staffServices = () => desk.aContext().get(servicesContext).staff

/** Many at once, each with the work done, each from a place of its own. */
async function askFromEverywhere(email: string, times: number): Promise<string[]> {
  const asked = await Promise.all(
    Array.from({ length: times }, (_, index) =>
      staffServices().requestSignIn({
        email,
        address: `203.0.${index >> 8}.${index & 255}`,
        isProven: true,
        knownBrowser: undefined,
      }),
    ),
  )
  await staffServices().settled()
  return asked.map(({ outcome }) => outcome)
}

/** Signs in, and gives the cookie of a browser that is known from then on. */
async function becomeKnown(email: string, address: string): Promise<{ known: string; session: string }> {
  const asked = await ask(email, address)
  const { cookies } = redirected(await press(await readLinkFor(email), cookieFrom(asked)))
  const known = cookies.find((cookie) => cookie.startsWith('__Host-desk-known='))?.split(';')[0] ?? ''
  return { known, session: cookies[0]?.split(';')[0] ?? '' }
}

async function countMailsTo(email: string): Promise<number> {
  return (await readMails()).filter(({ content }) => content.includes(`"to":"${email}"`)).length
}

function cookieFrom(answer: unknown): string {
  return redirected(answer).cookies[0]?.split(';')[0] ?? ''
}

async function readMails(): Promise<{ id: string; link: string | undefined; content: string }[]> {
  const rows = await desk.owner.select().from(mail)
  return Promise.all(
    rows.map(async ({ id, kind, sealed, wrappedKey }) => {
      if (!sealed || !wrappedKey) throw new Error(`mail ${id} is not sealed`)
      const content = await desk.open({ id, kind }, { sealed, wrappedKey })
      return { id, content, link: /\/staff\/sign-in\/([\w-]{43})/.exec(content)?.[1] }
    }),
  )
}

async function readLinkFor(email: string): Promise<string> {
  const found = (await readMails()).findLast(({ content }) => content.includes(email))
  if (!found?.link) throw new Error(`no link was mailed to ${email}`)
  return found.link
}

async function press(token: string, cookie?: string): Promise<unknown> {
  return pressLink({
    ...aRequest(`/staff/sign-in/${token}`, { form: {}, ...(cookie && { cookie }) }),
    params: { token },
    context: desk.aContext('192.0.2.1'),
  })
}

async function enter(cookie: string): Promise<string> {
  const context = desk.aContext('192.0.2.1')
  await requireStaff({ ...aRequest('/staff', { cookie }), context })
  return context.get(staffContext).name
}

async function aStaffMember(email: string): Promise<void> {
  await addStaff(desk.owner, { name: 'Ada Example', email })
}

test('a member of staff asks for a link, presses its button in the same browser, works, and signs out', async () => {
  await aStaffMember('ada@example.org')
  const asked = await ask(' ADA@example.org', '192.0.2.10')
  expect(redirected(asked).to).toBe('/staff/sign-in/sent')
  expect(redirected(asked).cookies[0]).toMatch(
    /^__Host-desk-browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=1800$/,
  )

  const token = await readLinkFor('ada@example.org')
  const opened = { ...aRequest(`/staff/sign-in/${token}`), params: { token }, context: desk.aContext('192.0.2.10') }
  expect(openLink(opened)).toBeNull()
  expect(openLink(opened)).toBeNull()

  const signedIn = await press(token, cookieFrom(asked))
  expect(redirected(signedIn).to).toBe('/staff')
  expect(redirected(signedIn).cookies[0]).toMatch(/^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/)
  expect(redirected(signedIn).cookies[1]).toContain('__Host-desk-browser=; ')
  expect(redirected(signedIn).cookies[2]).toMatch(
    /^__Host-desk-known=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=15552000$/,
  )

  const cookie = cookieFrom(signedIn)
  expect(await enter(cookie)).toBe('Ada Example')

  const context = desk.aContext('192.0.2.10')
  const leaving = aRequest('/staff/sign-out', { cookie, form: { where: 'here' } })
  await requireStaff({ ...leaving, context })
  const signedOut = await signOut({ ...leaving, params: {}, context })
  expect(redirected(signedOut).to).toBe('/staff/sign-in')
  await expect(enter(cookie)).rejects.toMatchObject({ status: 303 })
})

test('a link pressed in another browser explains itself, and still works in the right one', async () => {
  await aStaffMember('elsewhere@example.org')
  const asked = await ask('elsewhere@example.org', '192.0.2.11')
  const token = await readLinkFor('elsewhere@example.org')
  const refused = { data: { refused: 'other-browser' }, init: { status: 403 } }
  expect(await press(token)).toMatchObject(refused)
  expect(await press(token, `__Host-desk-browser=${'a'.repeat(43)}`)).toMatchObject(refused)
  expect(redirected(await press(token, cookieFrom(asked))).to).toBe('/staff')
})

test('a used link says that it no longer works', async () => {
  await aStaffMember('twice@example.org')
  const cookie = cookieFrom(await ask('twice@example.org', '192.0.2.12'))
  const token = await readLinkFor('twice@example.org')
  await press(token, cookie)
  expect(await press(token, cookie)).toMatchObject({ data: { refused: 'not-good' }, init: { status: 403 } })
})

test('whoever asks gets the same answer, and only staff get a mail', async () => {
  await aStaffMember('known@example.org')
  await aStaffMember('gone@example.org')
  await disableStaff(desk.owner, { email: 'gone@example.org' })
  const before = (await readMails()).length
  const answers: { to: string | null; cookie: string | undefined }[] = []
  for (const email of ['known@example.org', 'unknown@example.org', 'gone@example.org']) {
    const { to, cookies } = redirected(await ask(email, '192.0.2.13'))
    answers.push({ to, cookie: cookies[0]?.replace(/=[\w-]{43};/, '=…;') })
  }
  const [known, unknown, gone] = answers
  expect(unknown).toEqual(known)
  expect(gone).toEqual(known)
  expect((await readMails()).length - before).toBe(1)
})

test('the answer is whole before anybody has looked for an account', async () => {
  await aStaffMember('slow@example.org')
  let isHeld = true
  const letGo = Promise.withResolvers<void>()
  const locked = Promise.withResolvers<void>()
  // Whatever reads accounts now waits until this transaction ends.
  const holding = desk.owner.transaction(async (tx) => {
    await tx.execute('lock table staff.accounts in access exclusive mode')
    locked.resolve()
    await letGo.promise
    isHeld = false
  })
  await locked.promise
  const asked = aRequest('/staff/sign-in', { form: { email: 'slow@example.org' } })
  const answer = await askForLink({ ...asked, params: {}, context: desk.aContext('192.0.2.24') })
  expect(isHeld).toBe(true)
  expect(redirected(answer).to).toBe('/staff/sign-in/sent')
  letGo.resolve()
  await holding
  await staffServices().settled()
  expect(await countMailsTo('slow@example.org')).toBe(1)
})

test('whoever asks, from wherever, with the work done: five links at most go to one inbox by strangers, and two more by a browser of its own', async () => {
  await aStaffMember('target@example.org')
  const { known } = await becomeKnown('target@example.org', '192.0.2.30')
  const outcomes = await askFromEverywhere('target@example.org', 60)
  expect(new Set(outcomes), 'nobody is told that no more come').toEqual(new Set(['asked']))
  expect(await countMailsTo('target@example.org')).toBe(5)
  for (let times = 0; times < 4; times += 1) await ask('target@example.org', '192.0.2.31', known)
  expect(await countMailsTo('target@example.org')).toBe(7)
})

test('the last mail that strangers bring about says how often somebody asked, and no other does', async () => {
  await aStaffMember('told@example.org')
  await askFromEverywhere('told@example.org', 20)
  const mails = (await readMails()).filter(({ content }) => content.includes('told@example.org'))
  expect(mails.map(({ content }) => /for this address (\d+) times/.exec(content)?.[1])).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    '5',
  ])
})

test('after any number of strangers’ tries, staff sign in from a new place without a cookie, by the link in their inbox', async () => {
  await aStaffMember('fresh@example.org')
  await askFromEverywhere('fresh@example.org', 40)
  const asked = await ask('fresh@example.org', '192.0.2.32')
  expect(redirected(asked).to).toBe('/staff/sign-in/sent')
  expect(await countMailsTo('fresh@example.org'), 'none more').toBe(5)
  expect(redirected(await press(await readLinkFor('fresh@example.org'), cookieFrom(asked))).to).toBe('/staff')
})

test('a browser that asked for another address does not use the link', async () => {
  await aStaffMember('mine@example.org')
  await ask('mine@example.org', '192.0.2.33')
  const other = cookieFrom(await ask('somebody@example.org', '192.0.2.34'))
  const refused = { data: { refused: 'other-browser' } }
  expect(await press(await readLinkFor('mine@example.org'), other)).toMatchObject(refused)
})

test('at a place whose tries are used up, a known browser has its own, and a new one can use a link that is there', async () => {
  await aStaffMember('library@example.org')
  const { known } = await becomeKnown('library@example.org', '192.0.2.35')
  const asked = await Promise.all(Array.from({ length: 30 }, (_, index) => ask(`x${index}@example.org`, '192.0.2.36')))
  expect(asked.at(-1)).toMatchObject({ init: { status: 429 } })
  expect(redirected(await ask('library@example.org', '192.0.2.36', known)).to).toBe('/staff/sign-in/sent')

  const refused = await ask('library@example.org', '192.0.2.36')
  expect(refused).toMatchObject({ init: { status: 429 } })
  const headers = z.object({ init: z.object({ headers: z.object({ 'Set-Cookie': z.string() }) }) }).parse(refused)
  const cookie = headers.init.headers['Set-Cookie'].split(';')[0] ?? ''
  expect(redirected(await press(await readLinkFor('library@example.org'), cookie)).to).toBe('/staff')
})

test('a known browser’s tries have an end as well, and so have those with a cookie that was made up', async () => {
  await aStaffMember('greedy@example.org')
  const { known } = await becomeKnown('greedy@example.org', '192.0.2.37')
  const own = await Promise.all(Array.from({ length: 12 }, () => ask('greedy@example.org', '192.0.2.38', known)))
  expect(own.filter((answer) => answer instanceof Response)).toHaveLength(10)
  const made = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      ask('greedy@example.org', '192.0.2.39', `__Host-desk-known=${String(index).padStart(43, 'a')}`),
    ),
  )
  expect(made.filter((answer) => answer instanceof Response)).toHaveLength(10)
})

test('a browser that is known as one’s is anybody’s to another account', async () => {
  await aStaffMember('one@example.org')
  await aStaffMember('two@example.org')
  const { known } = await becomeKnown('one@example.org', '192.0.2.40')
  await askFromEverywhere('two@example.org', 7)
  await ask('two@example.org', '192.0.2.41', known)
  expect(await countMailsTo('two@example.org')).toBe(5)
})

test.each([
  ['an account that is closed', () => disableStaff(desk.owner, { email: 'revoked@example.org' })],
  [
    'signing out everywhere',
    async (session: string) => {
      const context = desk.aContext()
      const leaving = aRequest('/staff/sign-out', { cookie: session, form: { where: 'everywhere' } })
      await requireStaff({ ...leaving, context })
      await signOut({ ...leaving, params: {}, context })
    },
  ],
  [
    'leaving quickly',
    (_session: string, known: string) => staffServices().leave(aRequest('/leave', { cookie: known }).request),
  ],
])('%s makes a browser unknown', async (_what, revoke) => {
  await aStaffMember('revoked@example.org')
  await desk.owner.execute('delete from letters.mail')
  await desk.owner.execute('delete from letters.rate_limits')
  const { known, session } = await becomeKnown('revoked@example.org', '192.0.2.42')
  const token = known.slice(known.indexOf('=') + 1)
  expect(await findKnownBrowser(desk.owner, { token })).toBeDefined()
  await revoke(session, known)
  expect(await findKnownBrowser(desk.owner, { token })).toBeUndefined()
})

test('one place on the network cannot try addresses without end', async () => {
  const answers = await Promise.all(
    Array.from({ length: 11 }, (_, index) => ask(`guess-${index}@example.org`, '192.0.2.15')),
  )
  expect(answers.filter((answer) => !(answer instanceof Response))).toHaveLength(1)
})

test('an address that is none is told at once', async () => {
  expect(await ask('ada at example', '192.0.2.16')).toMatchObject({ init: { status: 400 } })
})

test('without a session every page leads to signing in, and nobody is at the desk', async () => {
  const context = desk.aContext()
  for (const visit of [aRequest('/staff/audit'), aRequest('/staff/sign-out', { form: {} })]) {
    const answer = await requireStaff({ ...visit, context }).catch((thrown: unknown) => thrown)
    expect(redirected(answer).to).toBe('/staff/sign-in')
  }
  expect(() => context.get(staffContext)).toThrow('No value')
})

test('an edit sent after the session ended is sent on, and given back to be sent again', async () => {
  const path = '/staff/amendments/00000000-0000-4000-8000-000000000000'
  const sent = { ...aRequest(path, { form: { note: 'Typed words' } }), context: desk.aContext() }
  const answer = await requireStaff(sent).catch((thrown: unknown) => thrown)
  expect(answer).toMatchObject({ status: 307 })
  const { to } = redirected(answer)
  const sentOn = { ...aRequest(to ?? '', { form: { note: 'Typed words' } }), params: {}, context: desk.aContext() }
  const kept = { to: path, typed: { note: 'Typed words' } }
  expect(await keepForm(sentOn)).toMatchObject({ data: { kept, isDown: false }, init: { status: 200 } })
})

test('signing out everywhere ends the sessions of every browser', async () => {
  await aStaffMember('everywhere@example.org')
  const cookies: string[] = []
  for (const address of ['192.0.2.18', '192.0.2.19']) {
    const asked = await ask('everywhere@example.org', address)
    cookies.push(cookieFrom(await press(await readLinkFor('everywhere@example.org'), cookieFrom(asked))))
  }
  const [first = '', second = ''] = cookies
  const context = desk.aContext('192.0.2.18')
  const leaving = aRequest('/staff/sign-out', { cookie: first, form: { where: 'everywhere' } })
  await requireStaff({ ...leaving, context })
  await signOut({ ...leaving, params: {}, context })
  await expect(enter(second)).rejects.toMatchObject({ status: 303 })
})

async function signInAs(email: string, address: string): Promise<string> {
  return (await becomeKnown(email, address)).session
}

test('a session that nobody used for 45 minutes is closed, counted without a person, and the form sent in it given back', async () => {
  await aStaffMember('idle@example.org')
  const cookie = await signInAs('idle@example.org', '192.0.2.51')
  const earlier = new Date(Date.now() - 45 * 60_000)
  await desk.owner.update(staffSessions).set({ seenAt: earlier })
  const context = desk.aContext('192.0.2.51')
  const counted: string[] = []
  context.set(countRefusalContext, (kind) => counted.push(kind))
  const path = '/staff/letters'
  const sent = aRequest(path, { cookie, form: { why: 'Typed words' } })
  const answer = await requireStaff({ ...sent, context }).catch((thrown: unknown) => thrown)
  expect(answer).toMatchObject({ status: 307 })
  expect(counted).toEqual(['session'])
  const sentOn = aRequest(redirected(answer).to ?? '', { form: { why: 'Typed words' } })
  expect(await keepForm({ ...sentOn, params: {}, context })).toMatchObject({
    data: { kept: { to: path, typed: { why: 'Typed words' } } },
  })
  await requireStaff({ ...aRequest(path), context }).catch(() => undefined)
  expect(counted, 'nobody had a session there').toEqual(['session'])
})

test('the desk lists where its owner is signed in, and ends any of these', async () => {
  await aStaffMember('lists@example.org')
  const phone = await signInAs('lists@example.org', '192.0.2.52')
  const laptop = await signInAs('lists@example.org', '192.0.2.53')
  const visit = { params: {}, context: desk.aContext('192.0.2.53') }
  const listed = await openSessions({ ...aRequest('/staff/sessions', { cookie: laptop }), ...visit })
  expect(listed).toHaveLength(2)
  expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1)
  const session = listed.find(({ isThis }) => !isThis)?.id ?? ''
  const end = (id: string) =>
    endOne({ ...aRequest('/staff/sessions', { cookie: laptop, form: { session: id } }), ...visit })
  await end('nothing like an id')
  expect(redirected(await end(session)).to).toBe('/staff/sessions')
  await expect(enter(phone)).rejects.toMatchObject({ status: 303 })
  expect(await enter(laptop)).toBe('Ada Example')
  expect(await listOwnSessions(desk.owner, laptop.split('=')[1] ?? '')).toHaveLength(1)
})

test('who is signed in already is led to the desk', async () => {
  await aStaffMember('again@example.org')
  const asked = await ask('again@example.org', '192.0.2.20')
  const cookie = cookieFrom(await press(await readLinkFor('again@example.org'), cookieFrom(asked)))
  const answer = await openSignIn({
    ...aRequest('/staff/sign-in', { cookie }),
    params: {},
    context: desk.aContext('192.0.2.20'),
  })
  expect(redirected(answer).to).toBe('/staff')
})
