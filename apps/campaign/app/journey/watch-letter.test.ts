import type { LetterStatus } from '@safe-to-report/letters/writing'
import { expect, test } from 'vitest'
import { watchingOf } from './watch-letter.ts'

type Status = Exclude<LetterStatus, { state: 'gone' }>

const wroteAt = new Date('2026-11-21T12:00:00Z')
const later = (seconds: number): Date => new Date(wroteAt.getTime() + seconds * 1_000)

function aStatus(differs: Partial<Status>): Status {
  return {
    state: 'unconfirmed',
    createdAt: wroteAt,
    confirmedAt: null,
    handedOverAt: null,
    serverReply: null,
    attempts: 0,
    eraseAt: null,
    campaignId: 'c',
    recipient: { kind: 'member', area: 'E14000001', holder: 1 },
    reason: null,
    isTest: false,
    hasText: true,
    texts: [],
    copiesLeft: 3,
    mailToWriter: { is: 'waiting', until: null },
    number: null,
    wait: null,
    ...differs,
  }
}

const sent = { is: 'sent' } as const
const notReached = { is: 'not-reached' } as const
const until = later(86_400)
const confirmed = { confirmedAt: wroteAt, mailToWriter: sent }

const cases: { of: string; status: Partial<Status>; mayChange: boolean; reloads: boolean }[] = [
  { of: 'not confirmed, the mail waits', status: {}, mayChange: true, reloads: true },
  { of: 'not confirmed, the mail is there', status: { mailToWriter: sent }, mayChange: true, reloads: false },
  { of: 'not confirmed, the mail came back', status: { mailToWriter: notReached }, mayChange: false, reloads: false },
  { of: 'queued', status: { state: 'queued', wait: { for: 'turn' }, ...confirmed }, mayChange: true, reloads: true },
  { of: 'paused', status: { state: 'queued', wait: { for: 'paused' }, ...confirmed }, mayChange: true, reloads: false },
  { of: 'held', status: { state: 'queued', wait: { for: 'held' }, ...confirmed }, mayChange: true, reloads: false },
  ...(['spread', 'office-hours', 'bank-holiday', 'mail-server', 'retry'] as const).map((what) => ({
    of: what,
    status: { state: 'queued' as const, wait: { for: what, until }, ...confirmed },
    mayChange: true,
    reloads: false,
  })),
  { of: 'sending', status: { state: 'sending', ...confirmed }, mayChange: true, reloads: true },
  { of: 'handed over', status: { state: 'handed-over', ...confirmed }, mayChange: true, reloads: false },
  { of: 'uncertain', status: { state: 'uncertain', ...confirmed }, mayChange: true, reloads: false },
  {
    of: 'refused, the text goes back',
    status: { state: 'refused', confirmedAt: wroteAt },
    mayChange: true,
    reloads: false,
  },
  { of: 'refused, the text is there', status: { state: 'refused', ...confirmed }, mayChange: false, reloads: false },
  { of: 'come back, the text is there', status: { state: 'bounced', ...confirmed }, mayChange: false, reloads: false },
  { of: 'withdrawn', status: { state: 'withdrawn', ...confirmed }, mayChange: false, reloads: false },
]

test.each(cases)(
  'a letter that is $of: whether its page changes, and is loaded again',
  ({ status, mayChange, reloads }) => {
    const watching = watchingOf(aStatus(status), later(1))
    expect(watching).toEqual({ mayChange, reloadSeconds: reloads ? 5 : null })
  },
)

test('a page is loaded again some times, and then no more', () => {
  const shown: number[] = []
  for (let at = 0; ;) {
    const { reloadSeconds } = watchingOf(aStatus({}), later(at))
    if (reloadSeconds === null) break
    shown.push(at)
    at += reloadSeconds
  }
  expect(shown).toHaveLength(16)
  expect(watchingOf(aStatus({}), later(100_000)).reloadSeconds).toBeNull()
})
