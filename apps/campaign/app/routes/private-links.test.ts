import type { LetterStatus } from '@safe-to-report/letters/writing'
import { expect, test } from 'vitest'
import { aContext, aSentForm, aVisit } from '../testing/requests.ts'
import type { GivenServices } from '../testing/services.ts'
import { action as confirm, loader as lookAtConfirm } from './confirm.tsx'
import { hidePrivateLink } from '../visit/private-link.server.ts'
import { action as change, loader as lookAtLetter } from './letter-status.tsx'
import { loader as leave } from './quick-exit.ts'

const token = 't'.repeat(43)

const waiting: LetterStatus = {
  state: 'unconfirmed',
  createdAt: new Date('2026-11-21T11:00:00Z'),
  confirmedAt: null,
  handedOverAt: null,
  serverReply: null,
  attempts: 0,
  eraseAt: new Date('2026-11-22T11:00:00Z'),
  campaignId: 'c',
  recipient: { kind: 'member', area: 'E14000001', holder: 1 },
  reason: null,
  isTest: false,
  mailToWriter: { is: 'sent' },
  texts: [],
  number: '1234 5678',
  hasText: true,
  copiesLeft: 3,
  wait: null,
}

const gone: LetterStatus = { state: 'gone' }

function args(request: Request, given: GivenServices) {
  return { request, params: { token }, context: aContext(given), url: new URL(request.url) }
}

test('opening the mailed link only looks', async () => {
  // No service that confirms is given: mail scanners open links.
  const request = new Request(`http://campaign.test/confirm/${token}`)
  const given = { letters: { findStatus: (asked: string) => Promise.resolve(asked === token ? waiting : gone) } }
  const visit = aVisit()
  visit.keepLink(token)
  const asked = {
    ...args(request, given),
    context: aContext(given, visit),
    pattern: '/:language?/confirm/:token',
  } as const
  const view = await lookAtConfirm({ ...asked, params: { token: '1' } })
  expect(view).toMatchObject({ state: 'unconfirmed', seatName: 'Exampleton', wroteAt: '11:00 on 21 November 2026' })
})

test.each([
  ['a browser', new Request(`http://campaign.test/letter/${token}`), '/letter/1'],
  ['a script of ours', new Request(`http://campaign.test/letter/${token}`, { headers: { 'in-page': 'yes' } }), null],
  ['whoever posts', aSentForm(`/letter/${token}`, {}), null],
])('%s that asks by the secret is led to an address without it: %s', async (_who, request, leadsTo) => {
  const shown = new Response('the page')
  const asked = { ...args(request, {}), pattern: '/:language?/letter/:token', unstable_pattern: '' }
  const answer = await hidePrivateLink(asked, () => Promise.resolve(shown))
  expect(answer instanceof Response && answer.headers.get('location')).toBe(leadsTo)
})

test('a link that leads nowhere is answered as that, and gets into no visit', async () => {
  const request = new Request(`http://campaign.test/letter/${token}`)
  const asked = { ...args(request, {}), pattern: '/:language?/letter/:token', unstable_pattern: '' }
  const nothing = new Response('no such letter', { status: 404 })
  expect(await hidePrivateLink(asked, () => Promise.resolve(nothing))).toBe(nothing)
})

test('after leaving, the address that stays in a history opens nothing', async () => {
  // No service is given: nobody is asked about a letter.
  const ended = { state: 'ended' }
  const asked = { context: aContext({}), params: { token: '1' } }
  const request = new Request('http://campaign.test/letter/1')
  const url = new URL(request.url)
  expect(await lookAtLetter({ ...asked, request, url, pattern: '/:language?/letter/:token' })).toMatchObject(ended)
  expect(await lookAtConfirm({ ...asked, request, url, pattern: '/:language?/confirm/:token' })).toMatchObject(ended)
  for (const intent of ['code', 'erase', 'withdraw', 'text']) {
    const pressed = {
      ...asked,
      request: aSentForm('/letter/1', { intent }),
      url,
      pattern: '/:language?/letter/:token',
    } as const
    expect(await change(pressed)).toMatchObject({ status: 303 })
  }
})

test('pressing its button confirms, and leads back to the page so that a reload does nothing', async () => {
  const confirmed: string[] = []
  const answer = await confirm({
    ...args(aSentForm(`/confirm/${token}`, {}), {
      letters: {
        confirm: (given) => {
          confirmed.push(given)
          return Promise.resolve({ outcome: 'confirmed' })
        },
      },
    }),
    pattern: '/:language?/confirm/:token',
  })
  expect(confirmed).toEqual([token])
  expect(answer).toMatchObject({ status: 303 })
})

const pressNumber = (outcome: 'confirmed' | 'no-such-number' | 'gone' | 'written-already') => {
  const given: string[] = []
  // No other is given: the letter of the link itself is not confirmed.
  const answer = confirm({
    ...args(aSentForm(`/confirm/${token}`, { intent: 'number', number: '1234-5678' }), {
      letters: {
        confirmByNumber: (...typed) => {
          given.push(...typed)
          return Promise.resolve({ outcome })
        },
      },
    }),
    pattern: '/:language?/confirm/:token',
  })
  return { given, answer }
}

test('a number typed on the page of a mailed link confirms the letter of that number, and that alone', async () => {
  const { given, answer } = pressNumber('confirmed')
  expect(await answer).toMatchObject({ data: { byNumber: 'confirmed' }, init: { status: 200 } })
  expect(given).toEqual([token, '1234-5678'])
})

test.each(['no-such-number', 'gone'] as const)(
  'a number that leads nowhere (%s) is a fault of the form',
  async (outcome) => {
    expect(await pressNumber(outcome).answer).toMatchObject({ data: { byNumber: outcome }, init: { status: 400 } })
  },
)

test('by a number, too, a second letter of one person is told of', async () => {
  expect(await pressNumber('written-already').answer).toMatchObject({ status: 303 })
})

test('a typed code confirms with the private link', async () => {
  const answer = await change({
    ...args(aSentForm(`/letter/${token}`, { intent: 'code', code: '123 456' }), {
      letters: {
        confirmByCode: (given, code) =>
          Promise.resolve({ outcome: given === token && code === '123 456' ? 'confirmed' : 'wrong-code' }),
      },
    }),
    pattern: '/:language?/letter/:token',
  })
  expect(answer).toMatchObject({ status: 303 })
})

test('a wrong code is a fault of the form', async () => {
  const answer = await change({
    ...args(aSentForm(`/letter/${token}`, { intent: 'code', code: '1' }), {
      letters: { confirmByCode: () => Promise.resolve({ outcome: 'wrong-code' }) },
    }),
    pattern: '/:language?/letter/:token',
  })
  expect(answer).toMatchObject({ data: { outcome: 'wrong-code' }, init: { status: 400 } })
})

test('erasing is done at once', async () => {
  const answer = await change({
    ...args(aSentForm(`/letter/${token}`, { intent: 'erase' }), {
      letters: { erase: (given) => Promise.resolve({ outcome: given === token ? 'erased' : 'gone' }) },
    }),
    pattern: '/:language?/letter/:token',
  })
  expect(answer).toMatchObject({ data: { outcome: 'erased' } })
})

test('leaving clears what the browser holds of us, ends a desk session, and goes elsewhere', () => {
  const ended: (string | null)[] = []
  const leaveDesk = (from: Request): Promise<void> => {
    ended.push(from.headers.get('cookie'))
    return Promise.reject(new Error('the database is down, which holds nobody up'))
  }
  const request = new Request('http://campaign.test/leave', { headers: { cookie: 'a=1; __Host-b=2; bad name=3' } })
  const answer = leave({ ...args(request, { staff: { leave: leaveDesk } }), params: {}, pattern: '/leave' })
  expect(ended).toHaveLength(1)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('http://weather.test/')
  expect(answer.headers.getSetCookie()).toContain('__Host-b=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0; Secure')
})

test.each([
  {
    intent: 'withdraw',
    letters: { withdraw: () => Promise.resolve({ outcome: 'withdrawn' as const }) },
    outcome: 'withdrawn',
  },
  {
    intent: 'text',
    letters: { askForText: () => Promise.resolve({ outcome: 'text-asked-for' as const }) },
    outcome: 'text-asked-for',
  },
])('the button "$intent" does that alone', async ({ intent, letters, outcome }) => {
  const pressed = args(aSentForm(`/letter/${token}`, { intent }), { letters })
  expect(await change({ ...pressed, pattern: '/:language?/letter/:token' })).toMatchObject({ data: { outcome } })
})
