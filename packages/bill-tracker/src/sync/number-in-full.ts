import type { ParliamentAmendment } from '../parliament/parliament-bill.ts'
import { amendsWhat } from '../words/amends-what.ts'
import { toNumberKey } from '../words/number-key.ts'
import type { AmendmentRow } from './stored-bill.ts'

/**
 * An amendment with what it amends in its number, where the number alone is a letter in brackets: "(a)" begins anew for
 * each clause that is amended. What it amends stands in its own answer; where that was not asked for again, the record
 * remembers.
 */
export function numberInFull(
  answer: ParliamentAmendment,
  { byParliamentId }: { byParliamentId: ReadonlyMap<number | null, AmendmentRow> },
): ParliamentAmendment {
  if (!/^\(\w{1,3}\)$/.test(answer.number)) return answer
  const held = answer.parliamentId === null ? undefined : byParliamentId.get(answer.parliamentId)?.number
  const amended = answer.detail === null ? heldTarget(held) : amendsWhat(answer.detail.mainHeader)
  if (amended === undefined) return answer
  const number = `${answer.number} to ${amended}`
  return { ...answer, number, numberKey: toNumberKey(number) }
}

function heldTarget(number: string | undefined): string | undefined {
  return /^\(\w{1,3}\) to (.+)$/.exec(number ?? '')?.[1]
}
