import type { Decision } from '@safe-to-report/db'
import type { Fate } from './door.ts'

const words = {
  'no-decision': 'No decision yet',
  withdrawn: 'Withdrawn after debate',
  disagreed: 'Refused',
  'not-moved': 'Not moved',
  agreed: 'Agreed without a vote',
  'question-proposed': 'Under debate',
  'not-selected': 'Not chosen for debate',
  'withdrawn-before-debate': 'Withdrawn before debate',
  'stood-part': 'Kept in the bill',
  'not-stood-part': 'Taken out of the bill',
  preempted: 'Overtaken by another decision',
  'not-called': 'Not called for a decision',
  'negatived-on-division': 'Refused on a vote',
  'agreed-on-division': 'Agreed on a vote',
  accepted: 'Accepted by the other House',
  'not-insisted-on': 'Not insisted on',
  unknown: 'Outcome not known',
  'not-said': 'Parliament’s list does not say what became of it',
} as const satisfies Record<Decision, string>

/** What Parliament decided, in plain English, fit to stand alone. Null: nobody has checked the outcome yet. */
export function decisionWords(decision: Decision | null): string {
  return decision === null ? 'Debated; outcome not checked yet' : words[decision]
}

/** What became of a text of an ask, in plain English. */
export function fateWords(fate: Fate | null): string {
  return fate === 'in-law' ? 'In law' : decisionWords(fate)
}
