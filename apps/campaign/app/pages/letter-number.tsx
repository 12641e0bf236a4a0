import { numberField } from '../visit/read-carried.ts'
import { useCarrying } from '../visit/use-carrying.ts'

/** Ties a form to this visit: posted again after leaving, it is not taken. Nothing in a page whose script keeps what is typed. */
export function LetterNumber() {
  const { letterNumber } = useCarrying()
  if (letterNumber === undefined) return null
  return <input type="hidden" name={numberField} value={letterNumber} />
}
