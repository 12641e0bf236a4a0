import { networksOf } from '../http/networks-of.ts'

/** As long as a link lives, as the database says: where none is mailed any more, one that works is in the inbox. */
export const quarterSeconds = 15 * 60

/**
 * How many links one inbox gets in a quarter of an hour. Whoever knows the address can use up five, and nothing but these; two more
 * are for browsers in which its account has signed in before.
 */
export const linksPerInbox = { anybody: 5, known: 2 } as const

interface TriesOf {
  address: string
  isProven: boolean
  /** The cookie of a browser in which somebody of the staff has signed in before. */
  knownBrowser: string | undefined
}

/**
 * Before anybody looks for an account: by where it is asked from, and by nothing else. A known browser has tries of its own, so that
 * no neighbour on the network uses them up. The first that is used up ends it, and what comes after counts nothing.
 */
export function triesOf({
  address,
  isProven,
  knownBrowser,
}: TriesOf): { bucket: string; who: string; limit: number }[] {
  if (knownBrowser !== undefined) return [{ bucket: 'sign-in-known', who: knownBrowser, limit: 10 }]
  const limit = isProven ? 20 : 10
  return [
    { bucket: 'sign-in-address', who: address, limit },
    ...networksOf(address).map(({ network, times }) => ({
      bucket: 'sign-in-network',
      who: network,
      limit: limit * times,
    })),
  ]
}
