import { proposals, type ProposalState, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { parentKinds } from './parent-rows.ts'

/** A proposal without which another cannot be published: it brings what that one stands in. */
export interface Awaited {
  id: string
  revision: number
  title: string
  state: ProposalState
}

/** All that a proposal waits for, what comes first first: the bill of the stage of an amendment, then the stage. */
export async function listWhatItWaitsFor(
  db: Queryable,
  proposed: Readonly<Record<string, unknown>>,
  seen: readonly string[] = [],
): Promise<Awaited[]> {
  const ids = Object.keys(parentKinds).flatMap((field) => {
    const id = proposed[field]
    return typeof id === 'string' && !seen.includes(id) ? [id] : []
  })
  if (ids.length === 0) return []
  const isBringing = and(inArray(proposals.subjectId, ids), eq(proposals.act, 'add'), ne(proposals.state, 'published'))
  const rows = await db
    .select({
      id: proposals.id,
      revision: proposals.revision,
      title: proposals.title,
      state: proposals.state,
      proposed: proposals.proposed,
    })
    .from(proposals)
    .where(isBringing)
    .orderBy(proposals.proposedAt)
  const further = await Promise.all(rows.map((row) => listWhatItWaitsFor(db, row.proposed, [...seen, ...ids])))
  const all = [...further.flat(), ...rows.map(({ proposed: _proposed, ...row }) => row)]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}
