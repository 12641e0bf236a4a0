import { syncRuns, type Queryable } from '@safe-to-report/db'
import { and, desc, gt, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { downUntil, dueAgain, type Ran } from './back-off.ts'
import type { Source } from './planning/source.ts'
import { stoppedDetail } from './run-sync.ts'
import { allSources, nameTarget, type SyncRound, type SyncTarget } from './sources.ts'

export interface Interval {
  /** How often what the record is made of is asked for, in minutes. */
  everyMinutes: number
  /** How often what is watched is asked for, in minutes; some sources are asked more often, or less. */
  watchEveryMinutes: number
}

/** Something that is due, and which APIs it asks. */
interface Due {
  target: SyncTarget
  api: string
}

const minute = 60_000
/** A source that is watched says how often it is asked for against this. */
const usualWatch = 10
/** Older runs tell nothing of how Parliament is today. */
const remembered = 14 * 24 * 60 * minute

/** What of a round is due now, in order; what was unreachable the last time goes last, so that it holds up nothing else. */
export async function listDue(db: Queryable, round: SyncRound, { interval, now }: { interval: Interval; now: Date }) {
  const due: (Due & { wasUnreachable: boolean })[] = []
  for (const source of round.sources) {
    // oxlint-disable-next-line no-await-in-loop -- a few small reads, in the order of the sources
    const [targets, down] = await Promise.all([source.listScheduled(db), isDownUntil(db, source, now)])
    // oxlint-disable-next-line no-await-in-loop -- as above
    const runs = await findRuns(db, targets.map(nameTarget), now)
    for (const target of targets) {
      const own = runs.filter((run) => run.target === nameTarget(target))
      const at = Math.max(dueAgain(own, everyOf(source, round, interval)), down)
      const wasUnreachable = own[0]?.outcome === 'unreachable'
      if (at <= now.getTime()) due.push({ target, api: apiOf(source), wasUnreachable })
    }
  }
  return due.toSorted((one, other) => Number(one.wasUnreachable) - Number(other.wasUnreachable)) satisfies Due[]
}

function everyOf(source: Source<SyncTarget>, { isWatched }: SyncRound, interval: Interval): number {
  if (isWatched) return ((source.everyMinutes ?? usualWatch) / usualWatch) * interval.watchEveryMinutes
  return Math.max(interval.everyMinutes, source.everyMinutes ?? 0)
}

/** APIs that a source asks, as one: what asks two of them cannot tell which failed it, and shares with nobody. */
function apiOf({ asks, usage }: Source<SyncTarget>): string {
  return asks?.join(' ') ?? usage.map(([typed]) => typed).join(' ')
}

async function isDownUntil(db: Queryable, source: Source<SyncTarget>, now: Date): Promise<number> {
  const sharing = allSources.filter((other) => apiOf(other) === apiOf(source))
  const targets = (await Promise.all(sharing.map(({ listScheduled }) => listScheduled(db)))).flat()
  return downUntil(await findRuns(db, targets.map(nameTarget), now), targets.length)
}

/** Those that got to an end of their own, the newest first: one that was stopped, or whose process died, has still to be done. */
async function findRuns(db: Queryable, targets: readonly string[], now: Date): Promise<Ran[]> {
  if (targets.length === 0) return []
  const { target, outcome, startedAt, endedAt, detail } = syncRuns
  const runs = await db
    .select({ target, outcome, startedAt, endedAt })
    .from(syncRuns)
    .where(
      and(
        inArray(target, [...targets]),
        isNotNull(outcome),
        or(isNull(detail), ne(detail, stoppedDetail)),
        gt(startedAt, new Date(now.getTime() - remembered)),
      ),
    )
    .orderBy(desc(endedAt), desc(startedAt))
    .limit(500)
  return runs.flatMap((run) => (run.endedAt ? [{ ...run, endedAt: run.endedAt }] : []))
}
