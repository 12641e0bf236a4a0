import type { FateKey } from './fate.ts'

const moved: ReadonlySet<FateKey> = new Set([
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
 * fate is not known, may have been debated with others and never moved: then say less.
 */
export function wasMoved(fate: FateKey | null): boolean {
  return fate !== null && moved.has(fate)
}
