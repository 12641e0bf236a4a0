import { z } from 'zod'

const code = z.string().nullish()

const place = z.object({
  postcode: z.string(),
  country: z.string().nullish(),
  parliamentary_constituency: z.string().nullish(),
  parliamentary_constituency_2024: z.string().nullish(),
  codes: z.object({ parliamentary_constituency: code, parliamentary_constituency_2024: code, pfa: code }),
})

export type FoundPlace = z.infer<typeof place>

/** The fields of a postcode that we use, of the many that are answered; versions 17 and 18 of the API agree on them. */
export const foundAnswer = z.object({ status: z.literal(200), result: place })

/** The postcodes around one, the nearest first: itself. None is told as null. */
export const nearestAnswer = z.object({
  status: z.literal(200),
  result: z.array(place.extend({ distance: z.number() })).nullable(),
})

/** Postcodes that begin as asked. */
export const queryAnswer = z.object({ status: z.literal(200), result: z.array(place).nullable() })

/** A wrong path is answered 404 as well ("Resource not found"), so the words decide. */
export const notFoundAnswer = z.object({
  status: z.literal(404),
  error: z.enum(['Postcode not found', 'Invalid postcode']),
  terminated: z.object({ year_terminated: z.int(), month_terminated: z.int() }).optional(),
})
