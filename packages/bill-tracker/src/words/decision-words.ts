import type { Decision } from '@safe-to-report/db'
import { fateOf } from './fate.ts'

/**
 * What one field of the record says, in plain English: for telling a change of it, and for the desk. What became of an amendment
 * is told by its fate, which knows more.
 */
export function decisionWords(decision: Decision | null): string {
  if (decision === null) return 'Not known yet'
  if (decision === 'unknown') return 'Outcome not known'
  // Whether there was a vote, the field alone does not say.
  if (decision === 'agreed') return 'Agreed'
  return fateOf({ decided: decision, billOutcome: 'in-progress', division: null, wasVoted: false }).words
}

/** The same of a text that tells its own. */
export function textFateWords(fate: Decision | 'in-law'): string {
  return fate === 'in-law' ? 'In law' : decisionWords(fate)
}
