import { publishedStances, stanceSides, stanceSources, type Queryable } from '@safe-to-report/db'
import { z } from 'zod'
import { selectTold } from '../stances/list-stances.ts'
import { openPosition, openVote } from './open-schemas.ts'
import { readSourced, type Read, type Slice } from './read-slice.ts'

export const openStance = z.strictObject({
  memberId: openVote.shape.memberId,
  member: z.string(),
  ask: openPosition.shape.slug,
  side: z.enum(stanceSides).describe('"unknown": answered, and took neither side'),
  source: z.enum(stanceSources).describe('"private": in a letter that two of us have seen; nothing more is told of it'),
  toldOn: z.iso
    .date()
    .describe('London day on which it was said in public; of a letter, by which two of us had seen it'),
  saidWhere: z.nullable(z.string()),
  words: z.nullable(z.string()).describe('The member’s own public words'),
  stands: z.boolean().describe('Whether it is the newest of its member on its ask: the one that counts'),
  sources: openPosition.shape.sources,
  secondLook: openPosition.shape.secondLook,
})

export async function readStances(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openStance>>> {
  const { items, total } = await readSourced(db, slice, publishedStances, selectTold(db))
  return { items: items.map(({ ask, ...said }) => ({ ...said, ask: ask.slug })), total }
}
