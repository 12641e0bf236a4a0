import type { AmendmentDetail } from '@safe-to-report/db'
import type { Reading } from './reading.ts'

/** What stands behind items of a list, by key; null where nothing does. */
export type Details = Map<string, AmendmentDetail | null>

export interface DetailToAsk {
  key: string
  path: string
  /** As it is told to anybody, should it fail. */
  part: string
}

/**
 * Asks for words in full that are news, as many as the pace has room for now: the rest is asked for by a later run. One that cannot be
 * had stops no other. What came is in `details`; the fault of Parliament's, should it be away, is handed back for when that is kept.
 */
export async function askDetails(
  { clients, parts, room }: Pick<Reading, 'clients' | 'parts' | 'room'>,
  wanted: readonly DetailToAsk[],
  details: Details,
  urgency: 'news' | 'again' = 'news',
): Promise<PromiseRejectedResult | undefined> {
  if (wanted.length === 0) return undefined
  const asked = wanted.slice(0, await room(urgency))
  const outcomes = await Promise.allSettled(
    asked.map(({ key, path, part }) =>
      parts.attempt(part, async () => {
        details.set(key, (await clients[urgency].fetchDetail(path)) ?? null)
      }),
    ),
  )
  return outcomes.find((outcome) => outcome.status === 'rejected')
}
