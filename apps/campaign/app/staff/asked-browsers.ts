import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { quarterSeconds } from './sign-in-limits.ts'

/** What a cookie proves: that its browser asked for a link under an address, in this quarter of an hour or the one before. */
export interface AskedBrowsers {
  prove: (email: string, now: Date) => string
  hasAsked: (proof: string | undefined, email: string, now: Date) => boolean
}

const bytes = { random: 16, mac: 16 }

/**
 * A link that is mailed works in every browser that asked for one under the same address, whoever's asking brought the mail about:
 * so those who ask first do not keep its owner out. The cookie is made of what was typed alone and is the same kind of thing for
 * every address, an account's or not; nothing is stored.
 */
export function createAskedBrowsers(secret: string): AskedBrowsers {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'safe-to-report asked browser v1', 32))
  const mac = (random: Buffer, email: string, quarter: number): Buffer =>
    createHmac('sha256', key).update(random).update(`${quarter}\n${email}`).digest().subarray(0, bytes.mac)
  return {
    prove(email, now) {
      const random = randomBytes(bytes.random)
      return Buffer.concat([random, mac(random, email, quarterOf(now))]).toString('base64url')
    },
    hasAsked(proof, email, now) {
      const given = Buffer.from(proof ?? '', 'base64url')
      if (given.length !== bytes.random + bytes.mac) return false
      const [random, its] = [given.subarray(0, bytes.random), given.subarray(bytes.random)]
      const quarter = quarterOf(now)
      return [quarter, quarter - 1].some((each) => timingSafeEqual(its, mac(random, email, each)))
    },
  }
}

function quarterOf(now: Date): number {
  return Math.floor(now.getTime() / 1_000 / quarterSeconds)
}
