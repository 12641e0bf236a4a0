import { nations } from '@safe-to-report/db'
import { z } from 'zod'

const seatRow = z.strictObject({
  gss: z.string().regex(/^[EWSN]\d{8}$/, 'a GSS code has a letter and eight digits'),
  name: z.string().min(1),
  nation: z.enum(nations),
})

export type SeatRow = z.infer<typeof seatRow>

/** Parses the list of seats: a heading, then `gss,name,nation` a line, a name with a comma in quotation marks. */
export function parseSeats(csv: string): SeatRow[] {
  const [, ...lines] = csv.trim().split(/\r?\n/)
  return lines.map((line, index) => {
    const [, gss, quoted, bare, nation] = /^([^,]*),(?:"([^"]*)"|([^,"]*)),([^,]*)$/.exec(line) ?? []
    const answer = seatRow.safeParse({ gss, name: quoted ?? bare, nation })
    if (answer.success) return answer.data
    throw new Error(`seats.csv, line ${index + 2}: ${answer.error.issues.map((issue) => issue.message).join('; ')}`)
  })
}
