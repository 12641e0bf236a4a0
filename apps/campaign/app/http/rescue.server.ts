import { data } from 'react-router'
import type { Draft } from '../journey/draft.ts'
import { logFailure } from '../log.server.ts'
import { answerOfDown, isDatabaseDown } from './database-down.ts'
import { isWithoutKey } from './without-key.server.ts'

/** Why a step could not be taken. The page then gives back all that was typed, to copy or to try again with. */
export type RescueReason = 'database' | 'fault' | 'meeting' | 'no-key' | 'seat' | 'too-many' | 'trapped'

type WhyFailed = 'database' | 'fault' | 'no-key'

export interface Rescue {
  view: 'rescue'
  why: RescueReason
  draft: Draft
  /** A postcode that was to be looked up. */
  postcode?: string
}

export const rescueStatuses = {
  database: 503,
  fault: 500,
  meeting: 400,
  'no-key': 503,
  seat: 400,
  'too-many': 429,
  trapped: 400,
} as const

export function rescueAfter(error: unknown, draft: Draft): Rescue & { why: WhyFailed } {
  // A database that is away has been logged where it was met.
  if (error !== answerOfDown) logFailure(error)
  return { view: 'rescue', why: whyFailed(error), draft }
}

function whyFailed(error: unknown): WhyFailed {
  if (isWithoutKey(error)) return 'no-key'
  return isDatabaseDown(error) ? 'database' : 'fault'
}

export function toRescueAfter(error: unknown, draft: Draft) {
  const rescue = rescueAfter(error, draft)
  return data(rescue, { status: rescueStatuses[rescue.why] })
}
