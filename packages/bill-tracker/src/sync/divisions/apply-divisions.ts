import {
  amendmentDivisions,
  citations,
  divisions,
  sources,
  votes,
  type House,
  type Queryable,
  inBatches,
} from '@safe-to-report/db'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { applyChanges, applyConflicts } from '../planning/apply-plan.ts'
import type { DivisionsPlan } from './divisions-plan.ts'
import { votesSourceKey } from './stored-divisions.ts'

export interface AppliedDivisions {
  /** Origins of the Votes APIs, as sources to cite. */
  origins: Record<House, string>
  fetchedAt: Date
}

/** Writes a plan, rows first and their changes last. An empty plan writes nothing. Run it in one transaction. */
export async function applyDivisions(tx: Queryable, plan: DivisionsPlan, at: AppliedDivisions): Promise<void> {
  await inBatches(plan.divisions.insert, (batch) => tx.insert(divisions).values(batch))
  for (const { id, set } of plan.divisions.update) await tx.update(divisions).set(set).where(eq(divisions.id, id))
  await inBatches(plan.links, (batch) => tx.insert(amendmentDivisions).values(batch))
  for (const { id, ayeMeans } of plan.meanings) {
    await tx.update(divisions).set({ ayeMeans }).where(eq(divisions.id, id))
  }
  await applyVotes(tx, plan, at.fetchedAt)
  await applyConflicts(tx, plan)
  await applySources(tx, plan, at)
  await applyChanges(tx, plan)
}

async function applyVotes(tx: Queryable, { votes: planned }: DivisionsPlan, fetchedAt: Date): Promise<void> {
  for (const { divisionId, memberId } of planned.remove) {
    await tx.delete(votes).where(and(eq(votes.divisionId, divisionId), eq(votes.memberId, memberId)))
  }
  await inBatches(planned.save, (batch) =>
    tx
      .insert(votes)
      .values(batch)
      .onConflictDoUpdate({ target: [votes.divisionId, votes.memberId], set: allOf }),
  )
  await inBatches(planned.of, (batch) =>
    tx.update(divisions).set({ votesFetchedAt: fetchedAt }).where(inArray(divisions.id, batch)),
  )
}

const allOf = {
  lobby: sql`excluded.lobby`,
  name: sql`excluded.name`,
  listAs: sql`excluded.list_as`,
  party: sql`excluded.party`,
  seat: sql`excluded.seat`,
}

async function applySources(
  tx: Queryable,
  plan: DivisionsPlan,
  { origins, fetchedAt }: AppliedDivisions,
): Promise<void> {
  for (const house of ['Commons', 'Lords'] as const) {
    const cited = plan.citations.filter((citation) => citation.house === house)
    if (cited.length === 0) continue
    const [source] = await tx
      .insert(sources)
      .values({
        key: votesSourceKey(house),
        kind: 'parliament-api',
        title: `Divisions of the ${house}: Parliament's record`,
        publisher: 'UK Parliament',
        url: origins[house],
        fetchedAt,
      })
      .onConflictDoUpdate({ target: sources.key, set: { url: origins[house], fetchedAt } })
      .returning({ id: sources.id })
    if (!source) continue
    await inBatches(cited, (batch) =>
      tx
        .insert(citations)
        .values(batch.map(({ subjectId }) => ({ subjectKind: 'division' as const, subjectId, sourceId: source.id })))
        .onConflictDoNothing(),
    )
  }
}
