import { z } from 'zod'
import { readRows } from '../asking/read-rows.ts'

const text = z.string().nullish()

const memberAnswer = z.object({ MnisId: z.int().nullish(), Name: text }).nullish()

const sponsorAnswer = z.object({
  MemberId: z.int(),
  Member: memberAnswer,
  /** None once the signature is withdrawn. */
  SponsoringOrder: z.int().nullish(),
  IsWithdrawn: z
    .boolean()
    .nullish()
    .transform((is) => is === true),
})

/** One early day motion. Who signed it stands under its own number alone. */
export const motionAnswer = z.object({
  Id: z.int(),
  /** A number, or in some answers its word. */
  Status: z.union([z.int(), z.string()]).nullish(),
  StatusDate: text,
  MemberId: z.int().nullish(),
  PrimarySponsor: memberAnswer,
  Title: text,
  MotionText: text,
  AmendmentToMotionId: z.int().nullish(),
  DateTabled: z.string().min(1),
  IsPrayer: z.boolean().nullish(),
  PrayingAgainstNegativeStatutoryInstrumentId: z.int().nullish(),
  StatutoryInstrumentNumber: z.union([z.int(), z.string()]).nullish(),
  StatutoryInstrumentYear: z.union([z.int(), z.string()]).nullish(),
  StatutoryInstrumentTitle: text,
  UINWithAmendmentSuffix: z.union([z.int(), z.string()]).nullish(),
  UIN: z.union([z.int(), z.string()]).nullish(),
  /** Signatures that were withdrawn count on in it. */
  SponsorsCount: z.int().nullish(),
  Sponsors: z.array(sponsorAnswer).nullish(),
})
export type MotionAnswer = z.infer<typeof motionAnswer>

/** Where it does not succeed it says so within, with status 200. */
const succeeded = z.literal(true).nullish()

export const motionsAnswer = z.object({
  Success: succeeded,
  PagingInfo: z.object({ Total: z.int().nonnegative() }),
  Response: readRows(motionAnswer),
})

export const wholeMotionAnswer = z
  .object({ Success: succeeded, Response: motionAnswer.extend({ Sponsors: z.array(sponsorAnswer) }) })
  .transform(({ Response }) => Response)
