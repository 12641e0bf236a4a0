import { z } from 'zod'

const count = z.int().min(0)

/** What a table says of itself. */
export const tableFacts = z.strictObject({
  /** The month of the directory it was made from: "2026-08". */
  edition: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  live: count,
  ended: count,
  /** Live ones in Jersey, Guernsey and the Isle of Man. */
  crownDependencies: count,
  /** Live ones that lie nowhere, such as those of large users with a box. */
  withoutSeat: count,
  /** Live ones that may lie in more than one seat. */
  atBorders: count,
  /** How borders were found: by where postcodes lie, or by their addresses where there are some. */
  bordersBy: z.enum(['points', 'addresses']),
  /** It was made of a directory without Northern Ireland: it knows no postcode of BT. */
  isWithoutNorthernIreland: z.boolean(),
})

export type TableFacts = z.infer<typeof tableFacts>

/** What every table file begins with: the format and its version. */
export const tableMagic = 'SAFEPCT2'
/** Of a table that an older version of this program made. */
export const olderMagic = 'SAFEPCT1'
