import type { Decision } from '@safe-to-report/db'
import type { Verdict } from '../planning/plan-fields.ts'

const undecided: ReadonlySet<Decision> = new Set(['no-decision', 'question-proposed', 'unknown', 'not-said'])

/** Decisions that say the same as another and more: that there was a division, or which House gave way. */
const sayingMore: readonly (readonly [more: Decision, less: Decision])[] = [
  ['agreed-on-division', 'agreed'],
  ['accepted', 'agreed'],
  ['negatived-on-division', 'disagreed'],
]

/** Whether it says what became of an amendment. */
export function isDecided(decision: Decision | null): boolean {
  return decision !== null && !undecided.has(decision)
}

/** Whether what somebody wrote down says no more than what Parliament says: nothing yet, or the same and less exactly. */
export function saysNoMore(stored: Decision | null, offered: Decision): boolean {
  return !isDecided(stored) || sayingMore.some(([more, less]) => stored === less && offered === more)
}

/**
 * Whether Parliament's decision replaces ours. It does, except that a less exact word takes nothing away from a more exact
 * one, and that a known decision is never undone by "none yet" or by a word we cannot read: staff are asked. Where we
 * hold none, "none yet" adds nothing: for an amendment of an old bill it would not even be true. That Parliament's list
 * says nothing takes nothing away, and there is nothing to ask about it.
 */
export function weighDecision(stored: Decision | null, offered: Decision): Verdict {
  if (stored === null) return offered === 'no-decision' || offered === 'not-said' ? 'keep' : 'take'
  if (undecided.has(stored)) return 'take'
  if (offered === 'not-said') return 'keep'
  if (undecided.has(offered)) return 'ask-staff'
  if (sayingMore.some(([more, less]) => stored === more && offered === less)) return 'keep'
  // The API has no word for a House giving way: whatever it says of that, a person must read.
  return stored === 'not-insisted-on' ? 'ask-staff' : 'take'
}
