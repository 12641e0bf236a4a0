import { proposals, sets, type ProposalState, type Queryable, type SubjectKind } from '@safe-to-report/db'
import { and, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { parentKinds } from './parent-rows.ts'

/** A proposal without which another cannot be published: it brings what that one stands in. */
export interface Awaited {
  id: string
  revision: number
  kind: SubjectKind
  title: string
  state: ProposalState
  /** Whether it was published and undone: it has to be proposed again. */
  isUndone: boolean
}

/** All that a proposal waits for, what comes first first: the bill of the stage of an amendment, then the stage. */
export async function listWhatItWaitsFor(
  db: Queryable,
  proposed: Readonly<Record<string, unknown>>,
): Promise<Awaited[]> {
  const found = new Map<string, Awaited>()
  let sought = parentsIn(proposed)
  while (sought.length > 0) {
    // oxlint-disable-next-line no-await-in-loop -- each step says what the next asks for: a text, its amendment, the stage, the bill
    const rows = await readBringing(db, sought)
    for (const { proposed: _proposed, subjectId, ...row } of rows) found.set(subjectId, row)
    sought = rows.flatMap((row) => parentsIn(row.proposed)).filter((id) => !found.has(id))
  }
  return [...found.values()].toSorted((one, other) => inOrder.indexOf(one.kind) - inOrder.indexOf(other.kind))
}

/** What stands in nothing comes before what stands in it. */
const inOrder: readonly SubjectKind[] = ['ask', 'bill', 'stage', 'amendment']

function parentsIn(proposed: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(parentKinds).flatMap((field) => {
    const id = proposed[field]
    return typeof id === 'string' ? [id] : []
  })
}

async function readBringing(db: Queryable, ids: string[]) {
  return db
    .select({
      id: proposals.id,
      revision: proposals.revision,
      kind: proposals.kind,
      subjectId: proposals.subjectId,
      title: proposals.title,
      state: proposals.state,
      isUndone: sql<boolean>`${sets.undoneAt} is not null`,
      proposed: proposals.proposed,
    })
    .from(proposals)
    .leftJoin(sets, eq(sets.id, proposals.setId))
    .where(and(inArray(proposals.subjectId, ids), eq(proposals.act, 'add'), isNotThere))
    .orderBy(proposals.proposedAt)
}

const isNotThere = or(ne(proposals.state, 'published'), isNotNull(sets.undoneAt))
