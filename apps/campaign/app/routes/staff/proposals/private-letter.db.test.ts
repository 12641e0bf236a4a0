import { asks, members, publishedStances, type SessionStaff } from '@safe-to-report/db'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { action as sendNew } from '../new-row.tsx'
import { loader as openProposal, action as sendProposal } from './proposal.tsx'
import { action as sendTogether } from './together.tsx'
import { ProposalPage } from '../../../pages/staff/proposals/proposal-page.tsx'
import { TogetherPage } from '../../../pages/staff/proposals/together-page.tsx'
import { letterShown, nameProposal } from '../../../staff/proposals/publishing-form.ts'
import { staffContext } from '../../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected, type DeskUnderTest } from '../../../staff/testing/desk-under-test.ts'
import { signInStaff } from '../../../staff/testing/sign-in-staff.ts'

let desk: DeskUnderTest
let ada: SessionStaff
let ben: SessionStaff
let askId = ''

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
  ada = await signInStaff(desk.owner, 'Ada')
  ben = await signInStaff(desk.owner, 'Ben')
  const ask = (await desk.owner.select().from(asks)).find(({ verified }) => verified)
  askId = ask?.id ?? ''
  const made = { id: 91, name: 'Ana Made', party: 'Made Party', house: 'Commons', isCurrent: true } as const
  await desk.owner.insert(members).values({ ...made, asOf: '2026-04-03' })
  await desk.owner.execute(
    `update record.constituencies set member_id = 91, seat = 'held' where name_key = 'cardiff west'`,
  )
})

afterAll(() => desk.close())

function as(staff: SessionStaff, path: string, form?: Record<string, string>) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context }
}

const letter = { side: 'for', saidOn: '2026-03-02', source: 'private', saidWhere: '', words: '' }

/** Ada hands in what a letter says, and is led to its page. */
async function handInALetter(intent: string): Promise<{ id: string; path: string }> {
  const form = { ...letter, memberId: '91', askId, why: 'Ada has the letter.', intent }
  const sent = await sendNew({ ...as(ada, '/staff/new/stance', form), params: { kind: 'stance' } })
  const path = redirected(sent).to ?? ''
  return { id: /proposals\/([\da-f-]{36})/.exec(path)?.[1] ?? '', path }
}

function open(staff: SessionStaff, path: string, id: string) {
  return openProposal({ ...as(staff, path), params: { id } })
}

async function show(staff: SessionStaff, path: string, id: string): Promise<string> {
  const told = await open(staff, path, id)
  return renderToStaticMarkup(createElement(ProposalPage, { ...told, answer: { problems: {}, typed: {} } }))
}

test('whoever publishes a letter says that it was shown to them; without that it waits', async () => {
  const { id, path } = await handInALetter('hand-in')
  const page = await show(ben, path, id)
  expect(page).toContain('Ada shows you the letter. Press only when you have held it against what is proposed.')
  expect(page).toContain('The letter was shown to me, and it says this')
  expect(page).not.toContain('Open the source')

  const { proposal } = await open(ben, path, id)
  const form = { intent: 'publish', proposal: nameProposal(proposal) }
  const bare = await sendProposal({ ...as(ben, path, form), params: { id } })
  expect(bare).toMatchObject({
    data: { problems: { [letterShown]: expect.stringContaining('have the letter shown to you') } },
    init: { status: 400 },
  })
  const another = { ...form, [letterShown]: crypto.randomUUID() }
  expect(await sendProposal({ ...as(ben, path, another), params: { id } })).toMatchObject({ init: { status: 400 } })
  const among = await sendTogether({ ...as(ben, '/staff/proposals?bill=x', form), params: {} })
  expect(among).toMatchObject({ data: { problems: { form: expect.any(String) } }, init: { status: 400 } })
  expect(await desk.owner.$count(publishedStances)).toBe(0)

  const ticked = await sendProposal({ ...as(ben, path, { ...form, [letterShown]: id }), params: { id } })
  expect(redirected(ticked).to).toMatch('/staff/sets/')
  expect(await desk.owner.$count(publishedStances)).toBe(1)
})

test('among others a letter is named apart, and none of them is ticked with it', async () => {
  const { id, path } = await handInALetter('hand-in')
  const { proposal } = await open(ben, path, id)
  const none = { name: 'One bill', theirs: [], mine: [], isAlone: false, ahead: null, clash: null }
  const page = renderToStaticMarkup(
    createElement(TogetherPage, { ...none, letters: [proposal], answer: { problems: {}, typed: {} } }),
  )
  expect(page).toContain(`href="/staff/proposals/${id}"`)
  expect(page).not.toContain('name="proposal"')
})

test('a letter sent to be public at once waits, and says why', async () => {
  const { id, path } = await handInALetter('hurry')
  const page = await show(ada, path, id)
  expect(page).toContain('A letter is public only when two have seen it: it was handed in.')
  expect(page).not.toContain('Publish now, second look after')
  const { proposal } = await open(ada, path, id)
  const hurried = await sendProposal({
    ...as(ada, path, { intent: 'hurry', proposal: nameProposal(proposal), [letterShown]: id }),
    params: { id },
  })
  expect(hurried).toMatchObject({
    data: { problems: { form: 'A letter is public only when two have seen it: it was handed in.' } },
    init: { status: 409 },
  })
})

test('whose stance is proposed is told by name', async () => {
  const { id, path } = await handInALetter('hand-in')
  const { proposal } = await open(ben, path, id)
  const member = proposal.differences.find(({ field }) => field === 'memberId')
  expect(member).toMatchObject({ label: 'Member', after: expect.stringContaining('Ana Made') })
})
