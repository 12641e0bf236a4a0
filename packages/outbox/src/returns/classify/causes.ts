import type { ReturnClass } from '@safe-to-report/db'

/** The classes that say that our mail was not delivered, and will not be. */
const failureClasses = ['no-such-address', 'mailbox-full', 'policy', 'not-delivered'] as const satisfies ReturnClass[]
export type FailureClass = (typeof failureClasses)[number]

/**
 * Whom a failure concerns: the address that we wrote to; its mail system; us, as we are refused for our server, our address
 * or what we send; the way there; nobody, since nothing was said.
 */
export type Blames = 'recipient' | 'their-server' | 'us' | 'the-way' | 'nobody'

/** Why a mail was not delivered: what it comes to, and whom it concerns. */
export const causes = {
  'unknown-address': { class: 'no-such-address', blames: 'recipient' },
  'address-closed': { class: 'no-such-address', blames: 'recipient' },
  /** No domain of that name, or one that says that it takes no mail. */
  'takes-no-mail': { class: 'no-such-address', blames: 'recipient' },
  'mailbox-full': { class: 'mailbox-full', blames: 'recipient' },
  /** Our server: its address, its name, what lists say of it. */
  'our-server': { class: 'policy', blames: 'us' },
  /** Our sender's address, or what SPF, DKIM and DMARC say of our domain. */
  'our-sender': { class: 'policy', blames: 'us' },
  'our-pace': { class: 'policy', blames: 'us' },
  'our-relay': { class: 'policy', blames: 'us' },
  'our-content': { class: 'policy', blames: 'us' },
  /** A rule, and which one is not said. */
  rule: { class: 'policy', blames: 'us' },
  'too-big': { class: 'not-delivered', blames: 'us' },
  'their-server': { class: 'not-delivered', blames: 'their-server' },
  unreachable: { class: 'not-delivered', blames: 'the-way' },
  expired: { class: 'not-delivered', blames: 'the-way' },
  loop: { class: 'not-delivered', blames: 'the-way' },
  'not-said': { class: 'not-delivered', blames: 'nobody' },
} as const satisfies Record<string, { class: FailureClass; blames: Blames }>

export type Cause = keyof typeof causes
