import type { RateLimit } from '@safe-to-report/letters/misuse'
import { networksOf } from '../http/networks-of.ts'

/**
 * How often is too often, from one internet address. Generous, since a refuge, a library or a mobile network share one. Nothing is
 * refused by the e-mail address that was typed: anybody can type hers. What one mailbox is sent has a limit of its own (`countMail`).
 */
export const limits = {
  'postcode-by-address': { limit: 60, windowSeconds: 600 },
  'letter-by-address': { limit: 30, windowSeconds: 3_600 },
  /** Without a proof of work: no script, or a program that does not bother. */
  'letter-unproven': { limit: 10, windowSeconds: 3_600 },
  /** Tries at a code, right ones too: a meeting of two hundred makes some mistakes. */
  'meeting-by-address': { limit: 600, windowSeconds: 600 },
  'alert-by-address': { limit: 20, windowSeconds: 3_600 },
  'alert-unproven': { limit: 6, windowSeconds: 3_600 },
  'challenge-by-address': { limit: 300, windowSeconds: 600 },
  'link-by-address': { limit: 120, windowSeconds: 600 },
} as const

export type LimitName = keyof typeof limits

/**
 * Whether one more letter, or one more wish for news, is within its limits. The first that is used up ends it: without a proof of work
 * that is the far narrower one.
 */
export async function isWithinLimits(
  what: 'letter' | 'alert',
  isProven: boolean,
  count: (name: LimitName) => Promise<boolean>,
): Promise<boolean> {
  return (isProven || (await count(`${what}-unproven`))) && count(`${what}-by-address`)
}

/**
 * What one more from an address counts: the address, then its networks. The first that is used up ends it: what one address is
 * refused uses up nothing of its neighbours'.
 */
export function listCounts(name: LimitName, address: string): Omit<RateLimit, 'now'>[] {
  const { limit, windowSeconds } = limits[name]
  const networks = networksOf(address).map(({ network, times }) => ({ who: network, limit: limit * times }))
  return [{ who: address, limit }, ...networks].map((counted) => ({ bucket: name, windowSeconds, ...counted }))
}
