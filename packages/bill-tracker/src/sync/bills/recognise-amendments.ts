import type { BillPlanning } from './bill-planning.ts'
import type { ParliamentAmendment } from '../bills-api/parliament-bill.ts'
import type { AmendmentIndex } from './plan-amendments.ts'
import type { AmendmentRow } from './stored-bill.ts'

interface AtStage {
  /** Those that the record holds at a stage. */
  rows: AmendmentRow[]
  answers: ParliamentAmendment[]
}

interface Recognised {
  rowOf: Map<ParliamentAmendment, AmendmentRow>
  /** Written by hand, with a number that Parliament prints more than once: nothing says which it is. */
  unclear: AmendmentRow[]
}

/** By Parliament's id first; then by number, for those written down by hand and for items without an id. */
export function recogniseAmendments(
  { writerOf }: Pick<BillPlanning, 'writerOf'>,
  index: Pick<AmendmentIndex, 'byParliamentId' | 'byPingPongId'>,
  { rows, answers }: AtStage,
): Recognised {
  const rowOf = new Map<ParliamentAmendment, AmendmentRow>()
  for (const answer of answers) {
    const known = findById(answer, index)
    if (known) rowOf.set(answer, known)
  }
  const taken = new Set(rowOf.values())
  const open = rows.filter((row) => row.parliamentId === null && !taken.has(row))
  const newOnes = answers.filter((answer) => !rowOf.has(answer))
  const alike = Map.groupBy(newOnes, ({ numberKey }) => numberKey)
  const unclear = open.filter((row) => writerOf(row, '*') !== undefined && (alike.get(row.numberKey)?.length ?? 0) > 1)
  const byNumber = new Map(open.filter((row) => !unclear.includes(row)).map((row) => [row.numberKey, row]))
  for (const answer of newOnes) {
    const row = byNumber.get(answer.numberKey)
    if (!row || isOtherItem(row, answer)) continue
    rowOf.set(answer, row)
    byNumber.delete(answer.numberKey)
  }
  return { rowOf, unclear }
}

function findById(
  { parliamentId, pingPongId }: ParliamentAmendment,
  index: Pick<AmendmentIndex, 'byParliamentId' | 'byPingPongId'>,
): AmendmentRow | undefined {
  if (parliamentId !== null) return index.byParliamentId.get(parliamentId)
  return pingPongId === null ? undefined : index.byPingPongId.get(pingPongId)
}

/** Two items that the Houses send each other may be printed alike: their ids say that they are two. */
function isOtherItem(row: AmendmentRow, { pingPongId }: ParliamentAmendment): boolean {
  return row.pingPongId !== null && pingPongId !== null && row.pingPongId !== pingPongId
}
