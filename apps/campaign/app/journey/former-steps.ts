import type { LetterIntent } from './letter-step.ts'

/** What once was a page of its own, and the page that asks the same now. */
const nearest = new Map<string, LetterIntent & ('why' | 'read')>([
  ['points', 'why'],
  ['order', 'why'],
  ['ways', 'read'],
])

/** For an address that somebody kept, or a page that stood open, from when the letter had more pages. */
export function nearestStep(former: string): (LetterIntent & ('why' | 'read')) | undefined {
  return nearest.get(former)
}
