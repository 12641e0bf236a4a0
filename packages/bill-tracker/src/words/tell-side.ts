import type { StanceSide } from '@safe-to-report/db'

const words = { for: 'for it', against: 'against it', unknown: 'took neither side' } as const satisfies Record<
  StanceSide,
  string
>

/** What a member said that they hold on an ask, in a few words. */
export function tellSide(side: StanceSide): string {
  return words[side]
}
