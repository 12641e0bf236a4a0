import { z } from 'zod'

const text = z.string().nullish()

const departmentAnswer = z.object({ id: z.int(), name: text })

export const departmentsAnswer = z.array(departmentAnswer)

const memberAnswer = z.object({
  id: z.int(),
  latestParty: z.object({ name: text }).nullish(),
  /** 1 is the Commons and 2 the Lords. */
  latestHouseMembership: z.object({ house: z.int().nullish() }).nullish(),
})

/** Null, or absent, while the post is vacant. */
const holderAnswer = z.object({
  member: z.object({ value: memberAnswer.nullish() }).nullish(),
  startDate: text,
  endDate: text,
})
export type HolderAnswer = z.infer<typeof holderAnswer>

const postAnswer = z
  .object({
    id: z.int(),
    name: text,
    hansardName: text,
    postHolders: z.array(z.unknown()).nullish(),
    governmentDepartments: z.array(z.unknown()).nullish(),
  })
  .transform(({ id, name, hansardName, postHolders, governmentDepartments }) => {
    const holders = (postHolders ?? []).map((holder) => holderAnswer.safeParse(holder))
    return {
      id,
      name: name?.trim() || hansardName?.trim() || null,
      departments: (governmentDepartments ?? []).flatMap((one) => departmentAnswer.safeParse(one).data?.name ?? []),
      holders: holders.flatMap(({ data }) => data ?? []),
      /** Some holder could not be read. */
      isUnread: holders.some(({ success }) => !success),
    }
  })

export interface PostRows {
  posts: z.infer<typeof postAnswer>[]
  /** Numbers of posts of which something could not be read; null where not even the number could. */
  unread: (number | null)[]
}

/** A list of posts. Odd rows are set aside; only where none can be read has the answer changed. */
export const postsAnswer = z.array(z.unknown()).transform((rows, context): PostRows => {
  const read = rows.map((row) => ({ row, checked: z.object({ value: postAnswer }).safeParse(row) }))
  const posts = read.flatMap(({ checked }) => checked.data?.value ?? []).filter(({ name }) => name !== null)
  if (rows.length > 0 && posts.every(({ holders, isUnread }) => isUnread && holders.length === 0)) {
    return refuse(context, read[0]?.checked.error)
  }
  const unread = read
    .filter(({ checked }) => !checked.success || checked.data.value.isUnread || checked.data.value.name === null)
    .map(({ row }) => numbered.safeParse(row).data?.value.id ?? null)
  return { posts, unread }
})

const numbered = z.object({ value: z.object({ id: z.int() }) })

export type SpeakerAnswer = z.infer<typeof memberAnswer>

export interface SpeakerRows {
  members: SpeakerAnswer[]
  isUnread: boolean
}

/** Who presides over a House; the list does not say as what, nor since when. */
export const speakersAnswer = z.array(z.unknown()).transform((rows, context): SpeakerRows => {
  const read = rows.map((row) => z.object({ value: memberAnswer }).safeParse(row))
  const members = read.flatMap(({ data }) => data?.value ?? [])
  if (rows.length > 0 && members.length === 0) return refuse(context, read[0]?.error)
  return { members, isUnread: members.length < rows.length }
})

/** Names the place where the first row differs: another shape of all rows is another shape of the answer. */
function refuse(context: z.RefinementCtx, error: z.ZodError | undefined): never {
  const [issue] = error?.issues ?? []
  const path = [0, ...(issue?.path ?? ['value', 'postHolders'])]
  context.addIssue({ code: 'custom', path, message: issue?.message ?? 'nothing of it can be read' })
  return z.NEVER
}
