import { expect, test } from 'vitest'
import { findRefusal, mostBodyBytes } from './refuse-foreign-forms.ts'

const own = 'https://write.example'

function refusalOf(method: string, headers: Record<string, string>): number | undefined {
  return findRefusal(new Request(`${own}/write/mp`, { method, headers: { 'content-length': '10', ...headers } }), own)
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
  expect(findRefusal(new Request(own, { method: 'POST', headers: ours }), own)).toBe(411)
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
  return findRefusal(new Request(url, { method: 'POST', headers: { 'content-length': '26', ...headers } }), own)
}

test('a mail provider’s one click is taken, although it comes from no page', () => {
  expect(oneClick(stop)).toBeUndefined()
  expect(findRefusal(new Request(stop, { method: 'POST' }), own)).toBeUndefined()
  const ofNoLength = { 'content-type': 'text/plain' }
  expect(findRefusal(new Request(stop, { method: 'POST', headers: ofNoLength }), own)).toBe(411)
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
