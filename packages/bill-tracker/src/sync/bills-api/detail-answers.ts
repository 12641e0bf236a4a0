import { z } from 'zod'
import { decision, sponsorAnswer } from './bills-answers.ts'

const text = z.string().nullish()

const lineAnswer = z.object({
  text,
  indentation: z.int().nullish(),
  hangingIndentation: text,
  isImage: z.boolean().nullish(),
})
export type LineAnswer = z.infer<typeof lineAnswer>

const lines = z.array(lineAnswer).nullish()

/** One amendment in full. */
export const amendmentDetailAnswer = z.object({
  amendmentId: z.int(),
  amendmentLines: lines,
  explanatoryTextPrefix: text,
  explanatoryText: text,
  amendmentNote: text,
  amendmentLocation: text,
  mainHeader: text,
})
export type AmendmentDetailAnswer = z.infer<typeof amendmentDetailAnswer>

const groupAnswer = z.object({
  text: lines,
  sortOrder: z.int().nullish(),
  amendments: z
    .array(
      z.object({
        number: text,
        decision,
        sortOrder: z.int().nullish(),
        text: lines,
        sponsors: z.array(sponsorAnswer).nullish(),
      }),
    )
    .nullish(),
})
export type GroupAnswer = z.infer<typeof groupAnswer>

/** One motion, or one amendment that the Houses send each other, in full. */
export const pingPongDetailAnswer = z.object({
  type: z.string(),
  amendment: z.object({ amendmentGroups: z.array(groupAnswer).nullish() }).nullish(),
  motion: z.object({ motionGroups: z.array(groupAnswer).nullish() }).nullish(),
})
export type PingPongDetailAnswer = z.infer<typeof pingPongDetailAnswer>
