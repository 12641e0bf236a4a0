import type { AlertForm, Subscription } from '@safe-to-report/letters/alerts'
import { NoSealingKey } from '@safe-to-report/outbox/seal'
import { expect, test, vi } from 'vitest'
import type { Topics } from '../../journey/alert-draft.ts'
import type { Services } from '../../services/index.server.ts'
import { aContext, aSentForm } from '../../testing/requests.ts'
import type { GivenServices } from '../../testing/services.ts'
import { action as askFor, loader as look } from './ask-for-alerts.tsx'
import { action as confirm, loader as lookAtConfirm } from './confirm-alerts.tsx'
import { action as manage, loader as lookAtManage } from './manage-alerts.tsx'
import { action as stop } from './stop-alerts.tsx'

const token = 't'.repeat(43)
const topics: Topics = {
  asks: [{ slug: 'data-sharing-firewall', name: 'A firewall' }],
  bills: [{ slug: 'domestic-abuse-bill', name: 'Domestic Abuse Bill' }],
}
const listTopics: Services['alerts']['listTopics'] = () => Promise.resolve(topics)
const typed = { email: 'ana@example.org', topic: 'ask:data-sharing-firewall', pace: 'at-once', consent: 'yes' }

const waiting: Subscription = {
  topic: { scope: 'ask', slug: 'data-sharing-firewall' },
  pace: 'at-once',
  isConfirmed: false,
  eraseAt: new Date('2026-11-22T11:00:00Z'),
}

function args<Pattern extends string>(pattern: Pattern, request: Request, given: GivenServices) {
  const context = aContext({ ...given, alerts: { listTopics, ...given.alerts } })
  return { pattern, request, params: { token }, context, url: new URL(request.url) }
}

function post(fields: Record<string, string>, given: GivenServices) {
  return askFor({ ...args('/:language?/alerts', aSentForm('/alerts', fields), given), params: {} })
}

test('a link of the site’s says what to choose', async () => {
  const request = new Request('http://campaign.test/alerts?bill=domestic-abuse-bill')
  const view = await look({ ...args('/:language?/alerts', request, {}), params: {} })
  expect(view).toMatchObject({ draft: { topic: 'bill:domestic-abuse-bill' } })
})

test('what is whole is kept, and the answer is the same page for everybody', async () => {
  const kept: AlertForm[] = []
  const answer = await post(typed, {
    alerts: {
      subscribe: (form) => {
        kept.push(form)
        return Promise.resolve()
      },
    },
  })
  expect(kept).toEqual([{ email: typed.email, topic: waiting.topic, pace: 'at-once', language: 'en' }])
  if (!(answer instanceof Response)) throw new Error('no redirect')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/alerts/sent'])
})

test('what is not whole comes back as it was typed, and nothing is kept', async () => {
  // No subscribe is given: to call it would throw.
  const answer = await post({ ...typed, email: 'ana(at)example', consent: '' }, {})
  expect(answer).toMatchObject({
    data: { draft: { email: 'ana(at)example', topic: typed.topic, pace: 'at-once', consent: false } },
    init: { status: 400 },
  })
})

test.each(['alert-by-address'])('over the limit %s, it comes back as it was typed', async (name) => {
  const answer = await post(typed, { guard: { isWithinLimit: (limit) => Promise.resolve(limit !== name) } })
  expect(answer).toMatchObject({ data: { draft: { email: typed.email }, trouble: 'too-many' }, init: { status: 429 } })
})

test('with the database down it comes back as it was typed', async () => {
  const down = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const given = { alerts: { subscribe: () => Promise.reject(down), listTopics: () => Promise.reject(down) } }
  const answer = await post(typed, given)
  const shown = await look({ ...args('/:language?/alerts', aSentForm('/alerts', typed), given), params: {} })
  expect(shown).toMatchObject({ data: { topics: null, trouble: 'database' }, init: { status: 503 } })
  expect(answer).toMatchObject({ data: { draft: { email: typed.email }, trouble: 'database' }, init: { status: 503 } })
})

test('while nothing can be sealed it comes back as it was typed', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const answer = await post(typed, { alerts: { subscribe: () => Promise.reject(new NoSealingKey('none')) } })
  expect(answer).toMatchObject({ data: { draft: { email: typed.email }, trouble: 'no-key' }, init: { status: 503 } })
})

test('another language shows the same form, and finds no fault with it', async () => {
  expect(await post({ email: 'a', intent: 'show' }, {})).toMatchObject({ data: { draft: { email: 'a' }, faults: [] } })
})

test('opening the mailed link only looks, and says what was asked for', async () => {
  // No service that confirms is given: mail scanners open links.
  const request = new Request(`http://campaign.test/alerts/confirm/${token}`)
  const given = { alerts: { find: () => Promise.resolve(waiting) } }
  const view = await lookAtConfirm(args('/:language?/alerts/confirm/:token', request, given))
  expect(view).toMatchObject({ state: 'unconfirmed', topicName: 'A firewall', eraseAt: '11:00 on 22 November 2026' })
})

test('pressing its button confirms, and leads back to the page', async () => {
  const confirmed: string[] = []
  const answer = await confirm(
    args('/:language?/alerts/confirm/:token', aSentForm(`/alerts/confirm/${token}`, {}), {
      alerts: {
        confirm: (given) => {
          confirmed.push(given)
          return Promise.resolve(true)
        },
      },
    }),
  )
  expect(confirmed).toEqual([token])
  expect(answer).toMatchObject({ status: 303 })
})

test('what is not confirmed cannot be changed yet: its page leads to confirming', async () => {
  const request = new Request(`http://campaign.test/alerts/${token}`)
  const given = { alerts: { find: () => Promise.resolve(waiting) } }
  const answer = await lookAtManage(args('/:language?/alerts/:token', request, given))
  expect(answer).toMatchObject({ status: 303 })
})

test('a link that leads nowhere is not found', async () => {
  const request = new Request(`http://campaign.test/alerts/${token}`)
  const given = { alerts: { find: () => Promise.resolve(undefined) } }
  const answer = await lookAtManage(args('/:language?/alerts/:token', request, given))
  expect(answer).toMatchObject({ data: { state: 'gone' }, init: { status: 404 } })
})

test('topic and pace are changed by the private link', async () => {
  const changed: unknown[] = []
  const changeSubscription: Services['alerts']['change'] = (...given) => {
    changed.push(given)
    return Promise.resolve(true)
  }
  const fields = { intent: 'change', topic: 'bill:domestic-abuse-bill', pace: 'weekly' }
  const request = aSentForm(`/alerts/${token}`, fields)
  const answer = await manage(args('/:language?/alerts/:token', request, { alerts: { change: changeSubscription } }))
  expect(changed).toEqual([[token, { topic: { scope: 'bill', slug: 'domestic-abuse-bill' }, pace: 'weekly' }]])
  expect(answer).toEqual({ outcome: 'saved' })
})

test.each([
  ['the button of its page', { intent: 'stop' }],
  ['a mail program that posts nothing', {}],
  ['a mail provider', { 'List-Unsubscribe': 'One-Click' }],
])('%s stops, without a limit by address', async (_who, fields) => {
  const stopped: string[] = []
  const answer = await stop(
    args('/:language?/alerts/stop/:token', aSentForm(`/alerts/stop/${token}`, fields), {
      guard: { isWithinLimit: () => Promise.resolve(false) },
      alerts: {
        stop: (given) => {
          stopped.push(given)
          return Promise.resolve(true)
        },
      },
    }),
  )
  expect(stopped).toEqual([token])
  expect(answer).toEqual({ outcome: 'stopped' })
})
