import { bills, listLastGoodRuns, listLastSyncRuns, type Queryable, type SyncRun } from '@safe-to-report/db'
import { asc, isNotNull } from 'drizzle-orm'
import { formatLondonDate, todayInLondon } from '../words/london-date.ts'
import { parliamentSources, staleAfterHours } from '../words/parliament-sources.ts'
import type { Gap } from './record-quality.ts'

export interface SyncGaps {
  /** Not read without fault for as long as it may be. */
  stale: Gap[]
  /** Read without fault within that time, and not the last time that it was tried. */
  failing: Gap[]
}

const hour = 60 * 60_000

/** What of Parliament's nobody has read of late, and what could be read and then could not. */
export async function listSyncGaps(db: Queryable, now: Date): Promise<SyncGaps> {
  const [last, good, wanted] = await Promise.all([listLastSyncRuns(db), listLastGoodRuns(db), listWanted(db)])
  const lastOf = new Map(last.map((run) => [run.target, run]))
  const goodOf = new Map(good.map((run) => [run.target, run]))
  const gaps: SyncGaps = { stale: [], failing: [] }
  for (const { target, title, staleAfter } of wanted) {
    const [tried, read] = [lastOf.get(target), goodOf.get(target)]
    const isFresh = read !== undefined && read.startedAt.getTime() >= now.getTime() - staleAfter * hour
    const gap = { kind: 'sync', id: target, title, within: tellGap(tried, read, now) } as const
    if (!isFresh) gaps.stale.push(gap)
    else if (tried && hasFailed(tried, now)) gaps.failing.push(gap)
  }
  return gaps
}

async function listWanted(db: Queryable): Promise<{ target: string; title: string; staleAfter: number }[]> {
  const numbered = await db
    .select({ number: bills.parliamentId, title: bills.shortTitle })
    .from(bills)
    .where(isNotNull(bills.parliamentId))
    .orderBy(asc(bills.shortTitle))
  return [
    ...numbered.map(({ number, title }) => ({ target: `bill ${number}`, title, staleAfter: staleAfterHours })),
    ...parliamentSources.flatMap(({ name, title, staleAfterHours: staleAfter }) =>
      staleAfter === null ? [] : [{ target: name, title, staleAfter }],
    ),
  ]
}

/** One that has not ended may go on still, for an hour. */
function hasFailed({ outcome, startedAt }: SyncRun, now: Date): boolean {
  return outcome === null ? startedAt.getTime() < now.getTime() - hour : outcome !== 'done'
}

const endings = {
  done: 'all was read',
  unreachable: 'Parliament could not be reached',
  'answer-changed': 'Parliament’s answer had another shape',
  'not-found': 'Parliament did not know it',
  failed: 'it failed here',
} as const

function tellGap(tried: SyncRun | undefined, read: SyncRun | undefined, now: Date): string {
  if (!tried) return 'never asked'
  const day = ({ startedAt }: SyncRun): string => formatLondonDate(todayInLondon(startedAt))
  const since = read ? `last read without fault ${day(read)}` : 'never read without fault'
  if (!hasFailed(tried, now)) return since
  return `${since}; asked ${day(tried)}: ${tried.outcome === null ? 'cut off' : endings[tried.outcome]}`
}
