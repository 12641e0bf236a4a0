import {
  amendments,
  amendmentVersions,
  bills,
  citations,
  formerSlugs,
  heldFacts,
  newsArticles,
  pins,
  publications,
  sittings,
  sources,
  sponsors,
  stages,
  type Queryable,
  inBatches,
} from '@safe-to-report/db'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { billSourceKey } from './stored-bill.ts'
import { isEmptyPlan, type BillPlan } from './bill-plan.ts'
import { applyChanges, applyConflicts } from '../planning/apply-plan.ts'

export interface AppliedBill {
  parliamentId: number
  /** For the source that stands behind the rows. */
  title: string
  url: string
  fetchedAt: Date
}

/**
 * Writes a plan. Rows first and their changes last: the notice that a change sends names the rows' parents.
 * An empty plan writes nothing. Run it in one transaction.
 */
export async function applySync(tx: Queryable, plan: BillPlan, bill: AppliedBill): Promise<void> {
  if (isEmptyPlan(plan)) return
  await applyBillRows(tx, plan)
  await applyAmendments(tx, plan, bill.fetchedAt)
  await tx.update(bills).set({ syncedAt: bill.fetchedAt }).where(eq(bills.parliamentId, bill.parliamentId))
  await applySources(tx, plan, bill)
  await applyConflicts(tx, plan)
  await applyPins(tx, plan)
  await inBatches(plan.heldFactsGone, (batch) => tx.delete(heldFacts).where(inArray(heldFacts.key, batch)))
  await inBatches(plan.heldFacts, (batch) => tx.insert(heldFacts).values(batch).onConflictDoNothing())
  await applyChanges(tx, plan)
}

async function applyPins(tx: Queryable, { pins: { add, remove } }: BillPlan): Promise<void> {
  for (const { subjectId, field } of remove)
    await tx.delete(pins).where(and(eq(pins.subjectId, subjectId), eq(pins.field, field)))
  await inBatches(add, (batch) => tx.insert(pins).values(batch).onConflictDoNothing())
}

async function applyBillRows(tx: Queryable, plan: BillPlan): Promise<void> {
  await inBatches(plan.sittings.remove, (batch) => tx.delete(sittings).where(inArray(sittings.id, batch)))
  await inBatches(plan.bills.insert, (batch) => tx.insert(bills).values(batch))
  for (const { id, set } of plan.bills.update) await tx.update(bills).set(set).where(eq(bills.id, id))
  await inBatches(plan.stages.insert, (batch) => tx.insert(stages).values(batch))
  for (const { id, set } of plan.stages.update) await tx.update(stages).set(set).where(eq(stages.id, id))
  for (const { id, set } of plan.sittings.update) await tx.update(sittings).set(set).where(eq(sittings.id, id))
  await inBatches(plan.sittings.insert, (batch) => tx.insert(sittings).values(batch))
  for (const { id, set } of plan.publications.update)
    await tx.update(publications).set(set).where(eq(publications.id, id))
  await inBatches(plan.publications.insert, (batch) => tx.insert(publications).values(batch))
  for (const { id, set } of plan.news.update) await tx.update(newsArticles).set(set).where(eq(newsArticles.id, id))
  await inBatches(plan.news.insert, (batch) => tx.insert(newsArticles).values(batch))
}

async function applyAmendments(tx: Queryable, plan: BillPlan, seenAt: Date): Promise<void> {
  // Numbers are exchanged when a list is printed anew: they are let go of before any is taken.
  const renumbered = plan.amendments.update.filter(({ set }) => set.numberKey !== undefined).map(({ id }) => id)
  await inBatches(renumbered, (batch) =>
    tx
      .update(amendments)
      .set({ numberKey: sql`'let go ' || ${amendments.id}` })
      .where(inArray(amendments.id, batch)),
  )
  for (const { id, set } of plan.amendments.update) await tx.update(amendments).set(set).where(eq(amendments.id, id))
  await inBatches(plan.amendments.insert, (batch) => tx.insert(amendments).values(batch))
  await inBatches(plan.formerSlugs, (batch) => tx.insert(formerSlugs).values(batch).onConflictDoNothing())
  await inBatches(plan.versions, (batch) =>
    tx.insert(amendmentVersions).values(batch.map((version) => ({ ...version, seenAt }))),
  )
  await readAgain(tx, plan)
  await inBatches(plan.sponsors.removeOf, (batch) => tx.delete(sponsors).where(inArray(sponsors.amendmentId, batch)))
  await inBatches(plan.sponsors.insert, (batch) => tx.insert(sponsors).values(batch))
}

/** The version that stands of each, in its place. */
async function readAgain(tx: Queryable, { rereadings }: BillPlan): Promise<void> {
  for (const { amendmentId, lines, textHash } of rereadings) {
    const stands = tx
      .select({ id: amendmentVersions.id })
      .from(amendmentVersions)
      .where(eq(amendmentVersions.amendmentId, amendmentId))
      .orderBy(desc(amendmentVersions.seenAt))
      .limit(1)
    // oxlint-disable-next-line no-await-in-loop -- one connection, and it happens once for each amendment
    await tx.update(amendmentVersions).set({ lines, textHash }).where(inArray(amendmentVersions.id, stands))
  }
}

async function applySources(tx: Queryable, plan: BillPlan, bill: AppliedBill): Promise<void> {
  const { title, url, fetchedAt } = bill
  const [source] = await tx
    .insert(sources)
    .values({
      key: billSourceKey(bill.parliamentId),
      kind: 'parliament-api',
      title: `${title}: Parliament's record of the bill`,
      publisher: 'UK Parliament',
      url,
      fetchedAt,
    })
    .onConflictDoUpdate({ target: sources.key, set: { url, fetchedAt } })
    .returning({ id: sources.id })
  if (!source) return
  await inBatches(plan.citations, (batch) =>
    tx
      .insert(citations)
      .values(batch.map((citation) => ({ ...citation, sourceId: source.id })))
      .onConflictDoNothing(),
  )
}
