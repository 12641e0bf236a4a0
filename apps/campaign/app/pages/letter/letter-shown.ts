import type { Draft } from '../../journey/draft.ts'
import type { Letter } from '../../journey/build-letter.ts'
import type { Seat } from '../../journey/seat.ts'

/** A whole letter, and what it was made from. */
export interface LetterShown {
  seat: Seat
  draft: Draft
  letter: Letter
}
