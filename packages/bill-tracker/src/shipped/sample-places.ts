import { z } from 'zod'
import { parseWhole } from './parse-founding-file.ts'
import { readFoundingFile } from './read-founding-file.ts'

const words = z.string().trim().min(1)

export const samplePlaces = z.strictObject({
  asOf: z.iso.date(),
  places: z.array(
    z.strictObject({
      postcode: words,
      place: words,
      gss: z.string().regex(/^[EWSN]\d{8}$/),
      memberId: z.int().positive(),
      member: words,
      party: words,
    }),
  ),
})

export type SamplePlaces = z.infer<typeof samplePlaces>

/** Reads the places to try the program out with. */
export function readSamplePlaces(): SamplePlaces {
  return parseWhole('sample-places.yaml', readFoundingFile('sample-places.yaml'), samplePlaces)
}
