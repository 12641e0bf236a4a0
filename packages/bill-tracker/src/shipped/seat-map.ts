import { z } from 'zod'
import { readFoundingFile } from './read-founding-file.ts'

const place = z.strictObject({
  gss: z.string().regex(/^[EWSN]\d{8}$/, 'a GSS code has a letter and eight digits'),
  column: z.coerce.number().int().nonnegative(),
  row: z.coerce.number().int().nonnegative(),
})

/** Where a seat's hexagon stands: rows from the north, odd ones shifted to the east by half a hexagon. */
export type MapPlace = z.infer<typeof place>

/** Parses the layout of the map: a heading, then `gss,column,row` a line. */
export function parseSeatMap(csv: string): MapPlace[] {
  const [, ...lines] = csv.trim().split(/\r?\n/)
  return lines.map((line, index) => {
    const [gss, column, row] = line.split(',')
    const answer = place.safeParse({ gss, column, row })
    if (answer.success) return answer.data
    throw new Error(`seat-map.csv, line ${index + 2}: ${answer.error.issues.map((issue) => issue.message).join('; ')}`)
  })
}

/** Reads where each seat stands on the map. */
export function readSeatMap(): MapPlace[] {
  return parseSeatMap(readFoundingFile('seat-map.csv'))
}
