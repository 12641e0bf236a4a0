import { decisions, strengths, textRules, texts } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'
import { refuse } from './refuse.ts'
import { day, line, prose, words } from './values.ts'

const fates = [...decisions, 'in-law'] as const

const values = z.strictObject({
  /** The amendment that carries the words: its day, what became of it and its words are then the text's. */
  amendmentId: z.uuid().nullable(),
  label: line,
  plainWords: prose,
  strength: z.enum(strengths),
  apart: line.nullable(),
  rule: z.enum(textRules).nullable(),
  namesConsent: z.boolean().nullable(),
  happenedOn: day.nullable(),
  fate: z.enum(fates).nullable(),
  words,
})
type Values = z.infer<typeof values>

const ofTheAmendment = 'That is the amendment’s to say.'

export const text = {
  called: ['text', 'texts'],
  table: texts,
  shown: {
    within: { bill: texts.billId, ask: texts.askId },
    title: told(texts, ['label'], ({ label }) => label),
    path: ({ slug, ask }) => pathOf({ page: 'text', slug, ask: ask?.slug ?? '' }),
  },
  editable: {
    values: values.superRefine(
      refuse<Values>([
        { beside: 'happenedOn', says: ofTheAmendment, isSo: (row) => isCarried(row) && row.happenedOn !== null },
        { beside: 'fate', says: ofTheAmendment, isSo: (row) => isCarried(row) && row.fate !== null },
        { beside: 'words', says: ofTheAmendment, isSo: (row) => isCarried(row) && row.words !== null },
      ]),
    ),
  },
  addable: {
    /** The bill of one that an amendment carries is the amendment's. */
    parents: z.object({ askId: z.uuid(), billId: z.uuid().nullable() }),
    slugOf: 'label',
    once: [['amendmentId', 'askId']],
  },
} satisfies Kind

function isCarried({ amendmentId }: Values): boolean {
  return amendmentId !== null
}
