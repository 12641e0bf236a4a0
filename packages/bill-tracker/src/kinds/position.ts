import { positions } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'
import { line, prose } from './values.ts'

export const sides = ['for', 'against'] as const

export const position = {
  called: ['position', 'positions'],
  table: positions,
  shown: {
    within: { ask: positions.askId },
    whose: 'who',
    title: told(positions, ['statement'], ({ statement }) => statement),
    path: ({ ask }) => pathOf(ask === null ? { page: 'evidence' } : { page: 'ask', slug: ask.slug }),
  },
  editable: { values: z.strictObject({ who: line, side: z.enum(sides), statement: prose, heldWhen: line }) },
  addable: { parents: z.object({ askId: z.uuid().nullable() }), slugOf: 'who' },
  mustCite: true,
  handKept: { name: positions.statement, beside: positions.who, inOrderOf: positions.position },
} satisfies Kind
