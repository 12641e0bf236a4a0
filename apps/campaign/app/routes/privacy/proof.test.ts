import { createErasureSigner } from '@safe-to-report/outbox/keys'
import { type Holding, holdingKinds } from '@safe-to-report/letters/proof'
import { languages } from '@safe-to-report/languages'
import { expect, test } from 'vitest'
import { aContext } from '../../testing/requests.ts'
import { loader as proof } from './proof.tsx'
import { loader as statements } from './statements.ts'

const now = new Date('2026-12-01T12:00:00Z')
const signer = createErasureSigner('a'.repeat(43))

function aStatement(erased: Record<string, string>, until = '2026-12-01T11:30:00.000Z') {
  const said = {
    number: 1,
    since: '2026-12-01T10:30:00.000Z',
    until,
    erased,
    previous: null,
    publicKey: signer.publicKey,
  }
  const statement = JSON.stringify(said)
  return { statement, signature: signer.sign(statement) }
}

interface Found {
  countedOn?: string | null
  letters?: number
  erased?: Record<string, string>
  until?: string
}

function contextWith({ countedOn = '2026-12-01', letters = 0, erased = { mail: 'due' }, until }: Found) {
  const held: Holding[] = holdingKinds.map((kind) => ({ kind, atLeast: kind === 'letters-unconfirmed' ? letters : 0 }))
  const signed = aStatement(erased, until)
  return aContext({
    now: () => Promise.resolve(now),
    privacy: {
      findHoldings: () => Promise.resolve({ countedOn, held }),
      findLastErasure: () => Promise.resolve(signed),
      listErasures: () => Promise.resolve([signed]),
    },
  })
}

const visit = {
  request: new Request('http://campaign.test/privacy/proof'),
  url: new URL('http://campaign.test/privacy/proof'),
}
const open = (found: Found, language?: string) =>
  proof({
    ...visit,
    pattern: '/:language?/privacy/proof',
    params: language === undefined ? {} : { language },
    context: contextWith(found),
  })

test('none and few are one, and a step is told as the least that there is', async () => {
  const { rows, counted } = await open({ letters: 50 })
  expect(counted).toContain('the last time on 1 December 2026')
  expect(rows.find(({ kind }) => kind === 'letters-unconfirmed')?.held).toBe('50 or more')
  expect(new Set(rows.filter(({ kind }) => kind !== 'letters-unconfirmed').map(({ held }) => held))).toEqual(
    new Set(['Fewer than 100, or none']),
  )
})

test.each(languages)('what is told in %s differs by language, and not by what there is', async (language) => {
  const { rows, last } = await open({}, language === 'en' ? undefined : language)
  expect(new Set(rows.map(({ held }) => held)).size).toBe(1)
  expect(rows[0]?.held).toContain('100')
  expect(last?.erased).toHaveLength(6)
})

test('before the first count it is said that nothing has been counted', async () => {
  expect((await open({ countedOn: null })).counted).toContain('Nothing has been counted yet')
})

test('what the last hour erased is told alike, whether a statement of before December 2026 has numbers or not', async () => {
  const now = await open({ erased: { mail: 'due' } })
  const before = await open({ erased: { mail: '20+', subscriptions: '0' } })
  expect(before).toEqual(now)
})

test('a job that has signed nothing for two hours is late', async () => {
  expect((await open({})).last?.isLate).toBe(false)
  expect((await open({ until: '2026-12-01T09:59:00.000Z' })).last?.isLate).toBe(true)
})

test('the same for a program: steps, the day of the count, and every statement', async () => {
  const url = new URL('http://campaign.test/privacy/proof.json')
  const request = new Request(url)
  const answer = await statements({
    request,
    url,
    pattern: '/privacy/proof.json',
    params: {},
    context: contextWith({ letters: 200 }),
  })
  const body: unknown = await answer.json()
  expect(body).toMatchObject({ countedOn: '2026-12-01', fewerThan: 100, publicKey: signer.publicKey })
  expect(body).toHaveProperty('held', expect.arrayContaining([{ kind: 'letters-unconfirmed', atLeast: 200 }]))
  expect(JSON.stringify(body)).not.toMatch(/oldest|overdue/i)
})
