import {
  answerClasses,
  gapCauses,
  memberRoles,
  proceedingKinds,
  publishedProceedingMembers,
  type Queryable,
} from '@safe-to-report/db'
import { asc, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { listGaps } from '../now/list-gaps.ts'
import { listProceedings } from '../proceedings/list-proceedings.ts'
import type { Proceeding } from '../proceedings/proceeding-types.ts'
import { listSecondLooks } from '../pages/second-looks.ts'
import { tellStandsInALine } from '../../words/tell-proceeding.ts'
import { openEvent, openStage, openVote } from './open-schemas.ts'
import { toOpenLook, type OpenLook, type Read, type Slice } from './read-slice.ts'

const slug = openEvent.shape.slug
const day = z.iso.date()

export const openProceeding = z.strictObject({
  slug,
  kind: z.enum(proceedingKinds),
  ask: slug,
  bill: z.nullable(slug),
  title: z.string(),
  happenedOn: day.describe('London day on which it was tabled, said or published; of an event, its own'),
  house: openStage.shape.house,
  url: z.string().describe('Parliament’s page of it'),
  words: z.nullable(z.string()).describe('Parliament’s words: the passage that is about the ask'),
  meaning: z.nullable(z.string()).describe('Our words, not Parliament’s'),
  memberName: z.nullable(z.string()).describe('Who asked, said or tabled it, as printed'),
  members: z
    .array(z.strictObject({ memberId: openVote.shape.memberId, role: z.enum(memberRoles) }))
    .describe('Who did what in it; of a motion, whose names stand on it now. None of it is for or against'),
  body: z.nullable(z.string()).describe('The department that answers, or the committee'),
  dueOn: z.nullable(day).describe('By when it is to be answered'),
  answeredOn: z.nullable(day),
  answerClass: z
    .nullable(z.enum(answerClasses))
    .describe(
      '"holding": another answer is to follow; "will-write": the minister promised to write; "not-held": not known',
    ),
  answer: z.nullable(z.string()).describe('Parliament’s words'),
  answerUrl: z.nullable(z.string()),
  closesOn: z.nullable(day).describe('Last day of a call'),
  closesAt: z.nullable(z.string()).describe('At what time of it, by London’s clocks'),
  howTo: z.nullable(z.string()).describe('How to answer a call, in our words'),
  stands: z
    .nullable(z.string())
    .describe('Where it stands today, as far as somebody looked; null of what waits for nothing'),
  isCorrected: z.boolean().describe('Whether Parliament says that it corrected the answer'),
  signatures: z.nullable(z.int()).describe('Names on a motion, or signatures of a petition'),
  startsAt: z.nullable(z.string()).describe('Of an event: by London’s clocks'),
  isAfterOther: z.boolean().describe('Of an event: that it comes after other business, at no hour'),
  sources: openEvent.shape.sources,
  secondLook: openEvent.shape.secondLook,
})

/** There are few beside amendments: all are read, and some of them given. */
export async function readProceedings(
  db: Queryable,
  { limit, offset }: Slice,
): Promise<Read<z.infer<typeof openProceeding>>> {
  const [all, looks] = await Promise.all([listProceedings(db), listSecondLooks(db)])
  const slice = all.slice(offset, offset + limit)
  const members = await listMembers(db, slice)
  const items = slice.map((one) => toOpen(one, members.get(one.id) ?? [], toOpenLook(looks, one.id)))
  return { items, total: all.length }
}

type Open = z.infer<typeof openProceeding>

async function listMembers(db: Queryable, of: readonly Proceeding[]): Promise<Map<string, Open['members']>> {
  if (of.length === 0) return new Map()
  const { proceedingId, memberId, role } = publishedProceedingMembers
  const rows = await db
    .select({ proceedingId, memberId, role })
    .from(publishedProceedingMembers)
    .where(
      inArray(
        proceedingId,
        of.map(({ id }) => id),
      ),
    )
    .orderBy(asc(memberId))
  const grouped = Map.groupBy(rows, (row) => row.proceedingId)
  return new Map(
    [...grouped].map(([id, ofOne]) => [id, ofOne.map((row) => ({ memberId: row.memberId, role: row.role }))]),
  )
}

function toOpen(proceeding: Proceeding, members: Open['members'], secondLook: OpenLook): Open {
  const { id: _, ask, bill, member, answer, stands, ...own } = proceeding
  return {
    ...own,
    ask: ask.slug,
    bill: bill?.slug ?? null,
    memberName: member?.name ?? null,
    members,
    answeredOn: answer?.on ?? null,
    answerClass: stands.is === 'answered' ? stands.how : null,
    answer: answer?.words ?? null,
    answerUrl: answer?.url ?? null,
    stands: tellStandsInALine(stands),
    secondLook,
  }
}

export const openGap = z.strictObject({
  source: z.string().describe('As /about/data calls it'),
  part: z.string().describe('Which part of it: a term, a House, a day; empty where it is all'),
  cause: z.enum(gapCauses).describe('"empty": an answer without an error that is no zero; "behind": not yet asked for'),
  what: z.string().describe('Our words'),
  since: z.iso.datetime(),
  endedAt: z.nullable(z.iso.datetime()).describe('Null while it lasts'),
})

export async function readGaps(db: Queryable, { limit, offset }: Slice): Promise<Read<z.infer<typeof openGap>>> {
  const all = await listGaps(db)
  const items = all.slice(offset, offset + limit).map(({ title, since, endedAt, ...gap }) => ({
    source: title,
    ...gap,
    since: since.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }))
  return { items, total: all.length }
}
