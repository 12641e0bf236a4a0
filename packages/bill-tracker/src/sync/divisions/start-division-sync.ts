import type { AnswerSourceOptions } from '../asking/answer-source.ts'
import { openCommonsVotesClient, openLordsVotesClient } from './votes-client.ts'
import type { Synced } from '../planning/synced.ts'
import { syncDivision, syncDivisions, type DivisionTarget, type SyncDivisionsOptions } from './sync-divisions.ts'

/** One division by Parliament's number, or every division that the record names. */
export type VotesTarget = { division: DivisionTarget } | 'divisions'

/** True for what the Votes APIs are asked for. */
export function isVotesTarget(target: object | string): target is VotesTarget {
  return target === 'divisions' || (typeof target === 'object' && 'division' in target)
}

/** As runs are listed: `divisions`, `division commons 1000`. */
export function nameVotesTarget(target: VotesTarget): string {
  if (target === 'divisions') return target
  return `division ${target.division.house.toLowerCase()} ${target.division.parliamentId}`
}

interface VotesWork {
  work: () => Promise<Synced>
  requestCount: () => number
}

/** Opens both Votes APIs and tells what to do with them. */
export function startDivisionSync(
  target: VotesTarget,
  options: Omit<SyncDivisionsOptions, 'clients'>,
  asking: Omit<AnswerSourceOptions, 'baseUrl'>,
): VotesWork {
  const clients = {
    Commons: openCommonsVotesClient({ ...asking, baseUrl: options.origins.Commons }),
    Lords: openLordsVotesClient({ ...asking, baseUrl: options.origins.Lords }),
  }
  const all = { ...options, clients }
  return {
    work: () => (target === 'divisions' ? syncDivisions(all) : syncDivision(all, target.division)),
    requestCount: () => clients.Commons.requestCount() + clients.Lords.requestCount(),
  }
}
