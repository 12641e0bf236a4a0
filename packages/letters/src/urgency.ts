import type { MailKind } from '@safe-to-report/db'

/** Lower goes first: somebody waits before a screen for the first two. */
export const urgencyOf = { 'sign-in': 0, confirmation: 1, notice: 2, letter: 3 } as const satisfies Record<
  MailKind,
  number
>
