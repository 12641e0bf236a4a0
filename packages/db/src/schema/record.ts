import { pgSchema } from 'drizzle-orm/pg-core'

/** All that is public about Parliament and the campaign, and what waits to be checked before it is. */
export const record = pgSchema('record')

export const houses = ['Commons', 'Lords'] as const
export type House = (typeof houses)[number]

/** The kinds of row that sources, changes and pins can point at. */
export const subjectKinds = [
  'bill',
  'stage',
  'sitting',
  'publication',
  'amendment',
  'ask',
  'text',
  'proceeding',
  'could-carry',
  'campaign-event',
  'notice',
  'evidence',
  'position',
  'stance',
  'help-service',
  'division',
  'source',
  'membership',
  'post',
  'correction',
] as const
export type SubjectKind = (typeof subjectKinds)[number]
