import { asks, watches, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { readShippedWatches } from '../shipped/shipped-watches.ts'
import { parseWatch } from '../watching/index.ts'

/**
 * Loads the watches that ship with the code, each for its ask; one that nobody has edited gets what ships now, and of one that somebody
 * has the desk is told what ships. A watch whose ask is not on the record waits for it. How many came or were changed.
 *
 * @throws where a watch that ships cannot be read
 */
export async function loadWatches(
  db: Queryable,
  shipped: readonly { name: string; text: string }[] = readShippedWatches(),
): Promise<number> {
  const [known, askRows] = await Promise.all([
    db.select().from(watches),
    db.select({ id: asks.id, slug: asks.slug }).from(asks),
  ])
  const byName = new Map(known.map((watch) => [watch.name, watch]))
  let changed = 0
  for (const { name, text } of shipped) {
    const watch = byName.get(name)
    const askId = askRows.find(({ slug }) => slug === readAsk(name, text))?.id
    if (askId === undefined || watch?.shipped === text) continue
    changed += 1
    // oxlint-disable-next-line no-await-in-loop -- a handful, once
    if (watch) await renew(db, watch, text)
    // oxlint-disable-next-line no-await-in-loop -- a handful, once
    else await db.insert(watches).values({ name, askId, terms: text, shipped: text })
  }
  return changed
}

function readAsk(name: string, text: string): string {
  const read = parseWatch(text)
  if (read.outcome === 'read') return read.watch.ask
  const [first] = read.problems
  throw new Error(`The watch ${name}.watch cannot be read, line ${first?.line ?? 1}: ${first?.problem ?? ''}`)
}

/** What somebody wrote at the desk stays as they wrote it. */
async function renew(db: Queryable, { id, terms, shipped }: typeof watches.$inferSelect, text: string): Promise<void> {
  await db
    .update(watches)
    .set(terms === shipped ? { terms: text, shipped: text } : { shipped: text })
    .where(eq(watches.id, id))
}
