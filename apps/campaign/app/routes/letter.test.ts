import type { Language } from '@safe-to-report/languages'
import { NoSealingKey } from '@safe-to-report/outbox/seal'
import { expect, test, vi } from 'vitest'
import { aCampaign, aDraft, aSeat } from '../testing/builders.ts'
import { aContext, aSentForm } from '../testing/requests.ts'
import type { GivenServices } from '../testing/services.ts'
import type { Services } from '../services/index.server.ts'
import { action } from './letter.tsx'

function press(
  intent: string,
  given: GivenServices,
  differs: Partial<ReturnType<typeof aDraft>> = {},
  params: { language?: Language } = {},
) {
  const { replyByEmail, ...draft } = aDraft(differs)
  const request = aSentForm('/write/letter', { ...draft, replyByEmail: replyByEmail ? 'yes' : 'no', intent })
  return action({
    request,
    params,
    context: aContext(given),
    url: new URL(request.url),
    pattern: '/:language?/write/letter',
  })
}

test('sending keeps the letter once and leads to its private page', async () => {
  const kept: Parameters<Services['letters']['submit']>[0][] = []
  const answer = await press('send', {
    letters: {
      submit: (letter) => {
        kept.push(letter)
        return Promise.resolve({ statusToken: 't'.repeat(43) })
      },
    },
  })
  expect(answer).toBeInstanceOf(Response)
  expect(answer).toMatchObject({ status: 303 })
  expect(answer instanceof Response && answer.headers.get('location')).toContain('t'.repeat(43))
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatchObject({
    recipient: { kind: 'member', area: 'E14000001', holder: 1 },
    supporter: { name: 'Sam Writer', email: 'sam@example.org' },
    subject: 'Please support it',
  })
})

test.each(['write', 'why', 'sign', 'read', 'own-mail', 'paper', 'points', 'ways', 'no such button'])(
  '%s keeps nothing',
  async (intent) => {
    // No submit is given: to call it would throw.
    expect(await press(intent, {})).toMatchObject({ data: { view: 'letter' }, init: { status: 200 } })
  },
)

test('a faulty form comes back as 400 with what was typed', async () => {
  expect(await press('send', {}, { name: '' })).toMatchObject({
    data: { step: { step: 'sign', draft: { why: 'In words of my own.' }, faults: [{ field: 'name' }] } },
    init: { status: 400 },
  })
})

test('while the database is down, all that was typed is given back', async () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  expect(await press('send', { letters: { submit: () => Promise.reject(refused) } })).toMatchObject({
    data: { view: 'rescue', why: 'database', draft: aDraft() },
    init: { status: 503 },
  })
})

test.each(['letter-by-address'])('beyond the limit %s nothing is kept and nothing lost', async (name) => {
  expect(await press('send', { guard: { isWithinLimit: (asked) => Promise.resolve(asked !== name) } })).toMatchObject({
    data: { view: 'rescue', why: 'too-many', draft: aDraft() },
    init: { status: 429 },
  })
})

test('what is counted is where it is written from, and never the address that was typed', async () => {
  const counted: string[] = []
  await press('send', {
    guard: {
      isWithinLimit: (name, who) => {
        counted.push(`${name} ${who}`)
        return Promise.resolve(false)
      },
    },
  })
  expect(counted).toEqual(['letter-by-address 192.0.2.1'])
})

test('once the campaign has closed, the words are given back', async () => {
  expect(await press('send', { campaigns: { find: () => Promise.resolve(undefined) } })).toMatchObject({
    data: { view: 'closed', draft: aDraft() },
    init: { status: 410 },
  })
})

test('a seat that fell vacant meanwhile is told, and nothing is kept', async () => {
  const vacant = aSeat({ seat: 'vacant', member: null })
  expect(await press('send', { seats: { find: () => Promise.resolve(vacant) } })).toMatchObject({
    data: { step: { step: 'nobody', draft: aDraft() } },
  })
})

test('a seat that nobody knows any more is asked for again, and nothing typed is lost', async () => {
  const answer = await press('send', { seats: { find: () => Promise.resolve(undefined) } })
  expect(answer).toMatchObject({
    data: { view: 'rescue', why: 'seat', draft: aDraft({ gss: '' }) },
    init: { status: 400 },
  })
})

test('while nothing can be sealed no letter is taken, and nothing typed is lost', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const answer = await press('send', { letters: { submit: () => Promise.reject(new NoSealingKey('none')) } })
  expect(answer).toMatchObject({ data: { view: 'rescue', why: 'no-key', draft: aDraft() }, init: { status: 503 } })
})

test('a letter whose MP changed since it was read is read again before it goes', async () => {
  const read = { readTo: '7' }
  expect(await press('send', {}, read), 'no submit is given').toMatchObject({
    data: { step: { step: 'read', isToAnother: true, draft: { readTo: '1', why: 'In words of my own.' } } },
  })
})

test('from its first page on a letter belongs to one campaign, also when another has opened before it', async () => {
  const first = { ...aCampaign(), slug: 'opened-first' }
  const asked: string[] = []
  const findCampaign: Services['campaigns']['find'] = (slug) => {
    asked.push(slug)
    return Promise.resolve(slug === '' ? first : undefined)
  }
  const began = await press('write', { campaigns: { find: findCampaign } }, { campaign: '' })
  expect(began).toMatchObject({ data: { step: { draft: { campaign: 'opened-first' } } } })
  const closed = await press('send', { campaigns: { find: findCampaign } }, { campaign: 'opened-first' })
  expect(closed, 'nothing of another campaign is put in its place').toMatchObject({ data: { view: 'closed' } })
  expect(asked).toEqual(['', 'opened-first'])
})

test('the letter is made for whoever holds the seat', async () => {
  const inWales = await press('read', { seats: { find: () => Promise.resolve(aSeat({ nation: 'Wales' })) } })
  expect(JSON.stringify(inWales)).toContain('The first reason in Wales.')
  expect(JSON.stringify(await press('read', {}))).not.toContain('in Wales')
})

test('whoever writes in Spanish is written to in Spanish, and stays on Spanish pages', async () => {
  const kept: Parameters<Services['letters']['submit']>[0][] = []
  const submitLetter: Services['letters']['submit'] = (letter) => {
    kept.push(letter)
    return Promise.resolve({ statusToken: 't'.repeat(43) })
  }
  const answer = await press('send', { letters: { submit: submitLetter } }, {}, { language: 'es' })
  expect(kept[0]).toMatchObject({ language: 'es' })
  expect(kept[0]?.body, 'the MP reads English').toContain('Dear Alex Example,')
  expect(answer instanceof Response && answer.headers.get('location')).toBe(`/es/letter/${'t'.repeat(43)}`)
})

test('a letter is compared with others without greeting and signature', async () => {
  const compared: string[] = []
  const answer = await press('send', {
    letters: {
      submit: (_letter, _submitter, { text }) => {
        compared.push(text)
        return Promise.resolve({ statusToken: 't'.repeat(43) })
      },
    },
  })
  expect(answer).toMatchObject({ status: 303 })
  expect(compared).toHaveLength(1)
  expect(compared[0]).toContain('In words of my own.')
  expect(compared[0]).not.toMatch(/Sam Writer|Alex Example/)
})

test('only the page on which the letter is read asks whether others wrote the same', async () => {
  let asked = 0
  const isLikeOthers: Services['letters']['isLikeOthers'] = () => {
    asked += 1
    return Promise.resolve(true)
  }
  expect(await press('why', { letters: { isLikeOthers } })).toMatchObject({ data: { isLikeOthers: false } })
  expect(await press('read', { letters: { isLikeOthers } })).toMatchObject({ data: { isLikeOthers: true } })
  expect(asked).toBe(1)
})

test('where the letter is read it is said that the campaign is being tested', async () => {
  const listTested = () => Promise.resolve(new Set([aCampaign().id]))
  expect(await press('read', { campaigns: { listTested } })).toMatchObject({
    data: { step: { step: 'read' }, isTest: true },
  })
  expect(await press('read', {})).toMatchObject({ data: { isTest: false } })
})

test('where the letter is read it is said by when to write, of the campaign that the letter is for', async () => {
  const vote = {
    kind: 'stage',
    day: '2026-10-13',
    isToday: false,
    isVote: true,
    house: 'Lords',
    title: 'Made Bill',
  } as const
  const listDays = (slug: string) => () => Promise.resolve(new Map([[slug, vote]]))
  expect(await press('read', { campaigns: { listDays: listDays(aCampaign().slug) } })).toMatchObject({
    data: { before: vote },
  })
  expect(await press('read', { campaigns: { listDays: listDays('another') } })).toMatchObject({
    data: { before: null },
  })
})
