import { campaignEvents } from '@safe-to-report/db'
import { z } from 'zod'
import { onEvidence } from './evidence.ts'
import { told, type Kind } from './kind.ts'
import { day, line, prose } from './values.ts'

export const precisions = ['day', 'month', 'year'] as const

export const campaignEvent = {
  called: ['campaign event', 'campaign events'],
  table: campaignEvents,
  shown: { within: {}, title: told(campaignEvents, ['title'], ({ title }) => title), path: onEvidence },
  editable: {
    values: z.strictObject({
      title: line,
      happenedOn: day,
      precision: z.enum(precisions),
      summary: prose.nullable(),
    }),
  },
  addable: { parents: z.object({}), slugOf: 'title' },
  mustCite: true,
  handKept: {
    name: campaignEvents.title,
    beside: campaignEvents.happenedOn,
    inOrderOf: campaignEvents.happenedOn,
  },
} satisfies Kind
