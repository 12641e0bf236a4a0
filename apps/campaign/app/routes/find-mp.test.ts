import { describe, expect, test } from 'vitest'
import { aDraft } from '../testing/builders.ts'
import type { GivenServices } from '../testing/services.ts'
import { aContext, aSentForm, aVisit } from '../testing/requests.ts'
import { action } from './find-mp.tsx'

function find(fields: Record<string, string>) {
  const request = aSentForm('/es/write/mp', fields)
  return action({
    request,
    params: { language: 'es' },
    context: aContext({}),
    url: new URL(request.url),
    pattern: '/:language?/write/mp',
  })
}

test.each(['postcode', 'list', 'sample'])('in another language, a seat found by %s stays so', async (foundBy) => {
  expect(await find({ gss: 'E14000001', foundBy })).toMatchObject({ answer: { answer: 'seat', foundBy } })
})

test('the seats among which a device asks are asked about, and nothing of it gets into the letter', async () => {
  const asked = await find({ among: 'E14000001', askedFor: 'border' })
  expect(asked).toMatchObject({ answer: { answer: 'which-seat', why: 'border' }, draft: { why: '', gss: '' } })
})

test('a seat sent without a word of how it was found comes from the device', async () => {
  expect(await find({ gss: 'E14000001' })).toMatchObject({ answer: { foundBy: 'device' } })
})

/** As the public site's page sends it. */
async function sendFromSite(fields: Record<string, string>, visit = aVisit(), given: GivenServices = {}) {
  const sent = aSentForm('/es/write/mp', fields)
  const request = new Request(sent, { headers: { ...Object.fromEntries(sent.headers), origin: 'http://site.test' } })
  const answer = await action({
    request,
    params: { language: 'es' },
    context: aContext(given, visit),
    url: new URL(request.url),
    pattern: '/:language?/write/mp',
  })
  if (!(answer instanceof Response)) throw new Error('a page of the site is never the answer to a post')
  return { status: answer.status, to: answer.headers.get('location'), visit: visit.current() }
}

describe('from the public site', () => {
  test('a seat is found in a visit of its own, and its page is asked for from here', async () => {
    const { status, to, visit } = await sendFromSite({ gss: 'E14000001', foundBy: 'list' })
    expect({ status, to }).toEqual({ status: 303, to: '/es/write/mp/on/found' })
    expect(visit?.lookUp?.found).toEqual({ gss: 'E14000001', foundBy: 'list' })
    expect(visit?.letter?.draft.gss, 'no button said yet that it is theirs').toBe('')
  })

  test.each([
    [{ postcode: 'nonsense' }, 'bad-postcode'],
    [{ postcode: 'JE2 3AB' }, 'crown-dependency'],
    [{ postcode: 'BFPO 1' }, 'forces'],
  ])('%o leads to the form, with what was typed', async (fields, answer) => {
    const { to, visit } = await sendFromSite(fields)
    expect(to).toBe('/es/write/mp/on/which')
    expect(visit?.lookUp).toMatchObject({ typed: fields.postcode, unseated: { answer } })
  })

  test('a border leads to the question', async () => {
    const { to, visit } = await sendFromSite({ among: 'E14000001', askedFor: 'border' })
    expect(to).toBe('/es/write/mp/on/which')
    expect(visit?.lookUp?.among?.gss).toEqual(['E14000001'])
  })

  test('its button begins the letter to that seat', async () => {
    const { to, visit } = await sendFromSite({
      gss: 'E14000001',
      foundBy: 'list',
      border: 'E14000002',
      intent: 'write',
    })
    expect(to).toBe('/es/write/mp/on/why')
    expect(visit?.letter).toMatchObject({ draft: { gss: 'E14000001', border: 'E14000002' }, last: { at: 'why' } })
  })

  test('a postcode that nothing was found by begins no letter', async () => {
    expect((await sendFromSite({ postcode: 'nonsense', intent: 'write' })).to).toBe('/es/write/mp/on/which')
  })

  test('too many are told on a page that holds what was there', async () => {
    const given = { guard: { isWithinLimit: () => Promise.resolve(false) } }
    const { to, visit } = await sendFromSite({ postcode: 'M1 1AD' }, aVisit(), given)
    expect(to).toBe('/es/write/mp/on/hindered')
    expect(visit?.letter?.hindered).toBe('too-many')
  })

  test('no word of a letter comes from there, and none that this visit had is lost', async () => {
    const visit = aVisit()
    visit.keep({ letter: { draft: aDraft({ why: 'my words', name: 'Sam' }) } })
    const fields = { gss: 'E14000001', foundBy: 'list', why: 'other words', name: 'Other', email: 'x@evil.example' }
    const { visit: after } = await sendFromSite(fields, visit)
    expect(after?.letter?.draft).toMatchObject({ why: 'my words', name: 'Sam' })
    expect(JSON.stringify(after)).not.toContain('evil')
  })
})
