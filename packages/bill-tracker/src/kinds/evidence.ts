import { evidence as table } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind, type Place } from './kind.ts'
import { line, prose } from './values.ts'

/** Its place on the page of figures, opinions and events. */
export function onEvidence({ slug }: Pick<Place, 'slug'>): string {
  return `${pathOf({ page: 'evidence' })}#${slug}`
}

export const evidence = {
  called: ['figure', 'figures'],
  table,
  shown: {
    within: {},
    whose: 'whoSaysSo',
    title: told(table, ['statement'], ({ statement }) => statement),
    path: onEvidence,
  },
  editable: {
    values: z.strictObject({
      figure: line.nullable(),
      statement: prose,
      period: line,
      whoSaysSo: line,
      caveat: prose.nullable(),
    }),
  },
  addable: { parents: z.object({}), slugOf: 'statement' },
  mustCite: true,
  handKept: { name: table.statement, beside: table.whoSaysSo, inOrderOf: table.position },
} satisfies Kind
