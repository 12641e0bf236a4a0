import { z } from 'zod'
import { toLondonDay } from '../asking/london-day.ts'
import { rowsOf, rowsOrNone } from '../asking/raw-rows.ts'

const text = z.string().nullish()

const day = z.string().transform((given, context): string => {
  const read = toLondonDay(given)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: 'it is not a day' })
  return z.NEVER
})

const event = z.object({
  Id: z.int(),
  StartDate: day,
  /** Never null. Empty means after other business of that day: "14:30", or "14:30:00", else. */
  StartTime: z.string(),
  EndTime: text,
  CancelledDate: text,
  House: z.string(),
  Type: text,
  Category: text,
  Description: text,
  Notes: text,
  Location: text,
  SummarisedDetails: text,
  Committee: z
    .object({
      Id: z.int(),
      Description: text,
      Inquiries: rowsOrNone(z.object({ Id: z.int(), Description: text })),
    })
    .nullish(),
  Members: rowsOrNone(z.object({ Id: z.int(), Name: text, SortOrder: z.int().nullish() })),
  /** The parts of a sitting, with hours in words: "10:30 am". */
  EventActivities: rowsOrNone(z.object({ StartTime: text, EndTime: text })),
  BillId: z.union([z.int(), z.string()]).nullish(),
  BillName: text,
})
export type EventAnswer = z.infer<typeof event>

/** In no order of days. */
export const eventsAnswer = rowsOf(event)

const nonSitting = z
  .object({ StartDate: day, EndDate: day, House: text, Category: text, Description: text })
  .refine(({ StartDate, EndDate }) => StartDate <= EndDate, 'it ends before it begins')
export type NonSittingAnswer = z.infer<typeof nonSitting>

/** Spans on which a House does not sit: recess, prorogation, Fridays. */
export const nonSittingAnswer = rowsOf(nonSitting)
