import { publishedStances, type Queryable } from '@safe-to-report/db'
import type { z } from 'zod'
import { selectTold } from '../stances/list-stances.ts'
import type { openStance } from './open-schemas.ts'
import { readSourced, type Read, type Slice } from './read-slice.ts'

export async function readStances(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openStance>>> {
  const { items, total } = await readSourced(db, slice, publishedStances, selectTold(db))
  return { items: items.map(({ ask, ...said }) => ({ ...said, ask: ask.slug })), total }
}
