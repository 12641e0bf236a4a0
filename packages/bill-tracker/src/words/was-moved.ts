import type { Decision } from '@safe-to-report/db'

const moved: ReadonlySet<Decision> = new Set([
  'withdrawn',
  'disagreed',
  'agreed',
  'question-proposed',
  'stood-part',
  'not-stood-part',
  'negatived-on-division',
  'agreed-on-division',
  'accepted',
  'not-insisted-on',
])

/**
 * Whether what became of an amendment shows that somebody moved it. One that was not moved or not called, and one whose
 * outcome nobody has checked, may have been debated with others and never moved: then say less.
 */
export function wasMoved(decision: Decision | null): boolean {
  return decision !== null && moved.has(decision)
}
