import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import type { Progress } from '@safe-to-report/bill-tracker/reading'

/** A step in words, from the fewest letters up. */
export const stepWords: readonly string[] = [
  'none, or too few to show',
  'five letters or more',
  'twenty-five letters or more',
  'a hundred letters or more',
]

const inFull = new Intl.NumberFormat('en-GB')

/** "1,230 or more": numbers are rounded down, and small ones not told. */
export function tellLetters(letters: number | null): string {
  return letters === null ? 'Fewer than ten' : `${inFull.format(letters)} or more`
}

/** One sentence that says what the map says. */
export function tellMap({ countedTo, letters, seats }: Progress): string {
  if (countedTo === null) return 'Nothing has been counted yet. We count once a day.'
  const shown = seats.filter(({ step }) => step > 0).length
  const places = shown === 0 ? 'No seat has enough letters to show' : `${shown} of ${seats.length} seats show`
  return `${tellLetters(letters)} letters were handed over up to ${formatLondonDate(countedTo)}. ${places}.`
}
