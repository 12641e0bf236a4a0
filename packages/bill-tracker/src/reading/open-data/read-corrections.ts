import type { Queryable } from '@safe-to-report/db'
import type { z } from 'zod'
import { listShippedCorrections } from '../pages/corrections.ts'
import type { openCorrection } from './open-correction.ts'
import type { Read, Slice } from './read-slice.ts'

/** There are few: all are read, and a slice of them is told. */
export async function readCorrections(
  db: Queryable,
  { limit, offset }: Slice,
): Promise<Read<z.infer<typeof openCorrection>>> {
  const all = await listShippedCorrections(db, { of: 'everything' })
  return { items: all.slice(offset, offset + limit), total: all.length }
}
