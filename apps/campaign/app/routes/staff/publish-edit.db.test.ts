import { findAmendmentPage } from '@safe-to-report/bill-tracker/reading'
import { amendments, stages, type SessionStaff } from '@safe-to-report/db'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loader as openAmendment, action as sendAmendment } from './amendment.tsx'
import { loader as openAudit } from './audit.tsx'
import { loader as openBill } from './bill.tsx'
import { loader as openCheckList } from './check-list.tsx'
import { loader as openDesk } from './desk.tsx'
import { loader as openStage, action as sendStage } from './stage.tsx'
import { staffContext } from '../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected, type DeskUnderTest } from '../../staff/testing/desk-under-test.ts'
import { signInStaff } from '../../staff/testing/sign-in-staff.ts'

let desk: DeskUnderTest
let staff: SessionStaff

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
  staff = await signInStaff(desk.owner, 'Ada Example')
})

afterAll(() => desk.close())

function aStaffRequest(path: string, form?: Record<string, string>) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context }
}

async function findId(slugPart: string, verified: boolean): Promise<{ id: string; slug: string }> {
  const rows = await desk.owner.select().from(amendments)
  const found = rows.find((row) => row.slug.includes(slugPart) && row.verified === verified)
  if (!found) throw new Error(`the founding record has no such amendment: ${slugPart}`)
  return found
}

async function open(id: string, query = '') {
  return openAmendment({ ...aStaffRequest(`/staff/amendments/${id}${query}`), params: { id } })
}

async function send(id: string, form: Record<string, string>) {
  return sendAmendment({ ...aStaffRequest(`/staff/amendments/${id}`, form), params: { id } })
}

/** The form as the browser would send it, with these fields typed over. */
async function fill(id: string, typed: Record<string, string>): Promise<Record<string, string>> {
  const { form } = await open(id)
  return {
    ...form.typed,
    expected: JSON.stringify(form.expected),
    sourceUrl: 'https://hansard.parliament.uk/lords/2021-03-15',
    quote: 'The words of the source',
    why: 'Plainer words',
    ...typed,
  }
}

test('an edit goes from the form by the difference to the public page, the list of changes and the audit', async () => {
  const { id, slug } = await findId('67', true)
  const form = await fill(id, { plainSummary: 'Plain words for the test.' })

  const compared = await send(id, { ...form, intent: 'compare' })
  expect(compared).toMatchObject({
    data: { form: { step: 'compare', differences: [{ field: 'plainSummary', after: 'Plain words for the test.' }] } },
    init: { status: 200 },
  })
  expect((await findAmendmentPage(desk.owner, slug))?.amendment.plainSummary).not.toBe('Plain words for the test.')

  const { to } = redirected(await send(id, { ...form, intent: 'hand-in' }))
  expect(to).toMatch(new RegExp(`^/staff/amendments/${id}\\?done=[\\da-f-]{36}$`))
  expect((await findAmendmentPage(desk.owner, slug))?.amendment.plainSummary).toBe('Plain words for the test.')

  const page = await open(id, to?.slice(to.indexOf('?')))
  expect(page.done).toMatchObject({ state: 'published', isAlone: true })
  expect(page.row.publicUrl).toBe(`https://site.example/amendments/${slug}`)
  const line = { who: 'Ada Example', why: 'Plainer words', quote: 'The words of the source' }
  expect(page.beside.changes[0]).toMatchObject({ ...line, difference: { after: 'Plain words for the test.' } })
  const audit = await openAudit({ ...aStaffRequest('/staff/audit'), params: {} })
  expect(audit.lines[0]).toMatchObject({ who: 'Ada Example', did: 'published', changes: [line] })
  const { overview } = await openDesk({ ...aStaffRequest('/staff'), params: {} })
  expect(overview.latest[0]).toMatchObject({
    publishedBy: 'Ada Example',
    manner: 'one',
    parts: [{ title: 'Amendment 67' }],
  })
})

test('a stage is edited in the same way', async () => {
  const [stage] = await desk.owner.select().from(stages).limit(1)
  const id = stage?.id ?? ''
  const { form } = await openStage({ ...aStaffRequest(`/staff/stages/${id}`), params: { id } })
  const sent = { ...form.typed, expected: JSON.stringify(form.expected), note: 'A note for the test.' }
  const backing = { sourceUrl: 'https://bills.parliament.uk/', quote: 'so', why: 'To note it', intent: 'hand-in' }
  const answer = await sendStage({ ...aStaffRequest(`/staff/stages/${id}`, { ...sent, ...backing }), params: { id } })
  expect(redirected(answer).to).toMatch(`/staff/stages/${id}?done=`)
})

test('of two who edit the same amendment the second is shown what the first published', async () => {
  const { id } = await findId('70', true)
  const first = await fill(id, { note: 'The first note', intent: 'hand-in' })
  const second = await fill(id, { plainSummary: 'The second summary', intent: 'hand-in' })
  expect(redirected(await send(id, first)).to).toContain('done=')
  const answer = await send(id, second)
  expect(answer).toMatchObject({
    data: {
      form: {
        step: 'edit',
        typed: { plainSummary: 'The second summary', note: 'The first note' },
        expected: { note: 'The first note' },
        meanwhile: [{ field: 'note', after: 'The first note' }],
      },
    },
    init: { status: 409 },
  })
})

test('a form with faults is given back with what was typed, and nothing is published', async () => {
  const { id } = await findId('67', true)
  const form = await fill(id, { countFor: 'many', sourceUrl: 'http://example.org', intent: 'hand-in' })
  expect(await send(id, form)).toMatchObject({
    data: { form: { step: 'edit', typed: { countFor: 'many' }, problems: { countFor: expect.any(String) } } },
    init: { status: 400 },
  })
})

test('the desk shows the bills with what waits to be checked, and a bill shows what the public does not see', async () => {
  const { overview } = await openDesk({ ...aStaffRequest('/staff'), params: {} })
  const { total, waiting } = await openCheckList({ ...aStaffRequest('/staff/check?list=facts'), params: {} })
  const facts = waiting.of === 'facts' ? waiting.groups.flatMap(({ lines }) => lines) : []
  const bill = overview.bills.find(({ unchecked }) => unchecked > 0)
  expect(facts.filter(({ path }) => path?.startsWith('/staff/amendments/')).length).toBeGreaterThan(0)
  expect(overview.quality).toContainEqual({
    key: 'facts',
    name: 'Facts to look up',
    count: total,
    path: '/staff/check?list=facts',
  })
  const slug = bill?.slug ?? ''
  const page = await openBill({ ...aStaffRequest(`/staff/bills/${slug}`), params: { slug } })
  const hidden = page.bill.stages.flatMap((stage) => stage.amendments).filter(({ verified }) => !verified)
  expect(hidden).toHaveLength(bill?.unchecked ?? 0)
})

test.each([
  ['an amendment of another world', '00000000-0000-4000-8000-000000000000'],
  ['no row id at all', 'nope'],
])('%s is not on the desk', async (_name, id) => {
  await expect(open(id)).rejects.toMatchObject({ init: { status: 404 } })
})

test('a bill that is not on the record is not on the desk', async () => {
  const bill = openBill({ ...aStaffRequest('/staff/bills/none'), params: { slug: 'none' } })
  await expect(bill).rejects.toMatchObject({ init: { status: 404 } })
})
