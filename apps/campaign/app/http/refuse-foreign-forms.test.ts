import { describe, expect, test } from 'vitest'
import { findRefusal, mostBodyBytes } from './refuse-foreign-forms.ts'

const own = 'https://write.example'
const origins = { own, site: 'https://www.example' }

function refusalOf(method: string, headers: Record<string, string>): number | undefined {
  return findRefusal(
    new Request(`${own}/write/mp`, { method, headers: { 'content-length': '10', ...headers } }),
    origins,
  )
}

test('reading is never refused, wherever the link was', () => {
  expect(refusalOf('GET', { 'sec-fetch-site': 'cross-site' })).toBeUndefined()
})

test.each([
  ['our own form', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
  ['our own form, from an older browser', { origin: own }],
])('%s is taken', (_, headers) => {
  expect(refusalOf('POST', headers)).toBeUndefined()
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site', origin: own }],
  ['a sister host', { 'sec-fetch-site': 'same-site' }],
  ['another origin', { origin: 'https://evil.example' }],
  ['an origin that hides', { origin: 'null' }],
  ['no origin at all', {}],
])('a form from %s is refused', (_, headers) => {
  expect(refusalOf('POST', headers)).toBe(403)
})

test('a body must say how long it is, and not be longer than any letter', () => {
  const ours = { 'sec-fetch-site': 'same-origin' }
  expect(findRefusal(new Request(own, { method: 'POST', headers: ours }), origins)).toBe(411)
  const most = mostBodyBytes('/write/mp')
  expect(refusalOf('POST', { ...ours, 'content-length': String(most) })).toBeUndefined()
  expect(refusalOf('POST', { ...ours, 'content-length': String(most + 1) })).toBe(413)
})

test.each([
  ['/write/letter', 96],
  ['/es/write/seat', 96],
  ['/alerts', 16],
  ['/cy/alerts', 16],
  ['/confirm/x', 16],
  ['/letter/write/', 16],
  ['/staff/sign-in', 16],
  ['/staff/sign-in/ended', 128],
  ['/staff/letters', 16],
  ['/staff/amendments/x', 128],
  ['/staff/campaigns/new', 128],
  ['/', 16],
])('to %s goes a form of %i kB at most', (path, most) => {
  expect(mostBodyBytes(path)).toBe(most * 1024)
})

test('no other method is known here', () => {
  expect(refusalOf('PUT', { 'sec-fetch-site': 'same-origin' })).toBe(405)
})

const stop = `${own}/alerts/stop/${'s'.repeat(43)}`

function oneClick(url: string, headers: Record<string, string> = {}): number | undefined {
  return findRefusal(new Request(url, { method: 'POST', headers: { 'content-length': '26', ...headers } }), origins)
}

test('a mail provider’s one click is taken, although it comes from no page', () => {
  expect(oneClick(stop)).toBeUndefined()
  expect(findRefusal(new Request(stop, { method: 'POST' }), origins)).toBeUndefined()
  const ofNoLength = { 'content-type': 'text/plain' }
  expect(findRefusal(new Request(stop, { method: 'POST', headers: ofNoLength }), origins)).toBe(411)
  expect(oneClick(stop, { 'content-length': '1025' })).toBe(413)
})

test.each([
  ['from another site', stop, { 'sec-fetch-site': 'cross-site' }],
  ['from another origin', stop, { origin: 'https://evil.example' }],
  ['from an origin that hides', stop, { origin: 'null' }],
  ['to the page that changes', `${own}/alerts/${'s'.repeat(43)}`, {}],
  ['to the page that confirms', `${own}/alerts/confirm/${'s'.repeat(43)}`, {}],
  ['to a longer address', `${stop}/more`, {}],
  ['to a token of another shape', `${own}/alerts/stop/short`, {}],
])('a click %s is refused', (_, url, headers) => {
  expect(oneClick(url, headers)).toBe(403)
})

const site = 'https://www.example'
const asSite = { origin: site, 'sec-fetch-site': 'same-site', 'content-length': '40' }
const sent = (path: string, headers: Record<string, string> = asSite) =>
  findRefusal(new Request(own + path, { method: 'POST', headers }), origins)

describe('the public site', () => {
  test.each(['/write/mp', '/es/write/mp', '/pt/write/mp', '/cy/write/mp', '/write/mp/here', '/cy/write/mp/here'])(
    'sends whose MP is asked to %s, whether it is a sister host or not',
    (path) => {
      for (const from of ['same-site', 'cross-site'])
        expect(sent(path, { ...asSite, 'sec-fetch-site': from })).toBeUndefined()
      const { 'sec-fetch-site': _, ...older } = asSite
      expect(sent(path, older)).toBeUndefined()
    },
  )

  test.each([
    '/write/mp/found',
    '/write/mp/here/',
    '/write/mp/',
    '/write/mp/on/why',
    '/write/mp.data',
    '/fr/write/mp',
    '/write',
    '/write/seat',
    '/write/letter',
    '/write/letter/why',
    '/x/write/mp',
    '//write/mp',
    '/write/mphere',
    '/alerts',
    '/confirm/x',
    '/letter/x',
    '/leave',
    '/challenge',
    '/staff/sign-in',
    '/staff/letters',
    '/',
  ])('sends nothing to %s', (path) => {
    expect(sent(path)).toBe(403)
  })

  test.each([
    ['another site', 'https://evil.example'],
    ['the site without encryption', 'http://www.example'],
    ['another port of it', 'https://www.example:8443'],
    ['a host that ends like it', 'https://evil-www.example'],
    ['a host that begins like it', 'https://www.example.evil.example'],
    ['a host below it', 'https://x.www.example'],
    ['an address in place of an origin', 'https://www.example/'],
    ['an origin that hides', 'null'],
    ['two origins', 'https://www.example, https://evil.example'],
    ['other letters', 'https://WWW.example'],
  ])('is not %s', (_, origin) => {
    expect(sent('/write/mp', { ...asSite, origin })).toBe(403)
    expect(sent('/write/mp/here', { ...asSite, 'sec-fetch-site': 'cross-site', origin })).toBe(403)
  })

  test('says who it is: without an origin nothing is taken', () => {
    const { origin: _, ...unnamed } = asSite
    expect(sent('/write/mp', unnamed)).toBe(403)
  })

  test('sends no more than its form can hold, and only by POST', () => {
    expect(sent('/write/mp', { ...asSite, 'content-length': '4096' })).toBeUndefined()
    expect(sent('/write/mp', { ...asSite, 'content-length': '4097' })).toBe(413)
    const put = new Request(`${own}/write/mp`, { method: 'PUT', headers: asSite })
    expect(findRefusal(put, origins)).toBe(405)
  })
})
