import { finds, inBatches, type Database, type items, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Rules } from './open-rules.ts'
import type { FindsPlan, KnownFind, Wanted } from './plan-finds.ts'

type Item = typeof items.$inferSelect

export interface PlannedFinds {
  item: Pick<Item, 'id' | 'kind' | 'text' | 'version'>
  plan: FindsPlan
}

/** What was found of some items before, by the id of the item. */
export async function listKnownFinds(db: Queryable, ids: string[]): Promise<Map<string, KnownFind[]>> {
  const { id, itemId, askId, watchId, score, terms, passages, state, itemVersion } = finds
  const rows = await db
    .select({ id, itemId, askId, watchId, score, terms, passages, state, itemVersion })
    .from(finds)
    .where(inArray(itemId, ids))
  return Map.groupBy(rows, (row) => row.itemId)
}

/**
 * Writes what matching a batch made of its finds, and that it was matched. What somebody decides meanwhile stands, and an item whose
 * words change meanwhile stays unmatched.
 */
export async function saveFinds(db: Database, rules: Rules, planned: readonly PlannedFinds[]): Promise<void> {
  await db.transaction(async (tx) => {
    const added = planned.flatMap(({ item, plan }) =>
      plan.add.map((wanted) => ({ itemId: item.id, ...toRow(rules, item, wanted) })),
    )
    await inBatches(added, (batch) => tx.insert(finds).values(batch).onConflictDoNothing())
    for (const { item, plan } of planned) await savePlan(tx, rules, { item, plan })
    const done = planned.map(({ item: { id, version } }) => sql`(${id}::uuid, ${version}::integer)`)
    await tx.execute(sql`
      update record.items set matched_with = ${rules.number}
      from (values ${sql.join(done, sql`, `)}) as matched (id, version)
      where items.id = matched.id and items.version = matched.version`)
  })
}

/* oxlint-disable no-await-in-loop -- one connection, and few finds of a batch are others by now */
async function savePlan(tx: Queryable, rules: Rules, { item, plan }: PlannedFinds): Promise<void> {
  for (const { id, ...wanted } of plan.renew) {
    await tx
      .update(finds)
      .set(toRow(rules, item, wanted))
      .where(and(eq(finds.id, id), eq(finds.state, 'waiting')))
  }
  for (const { id, ...wanted } of plan.reopen) {
    // By whom it was decided before, and why, stays to be read.
    const anew = { state: 'waiting' as const, foundAt: sql`now()`, toldAt: null, decidedAt: null }
    await tx
      .update(finds)
      .set({ ...toRow(rules, item, wanted), ...anew })
      .where(and(eq(finds.id, id), lt(finds.itemVersion, item.version)))
  }
  if (plan.drop.length > 0) {
    await tx.delete(finds).where(and(inArray(finds.id, plan.drop), eq(finds.state, 'waiting')))
  }
}
/* oxlint-enable no-await-in-loop */

/** Of these kinds the words are meant to become law, so that they can be like a text of an ask. */
const lawful: readonly Item['kind'][] = ['amendment', 'bill', 'motion', 'instrument']

function toRow(rules: Rules, { kind, text, version }: PlannedFinds['item'], wanted: Wanted) {
  const like = lawful.includes(kind) ? rules.mostLike(wanted.askId, text) : undefined
  return { ...wanted, itemVersion: version, likeTextId: like?.textId ?? null, likeness: like?.likeness ?? null }
}
