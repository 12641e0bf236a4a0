import { publications } from '@safe-to-report/db'
import { z } from 'zod'
import { onBill } from './bill.ts'
import { told, type Kind } from './kind.ts'
import { address, day, house, line } from './values.ts'

export const publication = {
  called: ['publication', 'publications'],
  table: publications,
  shown: {
    within: { bill: publications.billId },
    title: told(publications, ['title'], ({ title }) => title),
    path: onBill,
  },
  editable: {
    values: z.strictObject({ title: line, kind: line, house, publishedOn: day.nullable(), url: address }),
    shared: ['title', 'kind', 'house', 'publishedOn', 'url'],
  },
  addable: { parents: z.object({ billId: z.uuid() }) },
} satisfies Kind
