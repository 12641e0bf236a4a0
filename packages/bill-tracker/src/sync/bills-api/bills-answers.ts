import { z } from 'zod'
import type { Page } from '../asking/fetch-pages.ts'
import { readDecision, readHouse } from '../asking/read-enums.ts'

// Only the fields we use, so that Parliament may add others. `nullish`: the description says nullable, and recorded
// answers leave such keys out altogether.

const house = z.string().transform(readHouse)
const text = z.string().nullish()

const sittingAnswer = z.object({ id: z.int(), date: text })

const stageAnswer = z.object({
  /** Parliament's `billStageId`: this stage of this bill. */
  id: z.int(),
  description: text,
  house,
  sortOrder: z.int(),
  stageSittings: z.array(sittingAnswer).nullish(),
})
export type StageAnswer = z.infer<typeof stageAnswer>

const billFields = z.object({
  billId: z.int(),
  shortTitle: z.string().min(1),
  formerShortTitle: text,
  currentHouse: house,
  originatingHouse: house,
  lastUpdate: z.string(),
  billWithdrawn: text,
  isDefeated: z.boolean(),
  introducedSessionId: z.int().nullish(),
  includedSessionIds: z.array(z.int()).nullish(),
  isAct: z.boolean(),
})

/** A bill in full. */
export const billAnswer = billFields.extend({ longTitle: text })
export type BillAnswer = z.infer<typeof billAnswer>

/** A bill as lists have it: with the stage it is at, and without its long title. */
const billSummary = billFields.extend({ currentStage: z.object({ id: z.int() }).nullish() })
export type BillSummary = z.infer<typeof billSummary>

const publicationAnswer = z.object({
  id: z.int(),
  title: text,
  publicationType: z.object({ name: text }),
  displayDate: text,
  house,
  links: z.array(z.object({ url: text })).nullish(),
  files: z.array(z.object({ id: z.int() })).nullish(),
})
export type PublicationAnswer = z.infer<typeof publicationAnswer>

export const publicationsAnswer = z.object({ publications: z.array(publicationAnswer) })

export const sponsorAnswer = z.object({
  memberId: z.int(),
  name: text,
  party: text,
  house,
  sortOrder: z.int(),
  isLead: z.boolean(),
})
export type SponsorAnswer = z.infer<typeof sponsorAnswer>

/** The description says that there always is one; where the answer is null, Parliament says nothing of it. */
export const decision = z
  .string()
  .nullable()
  .transform((told) => (told === null ? 'not-said' : readDecision(told)))

const amendmentAnswer = z.object({
  // Not `id`: in every recorded answer that is 0.
  amendmentId: z.int(),
  marshalledListText: text,
  /** Parliament's own reference, printed on running lists where there is no number yet: "hoc1". Not in its description. */
  dNum: text,
  decision,
  decisionExplanation: text,
  summaryText: z.array(z.string()).nullish(),
  statusIndicator: text,
  clause: z.int().nullish(),
  schedule: z.int().nullish(),
  pageNumber: z.int().nullish(),
  lineNumber: z.int().nullish(),
  sponsors: z.array(sponsorAnswer).nullish(),
})
export type AmendmentAnswer = z.infer<typeof amendmentAnswer>

const pingPongPart = z.object({
  // Nought in some answers, and then there is no detail to ask for.
  id: z.int().nullish(),
  statusIndicator: text,
  number: text,
  summary: text,
  decision,
  decisionExplanation: text,
  sponsors: z.array(sponsorAnswer).nullish(),
})

const pingPongAnswer = z.object({
  type: z.string(),
  amendment: pingPongPart.nullish(),
  motion: pingPongPart.nullish(),
})
export type PingPongAnswer = z.infer<typeof pingPongAnswer>

const newsAnswer = z.object({ id: z.int(), title: text, content: text, displayDate: text })
export type NewsAnswer = z.infer<typeof newsAnswer>

/** A list: `items` may be null, `totalResults` and `itemsPerPage` may lie. */
function listOf<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z
    .object({ items: z.array(item).nullable(), totalResults: z.int(), itemsPerPage: z.int() })
    .transform(({ items, totalResults, itemsPerPage }) => ({
      items: items ?? [],
      total: totalResults,
      pageSize: itemsPerPage,
    }))
}

export const billsAnswer = listOf(billSummary)
export const stagesAnswer = listOf(stageAnswer)
export const amendmentsAnswer = listOf(amendmentAnswer)
export const pingPongAnswers = listOf(pingPongAnswer)
export const newsAnswers = listOf(newsAnswer)
