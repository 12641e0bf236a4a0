import { z } from 'zod'
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
