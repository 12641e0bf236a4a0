import { publishedMilestones, type House, type MilestoneKind, type Queryable } from '@safe-to-report/db'
import { asc } from 'drizzle-orm'

/** What a campaign can open or close with: a stage of a bill by its days, or a call for evidence by its closing day. */
export interface Milestone {
  /** By which a campaign names it. */
  ref: string
  kind: MilestoneKind
  name: string
  house: House | null
  billTitle: string | null
  firstOn: string | null
  lastOn: string | null
  /** Whether there is anything to wait for: a day to come, or a stage that has not sat and may. */
  isAhead: boolean
}

/** All that is public of these, by bill and in order of its path; calls last. */
export async function listMilestones(db: Queryable): Promise<Milestone[]> {
  const { billTitle, firstOn, ref } = publishedMilestones
  const rows = await db.select().from(publishedMilestones).orderBy(asc(billTitle), asc(firstOn), asc(ref))
  return rows.map(({ billSlug: _bill, toCome: _toCome, nextOn, isOver, ...row }) => ({
    ...row,
    isAhead: nextOn !== null || (row.kind === 'stage' && row.lastOn === null && !isOver),
  }))
}
