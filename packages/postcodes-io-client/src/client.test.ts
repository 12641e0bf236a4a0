import { expect, test } from 'vitest'
import { createPostcodesClient } from './client.ts'

function answering(...answers: (Response | Error)[]): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = []
  const fakeFetch = (url: string | URL | Request): Promise<Response> => {
    asked.push(url instanceof Request ? url.url : url.toString())
    // What is asked about its surroundings is not answered here.
    if (/nearest|\?q=/.test(asked.at(-1) ?? '')) return Promise.reject(new TypeError('fetch failed'))
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
  expect(fake.asked).toEqual([
    'http://postcodes.test/postcodes/M1%201AD',
    'http://postcodes.test/postcodes/M1%201AD/nearest?limit=100&radius=2000',
  ])
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

const noCodes = { parliamentary_constituency: null, parliamentary_constituency_2024: null }

test.each([
  ['without a code', { country: null, ...noCodes }, noCodes, 'no-seat'],
  ['whose code says none', {}, { parliamentary_constituency_2024: 'E99999999' }, 'no-seat'],
  ['whose code is of another kind', {}, { parliamentary_constituency_2024: 'X1' }, 'unknown-seat'],
])('a live postcode %s is answered, and is no fault of the service', async (_, more, codes, outcome) => {
  const fake = answering(json(200, manchester(more, codes)))
  expect(await lookUp(fake)).toEqual({ outcome })
  expect(fake.asked).toHaveLength(1)
})

test('a seat without a name or a country is a seat', async () => {
  const nameless = { ...noCodes, country: null }
  expect(await lookUp(answering(json(200, manchester(nameless))))).toEqual({
    outcome: 'found',
    postcode: 'M1 1AD',
    gss: 'E14001352',
  })
})

test.each([
  ['kept', 'E23000005', { policeArea: 'E23000005' }],
  ['not kept where it stands for none', 'N99999999', {}],
])('the police force area is %s', async (_, pfa, kept) => {
  expect(await lookUp(answering(json(200, manchester({}, { pfa }))))).toEqual({ ...found, ...kept })
})

const isAround = (url: string | URL | Request): boolean => typeof url === 'string' && url.includes('nearest')

/** Answers about M1 1AD with these around it: metres and seat. */
function surroundedBy(around: [number, string][]): { fetch: typeof fetch } {
  const nearest = around.map(([distance, gss], index) => ({ ...place(`M1 1B${index}`, gss), distance }))
  return {
    fetch: (url) =>
      Promise.resolve(
        isAround(url)
          ? json(200, { status: 200, result: [{ ...place('M1 1AD', 'E14001352'), distance: 0 }, ...nearest] })
          : json(200, manchester()),
      ),
  }
}

function place(postcode: string, gss: string): object {
  return foundPlace(manchester({ postcode }, { parliamentary_constituency_2024: gss }))
}

function foundPlace(answer: object): object {
  return 'result' in answer && typeof answer.result === 'object' && answer.result ? answer.result : {}
}

test.each<[string, [number, string][], string[]]>([
  [
    'within 100 metres',
    [
      [10, 'E14001352'],
      [20, 'E14001352'],
      [30, 'E14001352'],
      [99, 'E14001354'],
    ],
    ['E14001354'],
  ],
  [
    'beyond that, with neighbours near',
    [
      [10, 'E14001352'],
      [20, 'E14001352'],
      [30, 'E14001352'],
      [101, 'E14001354'],
    ],
    [],
  ],
  [
    'within twice the distance of the third neighbour',
    [
      [300, 'E14001352'],
      [400, 'E14001352'],
      [450, 'E14001352'],
      [887, 'E14001354'],
      [901, 'E14001355'],
    ],
    ['E14001354'],
  ],
  ['where hardly anybody lives', [[1_900, 'E14001354']], ['E14001354']],
  ['that is none', [[10, 'X1']], []],
])('a seat %s is told, or not, as next door', async (_, around, others) => {
  const answer = await lookUp(surroundedBy(around))
  expect(answer).toEqual({ ...found, ...(others.length > 0 && { others }) })
})

/** Hangs as often as told, then answers. */
function hanging(times: number): { fetch: typeof fetch; asked: () => number } {
  let asked = 0
  return {
    asked: () => asked,
    fetch: (url) => {
      if (isAround(url)) return Promise.reject(new TypeError('fetch failed'))
      asked += 1
      return asked <= times
        ? Promise.reject(new DOMException('', 'TimeoutError'))
        : Promise.resolve(json(200, manchester()))
    },
  }
}

test('a service that hangs rests for a minute; then one finds out for all, and others are told at once', async () => {
  let now = 0
  const fake = hanging(4)
  const client = createPostcodesClient({ baseUrl: 'http://postcodes.test', fetch: fake.fetch, elapsed: () => now })
  const ask = () => client.lookup('M1 1AD')
  const resting = { outcome: 'unavailable', reason: 'resting' }
  expect(await ask()).toEqual({ outcome: 'unavailable', reason: 'no-answer' })
  now = 59_999
  expect(await ask()).toEqual(resting)
  expect(fake.asked()).toBe(2)
  now = 60_000
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([
    { outcome: 'unavailable', reason: 'no-answer' },
    resting,
    resting,
  ])
  now = 120_000
  expect(await ask()).toEqual(found)
  expect(await ask()).toEqual(found)
})

test('a service that fails at once is asked again at once', async () => {
  const fake = answering(new TypeError('fetch failed'), json(500, {}), json(200, manchester()))
  const client = createPostcodesClient({ baseUrl: 'http://postcodes.test', fetch: fake.fetch })
  expect(await client.lookup('M1 1AD')).toMatchObject({ reason: 'no-answer' })
  expect(await client.lookup('M1 1AD')).toEqual(found)
})

test('a postcode that never was is unknown', async () => {
  const answer = json(404, { status: 404, error: 'Postcode not found' })
  const fake = answering(answer)
  expect(await lookUp(fake)).toEqual({ outcome: 'unknown', near: [] })
  expect(fake.asked[1]).toBe('http://postcodes.test/postcodes?q=M1%201&limit=100')
})

/** A service with these postcodes, that finds them by their beginning without spaces, a hundred at the most, as postcodes.io does. */
function holding(places: Record<string, string>, isDown: (asked: string) => boolean = () => false) {
  const asked: string[] = []
  const bare = (text: string): string => text.replaceAll(' ', '')
  const fakeFetch = (url: string | URL | Request): Promise<Response> => {
    const query = new URL(url instanceof Request ? url.url : url).searchParams.get('q')
    if (query === null) return Promise.resolve(json(404, { status: 404, error: 'Postcode not found' }))
    asked.push(query)
    if (isDown(query)) return Promise.reject(new TypeError('fetch failed'))
    const found = Object.entries(places)
      .filter(([postcode]) => bare(postcode).startsWith(bare(query)))
      .toSorted(([one], [other]) => (bare(one) < bare(other) ? -1 : 1))
      .slice(0, 100)
      .map(([postcode, gss]) => place(postcode, gss))
    return Promise.resolve(json(200, { status: 200, result: found.length > 0 ? found : null }))
  }
  return { fetch: fakeFetch, asked }
}

const letters = 'ABDEFGHJLNPQRSTUWXYZ'.split('')
/** A whole sector; its last row lies in another seat. */
const sectorOf = (sector: string, last: string): Record<string, string> =>
  Object.fromEntries(
    letters.flatMap((row) => letters.map((unit) => [`${sector}${row}${unit}`, row === 'Z' ? last : 'E14001352'])),
  )

test.each([
  ['a few postcodes are told at once', { 'M1 1AA': 'E14001352', 'M1 1BA': 'E14001354' }, ['E14001352', 'E14001354'], 1],
  ['of a full sector all seats are told', sectorOf('M1 1', 'E14001354'), ['E14001352', 'E14001354'], 21],
  [
    'what stands before it without spaces hides none',
    { ...sectorOf('M11 0', 'E14001354'), 'M1 1AA': 'E14001260' },
    ['E14001260'],
    21,
  ],
  ['those of its own row come first', { 'M1 1BA': 'E14001354', 'M1 1AA': 'E14001352' }, ['E14001352', 'E14001354'], 1],
])('of an unknown postcode %s', async (_, places, near, most) => {
  const service = holding(places)
  expect(await lookUp(service)).toEqual({ outcome: 'unknown', near })
  expect(service.asked.length).toBe(most)
  expect(service.asked).not.toContain('M1 1AD')
})

test('what of a sector is not answered is left out', async () => {
  const service = holding(sectorOf('M1 1', 'E14001354'), (asked) => asked === 'M1 1B')
  expect(await lookUp(service)).toEqual({ outcome: 'unknown', near: ['E14001352', 'E14001354'] })
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
  expect(fake.asked.filter((url) => !url.includes('nearest'))).toHaveLength(2)
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
