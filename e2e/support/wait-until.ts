import { vi } from 'vitest'

/**
 * Asks again until there is something, in tests and before them, and gives it. The limit is for what never comes, not for what is
 * slow: on a busy machine all is.
 */
export async function waitUntil<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const found = await vi
    .waitUntil(ask, { timeout: 60_000, interval: 50 })
    .catch((cause: unknown) => Promise.reject(new Error(`waited in vain for ${what}`, { cause })))
  if (!found) throw new Error(`waited in vain for ${what}`)
  return found
}
