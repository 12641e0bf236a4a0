import { couldCarry as table } from '@safe-to-report/db'
import { pathOf } from '../words/path-of.ts'
import { told, type Kind } from './kind.ts'

export const couldCarry = {
  called: ['could-carry', 'could-carrys'],
  table,
  shown: {
    within: { bill: table.billId, ask: table.askId },
    title: told(table, [], (_, { ask }) => `Could carry: ${ask?.title ?? ''}`),
    path: ({ ask }) => pathOf({ page: 'ask', slug: ask?.slug ?? '' }),
  },
} satisfies Kind
