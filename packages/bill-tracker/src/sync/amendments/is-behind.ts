import type { WatchedStage } from '@safe-to-report/db'
import type { ParliamentPublication } from '../bills-api/parliament-bill.ts'
import { canBeAmended } from '../bills-api/stage-kind.ts'

/** Of a stage whose amendments are on paper and not in its list: the day of the paper. */
export interface Behind {
  stage: WatchedStage
  printedOn: string
}

/** As the papers are called in either House. */
const ofAmendments = /amendment paper|notices? of amendments?|(marshalled|running|numerical|supplementary) list/i

/**
 * A stage whose list Parliament has not brought up to the paper that it printed: the list can lag by days. A list changes with each print,
 * if only in its stars; one that has not changed since before the newest paper lacks what is on it. So does an empty one.
 *
 * @param dayOf the London day of an instant.
 */
export function findBehind(
  open: readonly WatchedStage[],
  { stages, publications }: { stages: readonly WatchedStage[]; publications: readonly ParliamentPublication[] },
  dayOf: (instant: string) => string,
): Behind[] {
  return open.flatMap((stage) => {
    if (!canBeAmended(stage.kind) || stage.readAt === undefined) return []
    const printedOn = newestPaper(publications, stage, lastDayBefore(stages, stage))
    const changedOn = stage.listChangedAt === undefined ? '' : dayOf(stage.listChangedAt)
    return printedOn !== undefined && printedOn > changedOn ? [{ stage, printedOn }] : []
  })
}

function newestPaper(
  publications: readonly ParliamentPublication[],
  { house }: WatchedStage,
  after: string,
): string | undefined {
  return publications
    .filter((paper) => paper.house === house && ofAmendments.test(paper.kind))
    .flatMap(({ publishedOn }) => (publishedOn !== null && publishedOn > after ? [publishedOn] : []))
    .toSorted()
    .at(-1)
}

/** A paper of that day or before was for a stage that is over. */
function lastDayBefore(stages: readonly WatchedStage[], stage: WatchedStage): string {
  const before = stages.slice(
    0,
    stages.findIndex(({ id }) => id === stage.id),
  )
  return (
    before
      .flatMap(({ days }) => days)
      .toSorted()
      .at(-1) ?? ''
  )
}
