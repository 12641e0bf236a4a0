import { syncRuns, type Database, type GapCause } from '@safe-to-report/db'
import { and, eq, lt } from 'drizzle-orm'
import { closeGap, openGap } from './gaps.ts'

type Outcome = NonNullable<(typeof syncRuns.$inferSelect)['outcome']>

export interface Reached {
  source: string
  outcome: Outcome
  now: Date
}

const told: Record<Exclude<Outcome, 'done'>, { cause: GapCause; what: string }> = {
  unreachable: { cause: 'unreachable', what: 'Parliament could not be reached.' },
  'answer-changed': { cause: 'answer-changed', what: 'Parliament answers in a shape that we cannot read yet.' },
  'not-found': { cause: 'refused', what: 'Parliament has nothing where it was.' },
  failed: { cause: 'refused', what: 'We could not read what Parliament answered: the fault is ours.' },
}

const aDay = 24 * 60 * 60_000

/**
 * Tells of a source that is watched whether it could be seen, since when it could not, and that it can again. Runs that found
 * nothing new are kept for a day: there are hundreds.
 */
export async function noteReach(db: Database, { source, outcome, now }: Reached): Promise<void> {
  if (outcome !== 'done') return openGap(db, { source, ...told[outcome], now })
  await closeGap(db, { source, now })
  await db
    .delete(syncRuns)
    .where(
      and(
        eq(syncRuns.target, source),
        eq(syncRuns.outcome, 'done'),
        eq(syncRuns.changed, 0),
        lt(syncRuns.startedAt, new Date(now.getTime() - aDay)),
      ),
    )
}
