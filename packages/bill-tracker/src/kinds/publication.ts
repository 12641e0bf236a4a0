import { publications } from '@safe-to-report/db'
import { onBill } from './bill.ts'
import { told, type Kind } from './kind.ts'

export const publication = {
  called: ['publication', 'publications'],
  table: publications,
  shown: {
    within: { bill: publications.billId },
    title: told(publications, ['title'], ({ title }) => title),
    path: onBill,
  },
} satisfies Kind
