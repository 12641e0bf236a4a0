import { z } from 'zod'
import { rowsOf, rowsOrNone } from '../asking/raw-rows.ts'

const text = z.string().nullish()

const period = z.object({
  id: z.int(),
  startDate: text,
  /** With its hour; null where evidence is taken as it comes. It moves after it was published. */
  endDate: text,
  submissionType: text,
  statusMessage: text,
  allowSubmissionsPastEndDate: z.boolean().nullish(),
})
export type PeriodAnswer = z.infer<typeof period>

const business = z.object({
  id: z.int(),
  title: text,
  type: z.object({ name: text, isInquiry: z.boolean().nullish() }).nullish(),
  openDate: text,
  closeDate: text,
  openSubmissionPeriods: rowsOrNone(period),
  closedSubmissionPeriods: rowsOrNone(period),
  nextOralEvidenceSession: z.object({ startDate: text }).nullish(),
})

/** One piece of a committee's work, as in lists: without its words, and without its committee. */
export type BusinessAnswer = z.infer<typeof business>

/** The same with its words, which the API calls its scope. */
export const businessDetailAnswer = business.extend({ scope: text })
export type BusinessDetailAnswer = z.infer<typeof businessDetailAnswer>

const committee = z.object({ id: z.int(), name: text, house: text })
export type CommitteeAnswer = z.infer<typeof committee>

const publication = z.object({
  id: z.int(),
  description: text,
  publicationStartDate: text,
  type: z.object({ id: z.int(), name: text, governmentCanRespond: z.boolean().nullish() }),
  committee: committee.nullish(),
  businesses: rowsOrNone(z.object({ id: z.int(), title: text })),
  documents: rowsOrNone(z.object({ documentId: z.int() })),
  additionalContentUrl: text,
  hcNumber: z.object({ number: z.union([z.string(), z.int()]).nullish(), sessionDescription: text }).nullish(),
  hlPaper: z.object({ number: z.union([z.string(), z.int()]).nullish(), sessionDescription: text }).nullish(),
  /** Null of what replies to nothing. */
  responseToPublicationId: z.int().nullable(),
  respondingDepartment: z.object({ name: text }).nullish(),
  governmentResponses: z
    .object({
      publication: z.array(z.unknown()).nullish(),
      responseDeadline: text,
      responseExcepted: z.boolean().nullish(),
    })
    .nullish(),
})
export type PublicationAnswer = z.infer<typeof publication>
export const publicationAnswer = publication

const member = z.object({
  /** Null of lay members. */
  memberInfo: z.object({ mnisId: z.int(), displayAs: text, listAs: text }).nullish(),
  name: text,
  roles: rowsOrNone(
    z.object({ startDate: text, endDate: text, role: z.object({ isChair: z.boolean().nullish() }).nullish() }),
  ),
})
export type CommitteeMemberAnswer = z.infer<typeof member>

/** A page of a list: thirty unless more are asked for. */
function pageOf<T>(row: z.ZodType<T>) {
  return z.object({ items: rowsOf(row), totalResults: z.int() })
}

export const businessesAnswer = pageOf(business)
export const committeesAnswer = pageOf(committee)
export const publicationsAnswer = pageOf(publication)
export const membersAnswer = pageOf(member)
