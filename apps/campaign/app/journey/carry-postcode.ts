import { parsePostcode } from '@safe-to-report/postcodes-io-client'
import type { Draft } from './draft.ts'
import type { SeatAnswer } from './seat-answer.ts'

/**
 * What of a look-up goes on to the page on which a letter is signed: the postcode that was typed and came to us, so that its writer
 * can let it stand. A seat from the list, or one that was found on the device, brings none, and ends what was there for another seat.
 */
export function carryPostcode(draft: Draft, typed: string, answer: SeatAnswer | undefined): Draft {
  if (answer?.answer !== 'seat') return draft
  if (answer.foundBy === 'list' || answer.foundBy === 'device') return { ...draft, postcodeInLetter: '' }
  const parsed = parsePostcode(typed)
  // The same page again in another language: nothing was typed, and what was carried before goes on.
  return parsed.valid ? { ...draft, postcodeInLetter: parsed.normalised } : draft
}
