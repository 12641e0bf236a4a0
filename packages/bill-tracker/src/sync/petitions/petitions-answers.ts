import { z } from 'zod'
import { readRows } from '../asking/read-rows.ts'

const text = z.string().nullish()

/**
 * What is read of a petition. Who made it, who signed it where, and what its answer says besides are private persons' or about them:
 * they are not even named here, so that none of it is kept.
 */
export const petitionAnswer = z.object({
  id: z.int(),
  type: text,
  attributes: z.object({
    action: z.string().min(1),
    background: text,
    additional_details: text,
    state: z.string().min(1),
    signature_count: z.int().nonnegative(),
    opened_at: text,
    closed_at: text,
    scheduled_debate_date: text,
    government_response: z.object({ responded_on: text, created_at: text, summary: text, details: text }).nullish(),
    debate: z.object({ debated_on: text, transcript_url: text }).nullish(),
    departments: z.array(z.object({ name: text })).nullish(),
  }),
})
export type PetitionAnswer = z.infer<typeof petitionAnswer>

/** A page of a list. It does not say how many there are; whether there is another page it does. */
export const petitionsAnswer = z.object({
  links: z.object({ next: text }),
  data: readRows(petitionAnswer),
})

export const wholePetitionAnswer = z.object({ data: petitionAnswer }).transform(({ data }) => data)
