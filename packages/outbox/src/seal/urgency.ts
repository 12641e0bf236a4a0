import type { MailKind } from '@safe-to-report/db'

/** Lower goes first: somebody waits before a screen for a sign-in and for a confirmation, and the public for a second look; news can wait. */
export const urgencyOf = {
  'sign-in': 0,
  confirmation: 1,
  'second-look': 1,
  'alert-confirmation': 1,
  notice: 2,
  letter: 3,
  found: 4,
  alert: 4,
} as const satisfies Record<MailKind, number>
