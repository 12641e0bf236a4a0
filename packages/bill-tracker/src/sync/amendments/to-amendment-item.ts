import type { WatchedStage } from '@safe-to-report/db'
import type { ParliamentAmendment } from '../bills-api/parliament-bill.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { AmendmentWords } from './amendment-words.ts'

export interface InBill {
  billId: number
  billTitle: string
  stage: WatchedStage
  /** Whether the bill has ended: what was not decided then never will be, though Parliament's list says "no decision" for good. */
  hasEnded: boolean
}

/** Its words, whether they are all of them, and the answer that has them. */
export interface Worded {
  words: AmendmentWords
  isWhole: boolean
  raw: unknown
}

/** Standing of an amendment that nobody has decided: before its House, or over with its bill. */
export const undecided = { tabled: 'tabled', over: 'over' } as const

/** An amendment, or a motion or an amendment that the Houses send each other, in whichever bill. Stars are left out: they say nothing. */
export function toAmendmentItem(
  amendment: ParliamentAmendment,
  { words, isWhole, raw }: Worded,
  { billId, billTitle, stage, hasEnded }: InBill,
): FetchedItem {
  const leadFirst = amendment.sponsors.toSorted((one, other) => Number(other.isLead) - Number(one.isLead))
  const { clause, schedule, pageNumber, lineNumber } = amendment
  return {
    kind: 'amendment',
    key: keyOf(amendment, stage.id),
    ...words,
    url: amendment.parliamentUrl ?? amendment.detailAt?.url ?? amendment.sourceUrl,
    house: stage.house,
    billParliamentId: billId,
    billTitle,
    stageParliamentId: stage.id,
    stageName: stage.name,
    number: amendment.number,
    memberIds: leadFirst.map(({ memberId }) => memberId),
    memberNames: leadFirst.map(({ name }) => name),
    standing: standingOf(amendment, hasEnded),
    details: {
      sort: amendment.kind,
      isNumbered: amendment.isNumbered,
      clause,
      schedule,
      page: pageNumber,
      line: lineNumber,
      decisionExplanation: amendment.decision === 'no-decision' ? null : amendment.decisionExplanation,
      isWhole,
    },
    raw,
  }
}

/** Parliament's own number of it; where there is none, the stage and what is printed. */
export function keyOf(
  { detailAt, numberKey }: Pick<ParliamentAmendment, 'detailAt' | 'numberKey'>,
  stageId: number,
): string {
  return detailAt?.key ?? `stage ${stageId} ${numberKey}`
}

function standingOf({ decision }: ParliamentAmendment, hasEnded: boolean): string {
  if (decision !== 'no-decision' && decision !== 'not-said') return decision
  return hasEnded ? undecided.over : undecided.tabled
}
