import { amendments, type SessionStaff } from '@safe-to-report/db'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loader as openAmendment, action as sendAmendment } from '../amendment.tsx'
import { loader as openDesk } from '../desk.tsx'
import { nameProposal } from '../../../staff/proposals/publishing-form.ts'
import { staffContext } from '../../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected, type DeskUnderTest } from '../../../staff/testing/desk-under-test.ts'
import { signInStaff } from '../../../staff/testing/sign-in-staff.ts'
import { action as decide, loader as openProposal } from './proposal.tsx'
import { action as publishTogether, loader as openTogether } from './together.tsx'

let desk: DeskUnderTest
let ada: SessionStaff
let ben: SessionStaff

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
  ada = await signInStaff(desk.owner, 'Ada Example')
  ben = await signInStaff(desk.owner, 'Ben Example')
})

afterAll(() => desk.close())

function ask(staff: SessionStaff, path: string, form?: Record<string, string>) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context }
}

async function findClause() {
  const slug = 'domestic-abuse-bill-commons-report-nc22'
  const row = (await desk.owner.select().from(amendments)).find((amendment) => amendment.slug === slug)
  if (!row) throw new Error('the founding record has no such clause')
  return row
}

async function propose(typed: Record<string, string>): Promise<string> {
  const { id } = await findClause()
  const path = `/staff/amendments/${id}`
  const { form } = await openAmendment({ ...ask(ada, path), params: { id } })
  const sent = {
    ...form.typed,
    expected: JSON.stringify(form.expected),
    sourceUrl: 'https://hansard.parliament.uk/lords/2021-03-15',
    quote: 'The words of the source',
    why: 'Plainer words',
    intent: 'hand-in',
    ...typed,
  }
  const { to } = redirected(await sendAmendment({ ...ask(ada, path, sent), params: { id } }))
  return to?.split('done=')[1] ?? ''
}

test('two that change one field are told of before anything is pressed, and when they are published', async () => {
  const [one, other] = [await propose({ note: 'One note' }), await propose({ note: 'Another note' })]
  const { billId } = await findClause()
  const path = `/staff/proposals?bill=${billId}`
  const says = 'These two change the same field (Note of New Clause 22): leave one of them unticked.'
  const seen = await openTogether({ ...ask(ben, path), params: {} })
  expect(seen).toMatchObject({ clash: says, ahead: null })
  expect(seen.theirs.map(({ id }) => id).toSorted()).toEqual([one, other].toSorted())

  const request = ask(ben, path, { intent: 'publish' })
  const both = new URLSearchParams([['intent', 'publish']])
  for (const proposal of seen.theirs) both.append('proposal', nameProposal(proposal))
  const sent = { ...request, request: new Request(request.url, { method: 'POST', body: both }) }
  expect(await publishTogether({ ...sent, params: {} })).toMatchObject({
    data: { problems: { form: says } },
    init: { status: 409 },
  })
})

test('what a checker wrote stands on the proposal, beside the line in one’s own and over the form', async () => {
  const id = await propose({ plainSummary: 'Plain words of a test.' })
  const path = `/staff/proposals/${id}`
  const sending = { intent: 'send-back', revision: '1', 'send-back-words': 'Which day?' }
  redirected(await decide({ ...ask(ben, path, sending), params: { id } }))
  const sentBack = { by: 'Ben Example', words: 'Which day?' }

  const { proposal } = await openProposal({ ...ask(ada, path), params: { id } })
  expect(proposal).toMatchObject({ state: 'sent-back', sentBack })
  const { overview } = await openDesk({ ...ask(ada, '/staff'), params: {} })
  expect(overview.mine.lines.find((line) => line.id === id)).toMatchObject({ sentBack })
  const row = await findClause()
  const open = (query: string) =>
    openAmendment({ ...ask(ada, `/staff/amendments/${row.id}${query}`), params: { id: row.id } })
  expect((await open(`?proposal=${id}`)).beside.sentBack).toEqual(sentBack)
  expect((await open('')).beside.sentBack).toBeNull()
})
