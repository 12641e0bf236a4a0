import { asks } from '@safe-to-report/db'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'

export const ask = {
  called: ['ask', 'asks'],
  table: asks,
  shown: {
    within: {},
    title: told(asks, ['title'], ({ title }) => title),
    path: ({ slug }) => pathOf({ page: 'ask', slug }),
  },
  mustCite: true,
} satisfies Kind
