import { watchedBills } from '@safe-to-report/db'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Urgency } from '../asking/pace.ts'
import { toPlainProse } from '../asking/plain-text.ts'
import { keepItems } from '../watching/keep-items.ts'
import { source } from './parts.ts'
import { nameOf } from './read-bill.ts'
import { note, type Reading } from './reading.ts'
import { findItems } from './stored-items.ts'

/** Long titles, which lists of bills leave out: of the newest bills first, as many as the pace has room for. */
export async function askTitles(reading: Reading, urgency: Extract<Urgency, 'look' | 'again'>): Promise<void> {
  const { db, clients, parts, now } = reading
  const bills = await db
    .select({ id: watchedBills.parliamentId })
    .from(watchedBills)
    .where(
      and(
        isNull(watchedBills.titleAskedAt),
        eq(watchedBills.hasEnded, false),
        // What was there when the watch began can wait.
        ...(urgency === 'look' ? [isNull(watchedBills.readUpdate)] : []),
      ),
    )
    .orderBy(desc(watchedBills.parliamentId))
    .limit(await reading.room(urgency))
  const stored = await findItems(
    db,
    'bill',
    bills.map(({ id }) => String(id)),
  )
  for (const { id } of bills) {
    const held = stored.get(String(id))
    // oxlint-disable-next-line no-await-in-loop -- each is kept before the next is asked for
    if (held)
      await parts.attempt(`${nameOf(held)}: long title`, async () => {
        const text = toPlainProse((await clients[urgency].fetchBill(id)).longTitle) ?? ''
        note(reading, await keepItems(db, [{ ...held.item, text }], { source, now: now() }))
        await db.update(watchedBills).set({ titleAskedAt: now() }).where(eq(watchedBills.parliamentId, id))
      })
  }
}
