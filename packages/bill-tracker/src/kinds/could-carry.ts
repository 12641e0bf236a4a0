import { couldCarry as table } from '@safe-to-report/db'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'

export const couldCarry = {
  called: ['bill that could carry an ask', 'bills that could carry an ask'],
  table,
  shown: {
    within: { bill: table.billId, ask: table.askId },
    title: told(table, [], (_, { ask }) => `Could carry: ${ask?.title ?? ''}`),
    path: ({ ask }) => pathOf({ page: 'ask', slug: ask?.slug ?? '' }),
  },
} satisfies Kind
