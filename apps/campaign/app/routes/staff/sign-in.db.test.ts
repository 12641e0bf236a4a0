import { addStaff, disableStaff, mail } from '@safe-to-report/db'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { servicesContext } from '../../contexts.ts'
import { action as keepForm } from './keep-form.tsx'
import { requireStaff } from './require-staff.server.ts'
import { action as askForLink, loader as openSignIn } from './sign-in.tsx'
import { action as signOut } from './sign-out.ts'
import { staffContext } from './staff-context.ts'
import { aRequest, openDeskUnderTest, redirected, type DeskUnderTest } from './testing/desk-under-test.ts'
import { action as pressLink, loader as openLink } from './use-link.tsx'

let desk: DeskUnderTest

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'))
})

afterAll(() => desk.close())

/** Every test asks from an address of its own, so that none uses up another’s tries. */
async function ask(email: string, address: string): Promise<unknown> {
  return askForLink({ ...aRequest('/staff/sign-in', { form: { email } }), params: {}, context: desk.aContext(address) })
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
    /^__Host-desk-browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=600$/,
  )

  const token = await readLinkFor('ada@example.org')
  const opened = { ...aRequest(`/staff/sign-in/${token}`), params: { token }, context: desk.aContext('192.0.2.10') }
  expect(openLink(opened)).toBeNull()
  expect(openLink(opened)).toBeNull()

  const signedIn = await press(token, cookieFrom(asked))
  expect(redirected(signedIn).to).toBe('/staff')
  expect(redirected(signedIn).cookies[0]).toMatch(/^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/)
  expect(redirected(signedIn).cookies[1]).toContain('__Host-desk-browser=; ')

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
  await disableStaff(desk.owner, { email: 'gone@example.org', now: new Date() })
  const before = (await readMails()).length
  const answers: { to: string | null; cookie: string | undefined; milliseconds: number }[] = []
  for (const email of ['known@example.org', 'unknown@example.org', 'gone@example.org']) {
    const start = performance.now()
    const { to, cookies } = redirected(await ask(email, '192.0.2.13'))
    const milliseconds = performance.now() - start
    answers.push({ to, cookie: cookies[0]?.replace(/=[\w-]{43};/, '=…;'), milliseconds })
  }
  const [known, unknown, gone] = answers
  expect(unknown).toMatchObject({ to: known?.to, cookie: known?.cookie })
  expect(gone).toMatchObject({ to: known?.to, cookie: known?.cookie })
  expect(Math.min(...answers.map(({ milliseconds }) => milliseconds))).toBeGreaterThanOrEqual(495)
  expect((await readMails()).length - before).toBe(1)
})

test('the sixth link for one address within a quarter of an hour is refused, known address or not', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => ask('often@example.org', '192.0.2.14')))
  expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(5)
  expect(answers.find((answer) => !(answer instanceof Response))).toMatchObject({ init: { status: 429 } })
})

test('tries without the work, from anywhere, keep out no member of staff with it, and an inbox gets few mails at most', async () => {
  await aStaffMember('target@example.org')
  const before = (await readMails()).length
  const attack = Array.from({ length: 8 }, (_, index) => ask('target@example.org', `198.51.100.${index}`))
  expect((await Promise.all(attack)).filter((answer) => answer instanceof Response)).toHaveLength(5)
  const { staff } = desk.aContext().get(servicesContext)
  const askProven = (address: string) => staff.requestSignIn({ email: 'target@example.org', address, isProven: true })
  expect(await askProven('192.0.2.21')).toMatchObject({ outcome: 'asked' })

  const fromManyPlaces = Array.from({ length: 30 }, (_, index) => askProven(`203.0.113.${index}`))
  const outcomes = (await Promise.all(fromManyPlaces)).map(({ outcome }) => outcome)
  expect(outcomes.filter((outcome) => outcome === 'too-many-tries')).toHaveLength(11)
  expect((await readMails()).length - before, 'mails to one inbox').toBe(25)
})

test('one place, with or without the work, takes few of the tries for an e-mail address', async () => {
  const { staff } = desk.aContext().get(servicesContext)
  const ask = { email: 'few@example.org', address: '192.0.2.22' }
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => staff.requestSignIn({ ...ask, isProven: index % 2 === 0 })),
  )
  expect(answers.filter(({ outcome }) => outcome === 'asked')).toHaveLength(5)
  expect(await staff.requestSignIn({ ...ask, address: '192.0.2.23', isProven: true })).toMatchObject({
    outcome: 'asked',
  })
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
  expect(await keepForm(sentOn)).toEqual({ to: path, typed: { note: 'Typed words' } })
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
