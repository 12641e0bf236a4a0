import type { Decision } from '@safe-to-report/db'
import type { ParliamentStage } from '../bills-api/parliament-bill.ts'

/** What is said where a stage sits: not that something was taken off the paper beforehand, or never came up. */
const saidAtSitting: ReadonlySet<Decision> = new Set([
  'withdrawn',
  'disagreed',
  'not-moved',
  'agreed',
  'stood-part',
  'not-stood-part',
  'negatived-on-division',
  'agreed-on-division',
  'accepted',
  'not-insisted-on',
])

/**
 * The day on which an amendment was decided, of which Parliament's list says nothing: that of its stage, where it has sat on one alone.
 * Of two nobody can tell, not even by when sync still saw it open: the list is days late.
 */
export function dayDecided(
  decision: Decision,
  { sittings }: Pick<ParliamentStage, 'sittings'>,
  today: string,
): string | null {
  if (!saidAtSitting.has(decision)) return null
  const [day, another] = sittings.map(({ sitsOn }) => sitsOn).filter((sitsOn) => sitsOn <= today)
  return day === undefined || another !== undefined ? null : day
}
