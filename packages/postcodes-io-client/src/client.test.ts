import { expect, test } from 'vitest'
import { createPostcodesClient } from './client.ts'

function answering(...answers: (Response | Error)[]): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = []
  const fakeFetch = (url: string | URL | Request): Promise<Response> => {
    asked.push(url instanceof Request ? url.url : url.toString())
    const answer = answers[asked.length - 1]
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer ?? new Error('asked too often'))
  }
  return { fetch: fakeFetch, asked }
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status })
}

function manchester(more: object = {}, codes: object = {}): object {
  return {
    status: 200,
    result: {
      postcode: 'M1 1AD',
      country: 'England',
      parliamentary_constituency: 'Manchester Central',
      parliamentary_constituency_2024: 'Manchester Central',
      nhs_region: 'a field of version 18 that we have no use for',
      codes: { parliamentary_constituency: 'E14001352', parliamentary_constituency_2024: 'E14001352', ...codes },
      ...more,
    },
  }
}

const found = {
  outcome: 'found',
  postcode: 'M1 1AD',
  gss: 'E14001352',
  constituencyName: 'Manchester Central',
  country: 'England',
}

function lookUp(fake: { fetch: typeof fetch }, baseUrl = 'http://postcodes.test'): Promise<unknown> {
  return createPostcodesClient({ baseUrl, fetch: fake.fetch }).lookup('M1 1AD')
}

test('a live postcode has a seat, and fields we do not know are let go', async () => {
  const fake = answering(json(200, manchester()))
  expect(await lookUp(fake, 'http://postcodes.test/')).toEqual(found)
  expect(fake.asked).toEqual(['http://postcodes.test/postcodes/M1%201AD'])
})

test('the seat of 2024 is preferred to the older field', async () => {
  const older = { parliamentary_constituency: 'E14000807' }
  expect(await lookUp(answering(json(200, manchester({}, older))))).toEqual(found)
})

test('the older field serves where that of 2024 is missing', async () => {
  const answer = manchester({ parliamentary_constituency_2024: null }, { parliamentary_constituency_2024: undefined })
  expect(await lookUp(answering(json(200, answer)))).toEqual(found)
})

test.each([['L99999999'], ['M99999999']])('the pseudo code %s is a Crown dependency', async (code) => {
  const answer = manchester(
    { parliamentary_constituency: null, parliamentary_constituency_2024: null },
    { parliamentary_constituency: code, parliamentary_constituency_2024: code },
  )
  expect(await lookUp(answering(json(200, answer)))).toEqual({ outcome: 'crown-dependency' })
})

test('a postcode that never was is unknown', async () => {
  const answer = json(404, { status: 404, error: 'Postcode not found' })
  expect(await lookUp(answering(answer))).toEqual({ outcome: 'unknown' })
})

test('a withdrawn postcode says when it was withdrawn', async () => {
  const answer = json(404, {
    status: 404,
    error: 'Postcode not found',
    terminated: { postcode: 'AB1 0AA', year_terminated: 1996, month_terminated: 6, longitude: -2.2, latitude: 57.1 },
  })
  expect(await lookUp(answering(answer))).toEqual({ outcome: 'terminated', year: 1996, month: 6 })
})

test.each([
  ['a wrong path', json(404, { status: 404, error: 'Resource not found' })],
  ['a page of HTML', new Response('<!doctype html>', { status: 200 })],
  [
    'a seat without a code',
    json(200, manchester({}, { parliamentary_constituency: null, parliamentary_constituency_2024: null })),
  ],
  ['a code of another kind', json(200, manchester({}, { parliamentary_constituency_2024: 'X1' }))],
  ['a refusal', json(429, { status: 429, error: 'Too many requests' })],
])('%s is not asked again: the answer has changed', async (_, answer) => {
  const fake = answering(answer)
  expect(await lookUp(fake)).toEqual({ outcome: 'unavailable', reason: 'changed-answer' })
  expect(fake.asked).toHaveLength(1)
})

test.each([
  ['a network fault', new TypeError('fetch failed')],
  ['a server error', json(503, {})],
])('after %s it asks once more', async (_, fault) => {
  const fake = answering(fault, json(200, manchester()))
  expect(await lookUp(fake)).toEqual(found)
  expect(fake.asked).toHaveLength(2)
})

test('after two faults the service is unavailable', async () => {
  const fake = answering(new TypeError('fetch failed'), json(500, {}), json(200, manchester()))
  expect(await lookUp(fake)).toEqual({ outcome: 'unavailable', reason: 'no-answer' })
  expect(fake.asked).toHaveLength(2)
})

test('an answer that does not stop is broken off at 64 kB, and not asked for again', async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1_000
      controller.enqueue(new Uint8Array(1_000).fill(32))
    },
  })
  const fake = answering(new Response(body), json(200, manchester()))
  expect(await lookUp(fake)).toEqual({ outcome: 'unavailable', reason: 'no-answer' })
  expect(fake.asked).toHaveLength(1)
  expect(sent).toBeLessThan(100_000)
})
