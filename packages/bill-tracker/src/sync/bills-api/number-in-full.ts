import type { ParliamentAmendment } from './parliament-bill.ts'
import { amendsWhat } from '../../words/amends-what.ts'
import { toNumberKey } from '../../words/number-key.ts'

/**
 * Amendments, in the list's order, with what they amend in their number where the number alone is a letter in brackets: "(a)"
 * begins anew for each clause that is amended. What it amends stands in its own answer, or over the letter before it: the
 * paper has one heading for "(a)" and all that follow. Where the answer says nothing, or was not asked for again, the record
 * remembers.
 */
export function numberInFull(
  answers: readonly ParliamentAmendment[],
  rowOf: ReadonlyMap<number | null, { number: string }>,
): ParliamentAmendment[] {
  let before: { letter: string; amended: string | undefined } | undefined
  return answers.map((answer) => {
    const letter = /^\(([a-z]{1,3})\)$/i.exec(answer.number)?.[1]
    if (letter === undefined) {
      before = undefined
      return answer
    }
    const follows = before !== undefined && isNext(before.letter, letter)
    const over = follows && answer.detail?.mainHeader === null ? before?.amended : undefined
    const amended = amendsWhat(answer.detail?.mainHeader) ?? over ?? findHeld(answer, rowOf)
    before = { letter, amended }
    if (amended === undefined) return answer
    const number = `${answer.number} to ${amended}`
    return { ...answer, number, numberKey: toNumberKey(number) }
  })
}

/** What it amends as the record has it; a heading of its own that says otherwise stands against that. */
function findHeld(
  { parliamentId, detail }: ParliamentAmendment,
  rowOf: ReadonlyMap<number | null, { number: string }>,
): string | undefined {
  if (parliamentId === null || (detail?.mainHeader ?? null) !== null) return undefined
  return /^\(\w{1,3}\) to (.+)$/.exec(rowOf.get(parliamentId)?.number ?? '')?.[1]
}

function isNext(before: string, letter: string): boolean {
  return letter.length === 1 && before.length === 1 && letter.charCodeAt(0) === before.charCodeAt(0) + 1
}
