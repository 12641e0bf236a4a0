import { data } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import { logFailure } from '../log.server.ts'
import { answerOfDown, isDatabaseDown } from './database-down.ts'

/** Why a step could not be taken. The page then gives back all that was typed, to copy or to try again with. */
export type RescueReason = 'database' | 'fault' | 'seat' | 'too-many' | 'trapped'

export interface Rescue {
  view: 'rescue'
  why: RescueReason
  draft: Draft
  /** A postcode that was to be looked up. */
  postcode?: string
}

export const rescueStatuses = { database: 503, fault: 500, seat: 400, 'too-many': 429, trapped: 400 } as const

export function rescueAfter(error: unknown, draft: Draft): Rescue & { why: 'database' | 'fault' } {
  // A database that is away has been logged where it was met.
  if (error !== answerOfDown) logFailure(error)
  return { view: 'rescue', why: isDatabaseDown(error) ? 'database' : 'fault', draft }
}

export function toRescueAfter(error: unknown, draft: Draft) {
  const rescue = rescueAfter(error, draft)
  return data(rescue, { status: rescueStatuses[rescue.why] })
}
