import { z } from 'zod'

const text = z.string().nullish()

const memberAnswer = z.object({
  id: z.int(),
  nameDisplayAs: z.string().min(1),
  latestParty: z.object({ name: text }).nullish(),
})
export type MemberAnswer = z.infer<typeof memberAnswer>

const constituencyAnswer = z.object({
  /** Parliament's own number of the seat; it has no GSS code anywhere. */
  id: z.int(),
  name: z.string().min(1),
  /** Set for a seat of older boundaries. */
  endDate: text,
  /** Null, or absent, while the seat is vacant. */
  currentRepresentation: z
    .object({
      member: z.object({ value: memberAnswer }),
      representation: z.object({ membershipEndDate: text }).nullish(),
    })
    .nullish(),
})
export type ConstituencyAnswer = z.infer<typeof constituencyAnswer>

export const constituenciesAnswer = z
  .object({ items: z.array(z.object({ value: constituencyAnswer })).nullable(), totalResults: z.int(), take: z.int() })
  .transform(({ items, totalResults, take }) => ({
    items: (items ?? []).map((item) => item.value),
    total: totalResults,
    pageSize: take,
  }))

const contactAnswer = z.object({
  typeId: z.int(),
  isPreferred: z.boolean(),
  isWebAddress: z.boolean(),
  line1: text,
  line2: text,
  line3: text,
  line4: text,
  line5: text,
  postcode: text,
  phone: text,
  email: text,
})
export type ContactAnswer = z.infer<typeof contactAnswer>

export const contactsAnswer = z
  .object({ value: z.array(contactAnswer).nullable() })
  .transform(({ value }) => value ?? [])

const historyAnswer = z.object({
  id: z.int(),
  nameHistory: z.array(z.object({ startDate: text, nameDisplayAs: text })).nullish(),
  partyHistory: z
    .array(z.object({ startDate: text, endDate: text, party: z.object({ name: text }).nullish() }))
    .nullish(),
  houseMembershipHistory: z
    .array(
      z.object({
        membershipFrom: text,
        /** 1 is the Commons and 2 the Lords, here alone. */
        house: z.int().nullish(),
        membershipStartDate: text,
        membershipEndDate: text,
      }),
    )
    .nullish(),
})
export type HistoryAnswer = z.infer<typeof historyAnswer>

export const historiesAnswer = z
  .array(z.object({ value: historyAnswer.nullish() }))
  .transform((items) => items.flatMap(({ value }) => value ?? []))
