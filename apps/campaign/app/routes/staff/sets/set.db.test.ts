import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { SessionStaff } from '@safe-to-report/db'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { action as sendNew } from '../new-row.tsx'
import { loader as openProposal } from '../proposals/proposal.tsx'
import { loader as openSet } from './set.tsx'
import { SetPage } from '../../../pages/staff/sets/set-page.tsx'
import { newFieldsOf, parentsOf } from '../../../staff/form-fields.ts'
import { staffContext } from '../../../staff/staff-context.ts'
import { aRequest, openDeskUnderTest, redirected, type DeskUnderTest } from '../../../staff/testing/desk-under-test.ts'
import { signInStaff } from '../../../staff/testing/sign-in-staff.ts'

let desk: DeskUnderTest
let ada: SessionStaff
let ben: SessionStaff

beforeAll(async () => {
  desk = await openDeskUnderTest(inject('clusterUrl'), { isFounded: true })
  ada = await signInStaff(desk.owner, 'Ada')
  ben = await signInStaff(desk.owner, 'Ben')
})

afterAll(() => desk.close())

function as(staff: SessionStaff, path: string, form?: Record<string, string>) {
  const context = desk.aContext()
  context.set(staffContext, staff)
  return { ...aRequest(path, form && { form }), context }
}

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** A notice that Ada publishes in a hurry; the address of what it was published as. */
async function publishNotice(title: string, startsOn: string): Promise<string> {
  const left = [...parentsOf('notice'), ...newFieldsOf('notice')].map(({ name }) => [name, ''])
  const form = {
    ...Object.fromEntries(left),
    kind: 'news',
    title,
    words: 'Words of the notice.',
    startsOn,
    endsOn: dayIn(20),
    sourceUrl: 'https://www.parliament.uk/made-page',
    quote: 'The very words of the source',
    why: 'It has to be known',
    intent: 'hurry',
  }
  const sent = await sendNew({ ...as(ada, '/staff/new/notice', form), params: { kind: 'notice' } })
  const id = /proposals\/([\da-f-]{36})/.exec(redirected(sent).to ?? '')?.[1] ?? ''
  const { proposal } = await openProposal({ ...as(ada, `/staff/proposals/${id}`), params: { id } })
  return proposal.setId ?? ''
}

async function show(staff: SessionStaff, id: string, query = ''): Promise<string> {
  const told = await openSet({ ...as(staff, `/staff/sets/${id}${query}`), params: { id } })
  return renderToStaticMarkup(createElement(SetPage, { ...told, answer: { problems: {}, typed: {} } }))
}

test('whoever is asked for a second look finds the source, its words and the reason above the button', async () => {
  const id = await publishNotice('A hurried notice', dayIn(-1))
  const page = await show(ben, id)
  const [look = ''] = /<section aria-labelledby="look">.*?I have looked: it is so/s.exec(page) ?? []
  expect(look).toContain('href="https://www.parliament.uk/made-page"')
  expect(look).toContain('<q>The very words of the source</q>')
  expect(look).toContain('It has to be known')
  expect(await show(ada, id)).not.toContain('I have looked: it is so')
})

test.each([
  { when: 'ahead', startsOn: dayIn(9), told: `The public sees it from ${formatLondonDate(dayIn(9))}.` },
  { when: 'today or before', startsOn: dayIn(-1), told: 'The public sees it now.' },
])('what is published is told with the day from which the public sees it: $when', async ({ when, startsOn, told }) => {
  const id = await publishNotice(`A notice of ${when}`, startsOn)
  expect(await show(ada, id, '?published=now')).toContain(told)
})
