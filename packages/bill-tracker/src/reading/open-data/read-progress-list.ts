import { publishedSeatProgress, type Queryable } from '@safe-to-report/db'
import { asc } from 'drizzle-orm'
import type { z } from 'zod'
import type { openProgress } from './open-schemas.ts'
import { readSlice, type Read, type Slice } from './read-slice.ts'

const leastOfStep = [null, 5, 25, 100]

export async function readProgress(db: Queryable, slice: Slice): Promise<Read<z.infer<typeof openProgress>>> {
  const query = db.select().from(publishedSeatProgress).orderBy(asc(publishedSeatProgress.gss))
  const { items, total } = await readSlice(db, slice, publishedSeatProgress, query)
  return {
    items: items.map(({ gss, name, nation, step }) => ({
      gss,
      seat: name,
      nation,
      atLeast: leastOfStep[step] ?? null,
    })),
    total,
  }
}
