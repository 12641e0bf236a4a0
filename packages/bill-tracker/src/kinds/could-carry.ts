import { couldCarry as table } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'
import { prose } from './values.ts'

export const couldCarry = {
  called: ['bill that could carry an ask', 'bills that could carry an ask'],
  table,
  shown: {
    within: { bill: table.billId, ask: table.askId },
    title: told(table, [], (_, { ask }) => `Could carry: ${ask?.title ?? ''}`),
    path: ({ ask }) => pathOf({ page: 'ask', slug: ask?.slug ?? '' }),
  },
  editable: { values: z.strictObject({ why: prose }) },
  addable: { parents: z.object({ askId: z.uuid(), billId: z.uuid() }), once: [['askId', 'billId']] },
} satisfies Kind
