import { asks } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'
import { day, line, prose } from './values.ts'

export const ask = {
  called: ['ask', 'asks'],
  table: asks,
  shown: {
    within: {},
    title: told(asks, ['title'], ({ title }) => title),
    path: ({ slug }) => pathOf({ page: 'ask', slug }),
  },
  editable: {
    values: z.strictObject({
      title: line,
      lede: line,
      wouldMean: prose,
      whoAsks: prose.nullable(),
      standsNow: prose.nullable(),
      closestItCame: prose.nullable(),
      inLawInstead: prose.nullable(),
      lookedOn: day.nullable(),
    }),
  },
  addable: { parents: z.object({}), slugOf: 'title', once: [['title']] },
  mustCite: true,
} satisfies Kind
