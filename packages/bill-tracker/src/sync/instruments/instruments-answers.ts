import { z } from 'zod'
import { rowsOf } from '../asking/raw-rows.ts'

const text = z.string().nullish()
const named = z.object({ name: text })

/** An instrument as in lists: eight letters and figures are its number. */
const instrument = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  paperPrefix: text,
  paperNumber: z.union([z.int(), z.string()]).nullish(),
  paperYear: z.union([z.int(), z.string()]).nullish(),
  procedure: named.nullish(),
  paperMadeDate: text,
  commonsLayingDate: text,
  lordsLayingDate: text,
})
export type InstrumentAnswer = z.infer<typeof instrument>

/** A page of the list: twenty unless more are asked for, mostly the last laid first. No day can be asked for. */
export const instrumentsAnswer = z.object({
  items: rowsOf(z.object({ value: instrument }).transform(({ value }) => value)),
  totalResults: z.int(),
})

const detail = instrument.extend({
  layingBody: named.nullish(),
  enablingActs: z.array(named).nullish(),
  paperComingIntoForceDate: text,
})
export type InstrumentDetailAnswer = z.infer<typeof detail>

/** In `value`, as rows of the list; some copies of the API's description have it bare. */
export const instrumentAnswer = z.union([z.object({ value: detail }).transform(({ value }) => value), detail])

const step = z.object({
  businessItemDate: text,
  date: text,
  procedureStep: named.nullish(),
  name: text,
  description: text,
})

/** What has happened to an instrument, and what is laid down to come. */
export const stepsAnswer = z.object({
  items: rowsOf(
    z.union([z.object({ value: step }).transform(({ value }) => value), step]).transform((one) => ({
      on: one.businessItemDate ?? one.date ?? null,
      what: one.procedureStep?.name ?? one.name ?? one.description ?? null,
    })),
  ),
})
export interface StepAnswer {
  on: string | null
  what: string | null
}
