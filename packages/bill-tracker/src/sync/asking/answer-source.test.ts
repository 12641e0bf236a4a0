import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from './answer-source.ts'
import { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from './errors.ts'
import type { Urgency } from './pace.ts'

const title = z.object({ title: z.string() })
const path = '/api/v1/Bills/3443'
const good = (): Response => Response.json({ title: 'A bill' })

test('an answer is fetched from the address, under our own name', async () => {
  const seen: Request[] = []
  const source = sourceThat((request) => {
    seen.push(request)
    return good()
  })
  expect(await source.fetchAnswer(path, title, { Skip: 20 })).toEqual({ title: 'A bill' })
  expect(seen.map(({ url }) => url)).toEqual(['https://bills.example.org/api/v1/Bills/3443?Skip=20'])
  expect(seen[0]?.headers.get('user-agent')).toBe('SafeToReport/0.1 (+https://safe.example.org)')
})

test.each([
  { fault: 'a fault of the server’s', answer: () => new Response('{}', { status: 500 }) },
  { fault: 'a gateway that is away', answer: () => new Response('', { status: 503 }) },
  { fault: 'too many requests', answer: () => new Response('', { status: 429 }) },
  { fault: 'a page instead of data', answer: () => aPage() },
  { fault: 'a gateway’s page of “not found”', answer: () => aPage(404) },
  { fault: 'an answer cut halfway', answer: aCutAnswer },
  { fault: 'no connection', answer: () => Promise.reject(new TypeError('fetch failed')) },
  { fault: 'an answer that does not come', answer: () => new Promise<Response>(() => {}) },
])('$fault is survived by asking again', async ({ answer }) => {
  const source = sourceThat((_, attempt) => (attempt <= 2 ? answer() : good()))
  expect(await source.fetchAnswer(path, title)).toEqual({ title: 'A bill' })
  expect(source.requestCount()).toBe(3)
})

test.each([
  { fault: 'a server that stays broken', answer: () => new Response('{}', { status: 500 }) },
  { fault: 'a maintenance page that stays', answer: () => aPage() },
  { fault: 'no connection at all', answer: () => Promise.reject(new TypeError('fetch failed')) },
  { fault: 'silence', answer: () => new Promise<Response>(() => {}) },
])('after $fault, four times, Parliament is unreachable', async ({ answer }) => {
  const source = sourceThat(answer)
  await expect(source.fetchAnswer(path, title)).rejects.toThrow(ParliamentUnreachable)
  expect(source.requestCount()).toBe(4)
})

test('a refusal that no retry can mend is asked once', async () => {
  const source = sourceThat(() => new Response('', { status: 403 }))
  await expect(source.fetchAnswer(path, title)).rejects.toThrow(ParliamentUnreachable)
  expect(source.requestCount()).toBe(1)
})

test.each([
  { how: 'in seconds', retryAfter: () => '1' },
  { how: 'as a date', retryAfter: () => new Date(Date.now() + 2_000).toUTCString() },
])('the wait that Parliament asks for, $how, is waited', async ({ retryAfter }) => {
  const asked: number[] = []
  const source = sourceThat((_, attempt) => {
    asked.push(performance.now())
    return attempt === 1 ? new Response('', { status: 429, headers: { 'retry-after': retryAfter() } }) : good()
  })
  await source.fetchAnswer(path, title)
  const [first = 0, second = 0] = asked
  expect(second - first).toBeGreaterThan(900)
})

test('a source that is told to stop ends what is out, and says so as a fault', async () => {
  const stopping = new AbortController()
  const source = openAnswerSource({
    baseUrl: 'https://bills.example.org',
    userAgent: 'SafeToReport/0.1',
    signal: stopping.signal,
    fetch: (input, init) =>
      new Promise((_resolve, reject) => {
        new Request(input, init).signal.addEventListener('abort', () =>
          reject(new DOMException('stopped', 'AbortError')),
        )
        stopping.abort()
      }),
  })
  await expect(source.fetchAnswer(path, title)).rejects.toThrow(ParliamentUnreachable)
  expect(source.requestCount()).toBe(1)
})

test('an answer of another shape names the place in it and the path, and is not asked again', async () => {
  const schema = z.object({ items: z.array(z.object({ decision: z.string() })) })
  const source = sourceThat(() => Response.json({ items: [{ decision: 'Agreed' }, {}] }))
  const error = await source.fetchAnswer(path, schema).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ParliamentAnswerChanged)
  expect(error).toMatchObject({ failingPath: 'items.1.decision', urlPath: path })
  expect(source.requestCount()).toBe(1)
})

test.each([
  {
    answer: 'text that is no JSON',
    response: () => new Response('soon', { headers: { 'content-type': 'text/plain' } }),
  },
  { answer: 'nothing at all', response: () => new Response('') },
  { answer: 'a refusal of the request as put', response: () => Response.json({ title: 'Bad' }, { status: 400 }) },
])('$answer means that the API has changed', async ({ response }) => {
  const source = sourceThat(response)
  await expect(source.fetchAnswer(path, title)).rejects.toMatchObject({
    name: 'ParliamentAnswerChanged',
    failingPath: '(whole answer)',
  })
})

test.each([
  { what: 'an answer that does not stop', answer: anAnswerWithoutEnd },
  {
    what: 'one that says that it is very large',
    answer: () => new Response('{}', { headers: { 'content-length': '99999999' } }),
  },
  { what: 'one that is at another host', answer: () => redirectTo('https://elsewhere.example.org/') },
  { what: 'one redirect after another', answer: () => redirectTo('/again') },
])('$what is broken off, asked once, and told as a change of the API', async ({ answer }) => {
  let asked = 0
  const source = openAnswerSource({
    baseUrl: 'https://bills.example.org',
    userAgent: 'SafeToReport/0.1',
    mostBytes: 10_000,
    fetch: () => {
      asked += 1
      return Promise.resolve(answer())
    },
  })
  await expect(source.fetchAnswer(path, title)).rejects.toThrow(ParliamentAnswerChanged)
  expect(source.requestCount()).toBe(1)
  expect(asked).toBeLessThanOrEqual(4)
})

test('a redirect within the API’s own host is followed', async () => {
  const source = sourceThat((request, attempt) =>
    attempt === 1 ? redirectTo('/moved') : Response.json({ title: request.url }),
  )
  expect(await source.fetchAnswer(path, title)).toEqual({ title: 'https://bills.example.org/moved' })
})

test('what Parliament does not know is told apart from a fault', async () => {
  const source = sourceThat(() => Response.json({ status: 404 }, { status: 404 }))
  await expect(source.fetchAnswer(path, title)).rejects.toThrow(NotKnownToParliament)
})

test('no more than four requests are out at once, however many are wanted', async () => {
  let out = 0
  let most = 0
  const source = sourceThat(async () => {
    out += 1
    most = Math.max(most, out)
    await new Promise((resolve) => setTimeout(resolve, 5))
    out -= 1
    return good()
  })
  await Promise.all(Array.from({ length: 20 }, () => source.fetchAnswer(path, title)))
  expect(most).toBe(4)
})

type Answering = (request: Request, attempt: number) => Response | Promise<Response>

test('every request takes a turn of the pace, retries included, and says how urgent it is', async () => {
  const turns: Urgency[] = []
  const turn = async (urgency: Urgency): Promise<void> => void turns.push(urgency)
  const pace = { turn, room: async () => 0 }
  const answer: Answering = (_, attempt) => (attempt <= 2 ? new Response('{}', { status: 500 }) : good())
  const source = sourceThat(answer, { pace, urgency: 'again' })
  await source.fetchAnswer(path, title)
  await source.fetchAnswer(path, title)
  expect(turns).toEqual(['again', 'again', 'again', 'again'])
  expect(source.requestCount()).toBe(4)
})

test('waiting for a turn is no part of an attempt’s time', async () => {
  const pace = { turn: () => sleep(400), room: async () => 0 }
  const source = sourceThat((_, attempt) => (attempt === 1 ? new Response('{}', { status: 500 }) : good()), { pace })
  expect(await source.fetchAnswer(path, title)).toEqual({ title: 'A bill' })
})

function sourceThat(answer: Answering, paced: Pick<AnswerSourceOptions, 'pace' | 'urgency'> = {}): AnswerSource {
  let attempt = 0
  return openAnswerSource({
    ...paced,
    baseUrl: 'https://bills.example.org',
    userAgent: 'SafeToReport/0.1 (+https://safe.example.org)',
    timeout: 150,
    retryDelay: () => 0,
    fetch: async (input, init) => {
      attempt += 1
      return answer(new Request(input, init), attempt)
    },
  })
}

function aPage(status = 200): Response {
  return new Response('<!doctype html><p>Back soon', { status, headers: { 'content-type': 'text/html' } })
}

function aCutAnswer(): Response {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('terminated'))
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

function redirectTo(location: string): Response {
  return new Response(null, { status: 302, headers: { location } })
}

function anAnswerWithoutEnd(): Response {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000).fill(32)),
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}
