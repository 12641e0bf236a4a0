import { AnswerTooBig, readWhole } from '@safe-to-report/bounded-answer'

const attemptMs = 3_000
const budgetMs = 5_000

export type Heard =
  | { heard: true; status: number; text: string }
  /** `isSlow`: it did not say in time that it cannot. */
  | { heard: false; isTooBig?: boolean; isSlow?: boolean }

export interface Asking {
  fetch: typeof globalThis.fetch
  /** More is broken off. */
  mostBytes: number
}

/**
 * Asks, and once more after a network fault, a time-out or a 5xx. One clock runs over both: the supporter waits 5 seconds at
 * most. The body is read under the same time-out and a limit of size, since a connection can also stall or break half way through it.
 */
export async function askTwice(url: string, asking: Asking): Promise<Heard> {
  const startedAt = performance.now()
  const first = await askOnce(url, asking, attemptMs)
  if (first.heard || first.isTooBig) return first
  // AbortSignal.timeout takes whole milliseconds only.
  const left = Math.max(0, Math.floor(budgetMs - (performance.now() - startedAt)))
  return askOnce(url, asking, Math.min(attemptMs, left))
}

export async function askOnce(url: string, { fetch, mostBytes }: Asking, withinMs: number): Promise<Heard> {
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
    if (error instanceof AnswerTooBig) return { heard: false, isTooBig: true }
    return { heard: false, isSlow: isTimeOut(error) }
  }
}

/** A stalled body fails with another error, whose cause is the time-out. */
function isTimeOut(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'TimeoutError' || isTimeOut(error.cause)
}
