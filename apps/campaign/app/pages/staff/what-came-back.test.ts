import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WhatCameBack } from './what-came-back.tsx'

type Overview = Parameters<typeof WhatCameBack>[0]['overview']

const quiet: Overview = {
  days: 30,
  isRead: true,
  lastReadAt: null,
  trouble: null,
  unclearHeld: 0,
  counts: [],
  recipients: [],
  refusedLately: 0,
  alerts: null,
}
const read = (change: Partial<Overview>): string =>
  renderToStaticMarkup(createElement(WhatCameBack, { overview: { ...quiet, ...change } }))

test('without a mailbox the desk says plainly that nobody reads what comes back', () => {
  expect(read({ isRead: false })).toContain('Nobody reads what comes back.')
})

test('trouble with the mailbox is told with its beginning', () => {
  const since = new Date('2026-11-21T10:00:00Z')
  const page = read({ trouble: { says: 'The mailbox could not be reached, or broke off.', since } })
  expect(page).toContain('The mailbox could not be reached')
  expect(page).toContain('2026-11-21T10:00:00.000Z')
})

test('counts and failing addresses are told in words', () => {
  const page = read({
    lastReadAt: new Date('2026-11-21T10:00:00Z'),
    unclearHeld: 2,
    counts: [
      { class: 'no-such-address', about: 'letter', reason: null, count: 3 },
      { class: 'unclear', about: null, reason: 'unreadable', count: 2 },
    ],
    recipients: [{ kind: 'member' as const, holder: 7, name: 'Sample Member', class: 'no-such-address', count: 3 }],
  })
  expect(page).toContain('<strong>3</strong> No such address, about a letter')
  expect(page).toContain('Nothing followed: it cannot be read.')
  expect(page).toContain('2 mails wait')
  expect(page).toContain('Sample Member: 3 letters')
  expect(page).toContain('Compare it with what Parliament lists.')
})

test('that we are refused is one alarm, and blames no address', () => {
  const page = read({ refusedLately: 7 })
  expect(page).toContain('7 mails were')
  expect(page).toContain('nothing about the addresses')
  expect(page.match(/We are refused/g)).toHaveLength(1)
  expect(read({})).not.toContain('We are refused')
})

test('alerts that stopped are told with the way to let them go', () => {
  const page = read({ alerts: { stoppedAt: new Date('2026-11-21T10:00:00Z'), refused: 12 } })
  expect(page).toContain('12 of them were refused within an hour')
  expect(page).toContain('value="let-alerts-go"')
  expect(read({})).not.toContain('let-alerts-go')
})

test('a box that says it is closed is among the addresses to check', () => {
  const recipients = [
    { kind: 'member' as const, holder: 7, name: 'Sample Member', class: 'auto-reply' as const, count: 1 },
  ]
  expect(read({ recipients })).toContain('that its owner is gone')
})
