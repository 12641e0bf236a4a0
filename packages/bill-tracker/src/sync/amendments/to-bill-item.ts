import type { BillStanding } from './bill-standing.ts'
import type { WatchedStage } from '@safe-to-report/db'
import type { BillSummary } from '../bills-api/bills-answers.ts'
import { latestSessionOf } from '../bills-api/to-bill.ts'
import { toPlainText } from '../asking/plain-text.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'

export interface BillSeen {
  summary: BillSummary
  /** Empty while it was not asked for, or where it has none. */
  longTitle: string
  standing: BillStanding
  /** Where anybody can open it. */
  url: string
}

/** A bill that Parliament has, as its list of bills has it. */
export function toBillItem({ summary, longTitle, standing, url }: BillSeen): FetchedItem {
  const title = titleOf(summary)
  return {
    kind: 'bill',
    key: String(summary.billId),
    house: summary.currentHouse,
    title,
    text: longTitle,
    url,
    billParliamentId: summary.billId,
    billTitle: title,
    standing,
    details: { session: latestSessionOf(summary) },
  }
}

export function titleOf({ shortTitle, billId }: Pick<BillSummary, 'shortTitle' | 'billId'>): string {
  return toPlainText(shortTitle) ?? `Bill ${billId}`
}

export interface Path {
  stages: readonly WatchedStage[]
  currentStage: number | null
  /** London day. */
  today: string
}

/** The same with the stage that it is at and, while it goes on, what follows next and when. */
export function withPath(item: FetchedItem, { stages, currentStage, today }: Path): FetchedItem {
  const stage = stages.find(({ id }) => id === currentStage)
  return {
    ...item,
    happenedOn: stages.find(({ kind }) => kind === 'first-reading')?.days[0] ?? null,
    stageParliamentId: stage?.id ?? null,
    stageName: stage?.name ?? null,
    details: { ...item.details, ...(item.standing === 'in-progress' ? tellNext(stages, today) : nothingNext) },
  }
}

const nothingNext = { nextOn: null, nextStage: null, nextHouse: null }

/** The next day on which it is to be before a House. */
function tellNext(stages: readonly WatchedStage[], today: string): Record<keyof typeof nothingNext, string | null> {
  const [next] = stages
    .flatMap(({ days, name, house }) => days.map((day) => ({ nextOn: day, nextStage: name, nextHouse: house })))
    .filter(({ nextOn }) => nextOn >= today)
    .toSorted((one, other) => one.nextOn.localeCompare(other.nextOn))
  return next ?? nothingNext
}
