import { AnswerTooBig, readWhole } from '@safe-to-report/bounded-answer'
import ky, { HTTPError, type KyInstance } from 'ky'
import type { ZodType } from 'zod'
import { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from './errors.ts'
import { limitAtOnce } from './limit-at-once.ts'
import type { Pace, Urgency } from './pace.ts'

export interface AnswerSourceOptions {
  /** Origin of the API: `https://bills-api.parliament.uk`. */
  baseUrl: string
  /** Says who we are: `SafeToReport/0.1 (+https://…)`. */
  userAgent: string
  fetch?: typeof globalThis.fetch | undefined
  /** Longest wait for one whole answer, in milliseconds; 15 s unless told. */
  timeout?: number | undefined
  /** Wait before the n-th retry (from 1), in milliseconds, before jitter; half a second, doubled each time, unless told. */
  retryDelay?: ((retry: number) => number) | undefined
  /** Ends every request when it is aborted. */
  signal?: AbortSignal | undefined
  /** Largest answer that is read, in bytes once unpacked; 32 MB unless told. */
  mostBytes?: number | undefined
  /** The pace of all that asks Parliament; none unless told. */
  pace?: Pace | undefined
  /** How urgent these requests are to it; `look` unless told. */
  urgency?: Urgency | undefined
}

/** In pairs where a name occurs more than once. */
type Query = Record<string, string | number> | [name: string, value: string | number][]

export interface AnswerSource {
  /**
   * Fetches one answer and checks its shape.
   * @throws ParliamentUnreachable, ParliamentAnswerChanged or NotKnownToParliament
   */
  fetchAnswer: <T>(path: string, schema: ZodType<T>, query?: Query) => Promise<T>
  /** The full address of a path, as a source to cite. */
  urlOf: (path: string) => string
  /** How many requests have gone out so far, retries included. */
  requestCount: () => number
}

const retries = 3
const atOnce = 4
const longestRetryAfter = 60_000
const mostRedirects = 3
/** Parliament's largest answer, a list of all members, has less than a tenth of it. */
const mostBytes = 32 * 1024 * 1024

/** One of Parliament's APIs: polite (who we are, four requests at once), patient (three retries), strict about shape. */
export function openAnswerSource(options: AnswerSourceOptions): AnswerSource {
  let requests = 0
  const limited = limitAtOnce(atOnce)
  const turn = async (): Promise<void> => options.pace?.turn(options.urgency ?? 'look', options.signal)
  const delay = options.retryDelay ?? ((retry: number): number => 500 * 2 ** (retry - 1))
  const http = ky.create({
    fetch: async (input, init) => {
      requests += 1
      const request = new Request(input, init)
      return fetchWhole(options.fetch ?? globalThis.fetch, request, options.mostBytes ?? mostBytes)
    },
    headers: { 'user-agent': options.userAgent, accept: 'application/json' },
    timeout: options.timeout ?? 15_000,
    ...(options.signal && { signal: options.signal }),
    // Waiting for a turn is no part of an attempt's time.
    hooks: { beforeRetry: [turn] },
    retry: {
      limit: retries,
      methods: ['get'],
      retryOnTimeout: true,
      delay,
      jitter: (wait) => wait * (0.5 + Math.random() / 2),
      maxRetryAfter: longestRetryAfter,
      shouldRetry: ({ error }) => shouldRetry(error),
    },
  })
  const urlOf = (path: string): string => new URL(path, options.baseUrl).href

  return {
    fetchAnswer: (path, schema, query) =>
      limited(async () => {
        await turn()
        return parseAnswer(path, schema, await fetchJson(http, { path, url: urlOf(path), query }))
      }),
    urlOf,
    requestCount: () => requests,
  }
}

/** A gateway's page goes by; what is too large, or has moved, would be so again. Of all else ky knows. */
function shouldRetry(error: Error): boolean | undefined {
  if (error instanceof PageInsteadOfData) return true
  return error instanceof AnswerTooBig || error instanceof SentElsewhere ? false : undefined
}

/** Reads the body inside the attempt: a connection cut halfway through an answer is then retried like any other fault. */
async function fetchWhole(fetch: typeof globalThis.fetch, request: Request, most: number): Promise<Response> {
  const response = await fetchFollowing(fetch, request)
  const body = await readWhole(response, most)
  const isPage = response.headers.get('content-type')?.includes('html')
  // A page with "not found" is a gateway's, too: Parliament's own says so in JSON.
  if (isPage && (response.ok || response.status === 404)) throw new PageInsteadOfData()
  return new Response(body.byteLength > 0 ? new Uint8Array(body) : null, {
    status: response.status,
    headers: response.headers,
  })
}

/** Follows a few redirects within the API's own host: what it says is published as Parliament's, so nobody else is asked. */
async function fetchFollowing(fetch: typeof globalThis.fetch, request: Request): Promise<Response> {
  const { headers, signal } = request
  let url = new URL(request.url)
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(url.href, { headers, signal, redirect: 'manual' })
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null) return response
    await response.body?.cancel()
    const next = new URL(location, url)
    if (next.hostname !== url.hostname || !/^https?:$/.test(next.protocol)) break
    url = next
  }
  throw new SentElsewhere()
}

/** A redirect to another host, or one after another. */
class SentElsewhere extends Error {
  override name = 'SentElsewhere' as const
  override message = 'the answer is elsewhere'
}

/** A web page where data should be: what a gateway shows while the service behind it is away. */
class PageInsteadOfData extends Error {
  override name = 'PageInsteadOfData' as const
  override message = 'a web page came instead of data'
}

interface Asked {
  path: string
  url: string
  query: Query | undefined
}

async function fetchJson(http: KyInstance, asked: Asked): Promise<unknown> {
  const { path } = asked
  const response = await http
    .get(asked.url, { ...(asked.query && { searchParams: asked.query }) })
    .catch((error: unknown) => {
      throw toParliamentError(path, error)
    })
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch (cause) {
    const at = { failingPath: '(whole answer)', urlPath: path, what: 'it is not JSON' }
    throw new ParliamentAnswerChanged(at, { cause })
  }
}

function toParliamentError(path: string, cause: unknown): Error {
  if (cause instanceof HTTPError) {
    const { status } = cause.response
    if (status === 404) return new NotKnownToParliament(`Parliament has nothing at ${path}`, { cause })
    if (status === 400 || status === 410) {
      const what = `it refuses the request (HTTP ${status})`
      return new ParliamentAnswerChanged({ failingPath: '(whole answer)', urlPath: path, what }, { cause })
    }
    return new ParliamentUnreachable(`Parliament answered HTTP ${status} at ${path} after every retry`, { cause })
  }
  if (cause instanceof AnswerTooBig || cause instanceof SentElsewhere) {
    throw new ParliamentAnswerChanged({ failingPath: '(whole answer)', urlPath: path, what: cause.message }, { cause })
  }
  const reason = cause instanceof Error ? cause.name : 'an unknown fault'
  return new ParliamentUnreachable(`Parliament could not be reached at ${path} after every retry (${reason})`, {
    cause,
  })
}

function parseAnswer<T>(path: string, schema: ZodType<T>, answer: unknown): T {
  const checked = schema.safeParse(answer)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const failingPath = issue && issue.path.length > 0 ? issue.path.join('.') : '(whole answer)'
  const what = issue?.message ?? 'another shape'
  throw new ParliamentAnswerChanged({ failingPath, urlPath: path, what }, { cause: checked.error })
}
