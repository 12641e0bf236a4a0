import { normaliseAddress } from '@safe-to-report/letters'

/**
 * How often is too often. Generous by address, since a refuge, a library or a mobile network share one; an e-mail address
 * gets few, since each costs a stranger a mail if it is not the writer's own.
 */
export const limits = {
  'postcode-by-address': { limit: 60, windowSeconds: 600 },
  'letter-by-address': { limit: 30, windowSeconds: 3_600 },
  'letter-by-email': { limit: 5, windowSeconds: 86_400 },
  /** Without a proof of work: no script, or a program that does not bother. */
  'letter-unproven': { limit: 10, windowSeconds: 3_600 },
  'alert-by-address': { limit: 20, windowSeconds: 3_600 },
  'alert-by-email': { limit: 5, windowSeconds: 86_400 },
  'alert-unproven': { limit: 6, windowSeconds: 3_600 },
  'challenge-by-address': { limit: 300, windowSeconds: 600 },
  'link-by-address': { limit: 120, windowSeconds: 600 },
} as const

export type LimitName = keyof typeof limits

/** Who is counted under a name: whatever stands behind a `+`, it is one mailbox that the mails would come to. */
export function countedAs(name: LimitName, who: string): string {
  return name === 'letter-by-email' || name === 'alert-by-email' ? normaliseAddress(who) : who
}
