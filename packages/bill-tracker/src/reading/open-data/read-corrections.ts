import type { Queryable } from '@safe-to-report/db'
import { z } from 'zod'
import { listShippedCorrections } from '../pages/corrections.ts'
import type { Read, Slice } from './read-slice.ts'
import { openEvidence } from './open-schemas.ts'

export const openCorrection = z.strictObject({
  slug: openEvidence.shape.slug,
  correctedOn: z.iso.date().describe('A London day'),
  said: z.string().describe('What the record said in public'),
  isSo: z.string().describe('What is so'),
  why: z.nullable(z.string()).describe('Why it was wrong'),
  concerns: z
    .array(z.strictObject({ name: z.string(), path: z.string() }))
    .describe('What it is about, and the pages that show it'),
  sources: openEvidence.shape.sources,
})

/** There are few: all are read, and a slice of them is told. */
export async function readCorrections(
  db: Queryable,
  { limit, offset }: Slice,
): Promise<Read<z.infer<typeof openCorrection>>> {
  const all = await listShippedCorrections(db, { of: 'everything' })
  return { items: all.slice(offset, offset + limit), total: all.length }
}
