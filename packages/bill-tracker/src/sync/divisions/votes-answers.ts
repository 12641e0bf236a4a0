import { z } from 'zod'

const text = z.string().nullish()

const commonsMember = z.object({
  MemberId: z.int(),
  Name: z.string().min(1),
  Party: text,
  MemberFrom: text,
  ListAs: text,
})
export type CommonsMemberAnswer = z.infer<typeof commonsMember>

// Empty in an answer to a search; an older division has none of those who did not vote.
const commonsMembers = z
  .array(commonsMember)
  .nullish()
  .transform((members) => members ?? [])

/** One division of the Commons Votes API, which writes its names in PascalCase. */
export const commonsDivisionAnswer = z.object({
  DivisionId: z.int(),
  /** Without a zone: London's clock. */
  Date: z.string().min(1),
  Number: z.int(),
  Title: z.string().min(1),
  AyeCount: z.int().nonnegative(),
  NoCount: z.int().nonnegative(),
  AyeTellers: commonsMembers,
  NoTellers: commonsMembers,
  Ayes: commonsMembers,
  Noes: commonsMembers,
  NoVoteRecorded: commonsMembers,
})
export type CommonsDivisionAnswer = z.infer<typeof commonsDivisionAnswer>

/** A bare list: this API has no envelope. */
export const commonsDivisionsAnswer = z.array(commonsDivisionAnswer)

const lordsMember = z.object({
  memberId: z.int(),
  name: z.string().min(1),
  listAs: text,
  /** Sort of peerage: "Life peer". */
  memberFrom: text,
  party: text,
})
export type LordsMemberAnswer = z.infer<typeof lordsMember>

const lordsMembers = z
  .array(lordsMember)
  .nullish()
  .transform((members) => members ?? [])

/** One division of the Lords Votes API. The tellers are among the Contents and Not Contents, and in their counts. */
export const lordsDivisionAnswer = z.object({
  divisionId: z.int(),
  date: z.string().min(1),
  number: z.int(),
  title: text,
  authoritativeContentCount: z.int().nonnegative(),
  authoritativeNotContentCount: z.int().nonnegative(),
  /** HTML: who moved what. */
  amendmentMotionNotes: text,
  contentTellers: lordsMembers,
  notContentTellers: lordsMembers,
  contents: lordsMembers,
  notContents: lordsMembers,
})
export type LordsDivisionAnswer = z.infer<typeof lordsDivisionAnswer>

export const lordsDivisionsAnswer = z.array(lordsDivisionAnswer)
