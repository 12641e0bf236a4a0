import { decisions, strengths, textRules, texts } from '@safe-to-report/db'
import { isNull } from 'drizzle-orm'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'
import { day, line, prose, words } from './values.ts'

const fates = [...decisions, 'in-law'] as const

export const text = {
  called: ['text', 'texts'],
  table: texts,
  shown: {
    within: { bill: texts.billId, ask: texts.askId },
    title: told(texts, ['label'], ({ label }) => label),
    path: ({ slug, ask }) => pathOf({ page: 'text', slug, ask: ask?.slug ?? '' }),
  },
  editable: {
    values: z.strictObject({
      label: line,
      plainWords: prose,
      strength: z.enum(strengths),
      happenedOn: day.nullable(),
      fate: z.enum(fates).nullable(),
      words,
      apart: line.nullable(),
      rule: z.enum(textRules).nullable(),
    }),
    /** The words of one that an amendment carries are the amendment's. */
    only: isNull(texts.amendmentId),
  },
  addable: { parents: z.object({ askId: z.uuid(), billId: z.uuid() }), slugOf: 'label' },
} satisfies Kind
