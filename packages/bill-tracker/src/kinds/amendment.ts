import { amendments, decisions } from '@safe-to-report/db'
import { z } from 'zod'
import { amendmentName } from '../words/amendment-name.ts'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'
import { count, day, prose, words } from './values.ts'

export const amendment = {
  called: ['amendment', 'amendments'],
  table: amendments,
  shown: {
    within: { bill: amendments.billId },
    title: told(amendments, ['kind', 'number'], amendmentName),
    path: ({ slug }) => pathOf({ page: 'amendment', slug }),
  },
  editable: {
    values: z
      .strictObject({
        decision: z.enum(decisions).nullable(),
        decidedOn: day.nullable(),
        countFor: count,
        countAgainst: count,
        plainSummary: prose.nullable(),
        note: prose.nullable(),
        /** No column: the newest of its versions. */
        words,
      })
      .superRefine(({ countFor, countAgainst }, context) => {
        if ((countFor === null) === (countAgainst === null)) return
        const path = [countFor === null ? 'countFor' : 'countAgainst']
        context.addIssue({ code: 'custom', path, message: 'Give both counts, or neither.' })
      }),
    shared: ['decision'],
  },
  mustCite: true,
} satisfies Kind
