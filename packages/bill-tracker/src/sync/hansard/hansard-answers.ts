import { z } from 'zod'
import { toLondonDay } from '../asking/london-day.ts'
import { rowsOf, rowsOrNone, type Rows } from '../asking/raw-rows.ts'

const text = z.string().nullish()

/** A day that must be one. */
const day = z.string().transform((given, context): string => {
  const read = toLondonDay(given)
  if (read !== undefined) return read
  context.addIssue({ code: 'custom', message: 'it is not a day' })
  return z.NEVER
})

/** The last day of which Hansard has something, as bare text. */
export const lastDayAnswer = day

/** The parts in which a day's Hansard is printed: `Debate`, `WestHall`, `GEN`, `WMS`; none on a day without one. */
export const sectionsAnswer = z.array(z.string())

const listedDebate = z.object({
  Id: z.int(),
  ParentId: z.int().nullish(),
  Title: text,
  SortOrder: z.int().nullish(),
  ExternalId: z.string().min(1),
  HRSTag: text,
})
export type ListedDebate = z.infer<typeof listedDebate>

const sectionTree = z.object({ Title: text, LastUpdated: text, SectionTreeItems: rowsOrNone(listedDebate) })

/** What a part of a day's Hansard holds, as a tree by `ParentId`, and when it last grew. */
export const treesAnswer = rowsOf(sectionTree)

const contribution = z.object({
  /** `Contribution` is what somebody said, or what was read out; besides there are `Timestamp`, `Division` and others. */
  ItemType: z.string(),
  ItemId: z.union([z.int(), z.string()]).nullish(),
  // These may be empty, and are always there: left out, they have another name.
  ExternalId: z.string().nullable(),
  MemberId: z.int().nullable(),
  AttributedTo: z.string().nullable(),
  Value: z.string().nullable(),
  OrderInSection: z.int().nullish(),
  HRSTag: text,
  UIN: z.union([z.int(), z.string()]).nullish(),
})
export type ContributionAnswer = z.infer<typeof contribution>

const overview = z.object({
  ExtId: z.string().min(1),
  Title: text,
  Date: day,
  House: z.string(),
  Location: text,
  HRSTag: text,
})

/** One debate, with what stands below it told again in `ChildDebates`: those too may hold more. */
export interface DebateAnswer {
  Overview: z.infer<typeof overview>
  Items: Rows<ContributionAnswer>
  ChildDebates: DebateAnswer[]
  /** How many of those below could not be read; some answers hold bare names there. */
  unreadBelow: number
}

// Hansard nests four deep: a House, its questions, a department's, one of them.
const deepest = 8

export const debateAnswer: z.ZodType<DebateAnswer> = debateDownTo(deepest)

function debateDownTo(left: number): z.ZodType<DebateAnswer> {
  return z
    .object({ Overview: overview, Items: rowsOrNone(contribution), ChildDebates: z.array(z.unknown()).nullish() })
    .transform(({ Overview, Items, ChildDebates }): DebateAnswer => {
      const below = ChildDebates ?? []
      const read = left > 0 ? below.flatMap((child) => debateDownTo(left - 1).safeParse(child).data ?? []) : []
      return { Overview, Items, ChildDebates: read, unreadBelow: below.length - read.length }
    })
}
