import { isDeepStrictEqual } from 'node:util'
import type { Lobby } from '@safe-to-report/db'
import type { ParliamentVote } from './parliament-division.ts'
import type { VoteRow } from './stored-divisions.ts'

export interface VotesPlan {
  /** New votes, and votes that are told differently now. */
  save: VoteRow[]
  /** Members whose vote Parliament has taken out. */
  remove: { divisionId: string; memberId: number }[]
  /** How many stood where, before and after; undefined when nobody's vote is new or other. */
  change: { before: LobbyCounts | null; after: LobbyCounts } | undefined
}

type LobbyCounts = Partial<Record<Lobby, number>>

/**
 * What to write so that a division's votes are Parliament's. An answer without a single name takes none away: searches and
 * half-published divisions come without names.
 */
export function planVotes(divisionId: string, stored: VoteRow[], told: ParliamentVote[]): VotesPlan {
  if (told.length === 0) return { save: [], remove: [], change: undefined }
  const known = new Map(stored.map((vote) => [vote.memberId, vote]))
  const rows = told.map((vote) => ({ divisionId, ...vote }))
  const save = rows.filter((row) => !isDeepStrictEqual(known.get(row.memberId), row))
  const stay = new Set(told.map(({ memberId }) => memberId))
  const remove = stored.filter(({ memberId }) => !stay.has(memberId)).map(({ memberId }) => ({ divisionId, memberId }))
  if (save.length === 0 && remove.length === 0) return { save, remove, change: undefined }
  return {
    save,
    remove,
    change: { before: stored.length > 0 ? countLobbies(stored) : null, after: countLobbies(told) },
  }
}

function countLobbies(votes: readonly { lobby: Lobby }[]): LobbyCounts {
  const counts: LobbyCounts = {}
  for (const { lobby } of votes) counts[lobby] = (counts[lobby] ?? 0) + 1
  return counts
}
