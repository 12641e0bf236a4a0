import { items, type Database } from '@safe-to-report/db'
import { desc, inArray, sql } from 'drizzle-orm'
import { findWatchNumber } from './find-watch-number.ts'
import { listAnswered } from './list-answered.ts'
import { openRules, type Rules } from './open-rules.ts'
import { planFinds } from './plan-finds.ts'
import { listKnownFinds, saveFinds, type PlannedFinds } from './save-finds.ts'

/** What a round of matching did. */
export interface Finding {
  matched: number
  found: number
  /** Decided before, with other words since: they wait again. */
  reopened: number
  /** Nobody had decided, and no rule of today matches. */
  dropped: number
}

/** So many that a batch takes a second at most, and what came meanwhile is seen soon. */
const batchSize = 400

/**
 * Matches all that was fetched and not yet matched with today's watches, the newest first, and keeps what is found for the desk. After a
 * watch has changed that is everything, and Parliament is not asked. Told to stop, it stops between two batches; the next call goes on.
 */
export async function findNew(db: Database, signal?: AbortSignal): Promise<Finding> {
  const finding: Finding = { matched: 0, found: 0, reopened: 0, dropped: 0 }
  let rules = await openRules(db)
  let unmatched = await listUnmatched(db, rules.number)
  /* oxlint-disable no-await-in-loop -- one batch in memory, and the newest on the desk first */
  while (unmatched.length > 0 && signal?.aborted !== true) {
    addTo(finding, await matchBatch(db, rules, unmatched.splice(0, batchSize)))
    if ((await findWatchNumber(db)) === rules.number) continue
    rules = await openRules(db)
    unmatched = await listUnmatched(db, rules.number)
  }
  /* oxlint-enable no-await-in-loop */
  return finding
}

/** The ids of what was not matched with the watches of this number. */
async function listUnmatched(db: Database, number: number): Promise<string[]> {
  const rows = await db
    .select({ id: items.id })
    .from(items)
    .where(sql`${items.matchedWith} is distinct from ${number}`)
    .orderBy(sql`${items.happenedOn} desc nulls last`, desc(items.firstSeenAt))
  return rows.map(({ id }) => id)
}

async function matchBatch(db: Database, rules: Rules, ids: string[]): Promise<Finding> {
  const { id, kind, title, text, explanatoryStatement, version } = items
  const [batch, answered, known] = await Promise.all([
    db.select({ id, kind, title, text, explanatoryStatement, version }).from(items).where(inArray(id, ids)),
    listAnswered(db, ids),
    listKnownFinds(db, ids),
  ])
  const planned = batch.map((item) => {
    const wanted = [...rules.match(item), ...(answered.get(item.id) ?? [])]
    return { item, plan: planFinds(item.version, wanted, known.get(item.id) ?? []) }
  })
  await saveFinds(db, rules, planned)
  return {
    matched: batch.length,
    found: count(planned, 'add'),
    reopened: count(planned, 'reopen'),
    dropped: count(planned, 'drop'),
  }
}

function count(planned: readonly PlannedFinds[], of: 'add' | 'reopen' | 'drop'): number {
  return planned.reduce((sum, { plan }) => sum + plan[of].length, 0)
}

function addTo(finding: Finding, more: Finding): void {
  finding.matched += more.matched
  finding.found += more.found
  finding.reopened += more.reopened
  finding.dropped += more.dropped
}
