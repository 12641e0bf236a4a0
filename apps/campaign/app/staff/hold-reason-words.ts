import type { HoldReason } from '@safe-to-report/db'

/** Why a letter is held, in words that stand alone. */
export const holdReasonWords = {
  'many-letters': 'Very many letters of the campaign at once',
  'one-seat': 'Very many letters to one seat at once',
  'one-address': 'Very many letters from one internet address',
  'one-domain': 'Many letters from one mail domain that is no large provider’s',
  alike: 'Many letters with about the same words of their writers’ own',
  'member-name': 'The writer has the name or the title of a member of either House',
} as const satisfies Record<HoldReason, string>
