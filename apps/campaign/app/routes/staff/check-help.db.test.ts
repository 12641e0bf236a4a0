import { type SessionStaff } from '@safe-to-report/db'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loader as openHelp } from '../help.tsx'
import { loader as openCheckList } from './check-list.tsx'
import { loader as openRow, action as sendRow } from './check-row.tsx'
import { loader as openDesk } from './desk.tsx'
import { loader as openEdit, action as sendEdit } from './row.tsx'
import { loader as openNew, action as sendNew } from './new-row.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected, type DeskUnderTest } from '../../staff/testing/desk-under-test.ts'
import { signInStaff } from '../../staff/testing/sign-in-staff.ts'

let desk: DeskUnderTest
let staff: SessionStaff
let id: string

const kind = 'help-service'
const source = { sourceUrl: 'https://lawrs.org.uk/contact', quote: 'Write to us' }

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
  staff = await signInStaff(desk.owner, 'Ada Example')
  const today = `(now() at time zone 'Europe/London')::date`
  await desk.owner.execute(`update record.help_services set checked_on = ${today}`)
  const { rows } = await desk.owner.execute<{ id: string }>(
    `update record.help_services set checked_on = ${today} - 180 where slug = 'lawrs' returning id`,
  )
  id = rows[0]?.id ?? ''
})

afterAll(() => desk.close())

function aStaffRequest(path: string, form?: Record<string, string>) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context }
}

const findShown = async () => {
  const { services } = await openHelp({ ...aStaffRequest('/help'), params: {} })
  return services
}

const countStale = async (): Promise<number | undefined> => {
  const { overview } = await openDesk({ ...aStaffRequest('/staff'), params: {} })
  return overview.quality.find(({ key }) => key === 'help')?.count
}

const listStale = async () => {
  const { waiting } = await openCheckList({ ...aStaffRequest('/staff/check?list=help'), params: {} })
  return waiting.of === 'help' ? waiting.lines : undefined
}

test('what nobody checked for 180 days is counted at the desk and listed, until somebody says with a source that it is so', async () => {
  expect(await countStale()).toBe(1)
  expect(await listStale()).toMatchObject([{ name: 'LAWRS', path: `/staff/check/${kind}/${id}` }])
  const path = `/staff/check/${kind}/${id}`
  const why = 'Its page was opened: still so.'
  const wanting = await sendRow({ ...aStaffRequest(path, { intent: 'confirm', why }), params: { kind, id } })
  expect(wanting).toMatchObject({ data: { problems: { sourceUrl: expect.any(String), quote: expect.any(String) } } })
  const sent = await sendRow({ ...aStaffRequest(path, { intent: 'confirm', why, ...source }), params: { kind, id } })
  expect(redirected(sent).to).toContain(`${path}?done=`)
  expect(await countStale()).toBe(0)
  expect(await listStale()).toEqual([])
  expect((await openRow({ ...aStaffRequest(path), params: { kind, id } })).row.facts).toContainEqual(
    expect.objectContaining({ field: 'checkedOn', label: 'Last checked on' }),
  )
})

test('a number that staff type without its hours, or in words, is told, and nothing is written', async () => {
  const opened = await openEdit({ ...aStaffRequest(`/staff/record/${kind}/${id}`), params: { kind, id } })
  if (!('form' in opened)) throw new Error('no form')
  const form = {
    ...opened.form.typed,
    expected: JSON.stringify(opened.form.expected),
    ...source,
    why: 'Found',
    intent: 'hand-in',
  }
  const send = (typed: Record<string, string>) =>
    sendEdit({ ...aStaffRequest(`/staff/record/${kind}/${id}`, { ...form, ...typed }), params: { kind, id } })
  expect(await send({ number: '020 7946 0000' })).toMatchObject({
    data: { form: { problems: { hours: expect.any(String) } } },
  })
  expect(await send({ number: 'call', hours: 'always' })).toMatchObject({
    data: { form: { problems: { number: expect.any(String) } } },
  })
  expect((await findShown()).find(({ slug }) => slug === 'lawrs')?.number).toBeNull()
  redirected(await send({ number: '020 7946 0000', hours: 'Mo-Fr 10:00-16:00' }))
  expect((await findShown()).find(({ slug }) => slug === 'lawrs')).toMatchObject({
    number: '020 7946 0000',
    hours: [{ from: 1, to: 5, opens: '10:00', closes: '16:00' }],
  })
})

test('staff take a service back, and write a new one down', async () => {
  const path = `/staff/check/${kind}/${id}`
  redirected(await sendRow({ ...aStaffRequest(path, { intent: 'take-back', why: 'Closed' }), params: { kind, id } }))
  expect((await findShown()).map(({ slug }) => slug)).not.toContain('lawrs')
  const { specs } = await openNew({ ...aStaffRequest(`/staff/record/${kind}/new`), params: { kind } })
  expect(specs.map(({ name }) => name)).toContain('checkedOn')
  const form = {
    ...Object.fromEntries(specs.map(({ name }) => [name, ''])),
    ...source,
    name: 'New line',
    kind: 'other-line',
    audience: 'anyone',
    checkedOn: '2026-01-05',
    why: 'Found',
  }
  redirected(await sendNew({ ...aStaffRequest(`/staff/record/${kind}/new`, form), params: { kind } }))
  expect(
    (await findShown()).map(({ name }) => name),
    'one account alone publishes at once',
  ).toContain('New line')
  const { waiting } = await openCheckList({ ...aStaffRequest('/staff/check?list=rows&kind=help-service'), params: {} })
  const rows = waiting.of === 'rows' ? waiting.groups.flatMap(({ lines }) => lines) : []
  expect(rows.map(({ title }) => title)).toEqual(['LAWRS'])
})
