import { languages } from '@safe-to-report/languages'
import type { PostcodeLookup } from '@safe-to-report/postcodes-io-client'
import { expect, test } from 'vitest'
import { aSeat } from '../testing/builders.ts'
import { aContext, aSentForm } from '../testing/requests.ts'
import type { GivenServices } from '../testing/services.ts'
import { action } from './mp-here.ts'

interface Asked {
  given?: GivenServices
  language?: string
}

async function ask(fields: Record<string, string>, { given = {}, language }: Asked = {}) {
  const request = aSentForm('/write/mp/here', fields)
  const params = language === undefined ? {} : { language }
  const answer = await action({
    request,
    params,
    context: aContext(given),
    url: new URL(request.url),
    pattern: '/:language?/write/mp/here',
  })
  return { headers: answer.headers, told: await answer.json() }
}

const looked = (lookup: object): GivenServices => ({
  // What a look-up can say is tried in seat-answer.test.ts; here only how it is told.
  seats: { lookUpPostcode: () => Promise.resolve({ outcome: 'unknown', near: [], ...lookup }) },
})

test('a seat is told with who sits there, and a button that says which it is', async () => {
  const { told, headers } = await ask({ gss: 'E14000001', foundBy: 'list' })
  expect(told).toMatchObject({ is: 'seat', write: { fields: { gss: 'E14000001', foundBy: 'list' } } })
  expect(headers.get('access-control-allow-origin')).toBe('http://site.test')
  expect(headers.get('access-control-allow-credentials')).toBeNull()
  expect(headers.getSetCookie()).toEqual([])
})

test('what a member did is told; where the record fails, their name still is', async () => {
  const deeds = { votes: [], signed: null, spoke: null, asked: null, committees: [], newSince: '2024-07-04' }
  const given = { campaigns: { findDeeds: () => Promise.resolve(deeds) } }
  const { told } = await ask({ gss: 'E14000001' }, { given })
  expect(JSON.stringify(told.deeds)).toContain('New since 4 July 2024')
})

test('at a border the seats are asked about, and one can go on without knowing', async () => {
  const { told } = await ask({ among: 'E14000001', askedFor: 'border' })
  expect(told).toMatchObject({ is: 'which', unsure: { choice: { fields: { gss: expect.any(String), border: '' } } } })
  const chosen = await ask({ gss: 'E14000001', border: 'E14000002' })
  expect(chosen.told).toMatchObject({ write: { fields: { border: 'E14000002' } } })
})

test.each([
  ['the Speaker', { presides: true }, 'They do not take sides'],
  ['a member of Sinn Féin', { party: 'Sinn Féin' }, 'do not take their seats'],
  ['no e-mail address', { email: null }, 'No e-mail address is listed'],
])('%s is told as on the campaign’s own page', async (_, member, says) => {
  const seat = aSeat()
  const given = {
    seats: { find: () => Promise.resolve({ ...seat, member: seat.member && { ...seat.member, ...member } }) },
  }
  const { told } = await ask({ gss: 'E14000001' }, { given })
  expect(told.notes.join(' ')).toContain(says)
})

test('a vacant seat has nobody to write to', async () => {
  const given = { seats: { find: () => Promise.resolve({ ...aSeat(), seat: 'vacant' as const, member: null }) } }
  const { told } = await ask({ gss: 'E14000001' }, { given })
  expect(told).toMatchObject({ is: 'seat', write: null })
  expect(told.notes.join(' ')).toContain('Nobody holds this seat')
})

test.each([
  ['', 'Please type your postcode'],
  ['M1', 'first half'],
  ['JE2 3AB', 'Crown dependency'],
  ['GX11 1AA', 'overseas territory'],
  ['BFPO 1', 'British Forces'],
  ['nonsense', 'does not look like a postcode'],
  ['SW1A OAA', 'Did you mean SW1A 0AA?'],
])('"%s" is told as on the campaign’s own page', async (postcode, says) => {
  const { told } = await ask({ postcode })
  expect(told.is).toBe('told')
  expect(`${told.title} ${told.says}`).toContain(says)
})

test('a slip is suggested, and nothing taken silently', async () => {
  expect((await ask({ postcode: 'SW1A OAA' })).told.meant).toMatchObject({ postcode: 'SW1A 0AA' })
})

test.each([
  [{ outcome: 'unknown' }, 'do not know this postcode'],
  [{ outcome: 'terminated', year: 1996, month: 6 }, 'June 1996'],
  [{ outcome: 'no-seat' }, 'PO box'],
  [{ outcome: 'unknown-seat' }, 'choose your seat from the list'],
])('of a postcode that is looked up: %o', async (lookup, says) => {
  expect((await ask({ postcode: 'M1 1AD' }, { given: looked(lookup) })).told.says).toContain(says)
})

test('what only a page of ours can say is left to it: that there were too many', async () => {
  const full = { guard: { isWithinLimit: () => Promise.resolve(false) } }
  expect((await ask({ postcode: 'M1 1AD' }, { given: full })).told).toEqual({ is: 'page' })
})

test('a look-up that does not answer is told, and the list offered', async () => {
  const unavailable: PostcodeLookup = { outcome: 'unavailable', reason: 'no-answer' }
  const given = { seats: { lookUpPostcode: () => Promise.resolve(unavailable), findSample: () => undefined } }
  expect((await ask({ postcode: 'M1 1AD' }, { given })).told.title).toBe('The postcode look-up does not answer')
})

test.each(languages)('in %s it is told in that language', async (language) => {
  const asked = language === 'en' ? {} : { language }
  const { told } = await ask({ postcode: '' }, asked)
  const english = (await ask({ postcode: '' })).told.says
  expect(told.says === english).toBe(language === 'en')
})
