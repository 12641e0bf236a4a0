import { AnswerTooBig, readWhole } from '@safe-to-report/bounded-answer'

const attemptMs = 3_000
const budgetMs = 5_000
/** Some fifty times what a postcode's answer takes. */
const mostBytes = 64 * 1024

export type Heard = { heard: true; status: number; text: string } | { heard: false; isTooBig?: boolean }

/**
 * Asks, and once more after a network fault, a time-out or a 5xx. One clock runs over both: the supporter waits 5 seconds at
 * most. The body is read under the same time-out and a limit of size, since a connection can also stall or break half way through it.
 */
export async function askTwice(url: string, fetch: typeof globalThis.fetch): Promise<Heard> {
  const startedAt = performance.now()
  const first = await ask(url, fetch, attemptMs)
  if (first.heard || first.isTooBig) return first
  // AbortSignal.timeout takes whole milliseconds only.
  const left = Math.max(0, Math.floor(budgetMs - (performance.now() - startedAt)))
  return ask(url, fetch, Math.min(attemptMs, left))
}

async function ask(url: string, fetch: typeof globalThis.fetch, withinMs: number): Promise<Heard> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(withinMs),
      headers: { Accept: 'application/json' },
      // The path holds a postcode: it goes to the host we were given and to no other.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
    const text = (await readWhole(response, mostBytes)).toString('utf8')
    return response.status >= 500 ? { heard: false } : { heard: true, status: response.status, text }
  } catch (error) {
    // Asked again, it would send as much again.
    return { heard: false, isTooBig: error instanceof AnswerTooBig }
  }
}
