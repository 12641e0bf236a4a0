import { sources } from '@safe-to-report/db'
import { z } from 'zod'
import { told, type Kind } from './kind.ts'
import { address, day, line } from './values.ts'

export const sourceKinds = ['page', 'paper', 'parliament-api'] as const

export const source = {
  called: ['source', 'sources'],
  table: sources,
  shown: {
    within: {},
    whose: 'publisher',
    title: told(sources, ['title'], ({ title }) => title),
    path: () => '/about/data',
  },
  editable: {
    values: z.strictObject({
      title: line,
      publisher: line,
      kind: z.enum(sourceKinds),
      url: address,
      publishedOn: line.nullable(),
      archiveUrl: address,
      checkedOn: day.nullable(),
      inPrint: line.nullable(),
    }),
  },
  addable: { parents: z.object({}), once: [['url']] },
} satisfies Kind
