import type { AmendmentLine } from '@safe-to-report/db'
import { hashLines, linesAsText } from '../../words/amendment-lines.ts'
import type { BillPlanning } from './bill-planning.ts'
import { isReread, settleField } from '../planning/plan-fields.ts'

interface Worded {
  amendmentId: string
  /** The words that stand now; undefined where the record holds none. */
  stands: AmendmentLine[] | undefined
  offered: AmendmentLine[] | null
  /** The offered words as we read them before; undefined where that is not known. */
  readBefore?: AmendmentLine[] | null | undefined
  /** Where the offered words were read. */
  sourceUrl: string
}

/**
 * Plans a new version of an amendment's words where Parliament's are others. The earlier ones stay as they are. Where only
 * our reading of the same words is another, the version that stands is read again in its place. Gives whether it is.
 */
export function planWords(planning: BillPlanning, worded: Worded): boolean {
  const { amendmentId, stands, offered, readBefore, sourceUrl } = worded
  if (offered === null) return false
  const at = {
    subjectKind: 'amendment',
    subjectId: amendmentId,
    field: 'words',
    before: stands ? linesAsText(stands) : null,
    after: linesAsText(offered),
  } as const
  const asLines = { ...at, before: stands, after: offered }
  if (isReread(planning, asLines, readBefore)) {
    planning.plan.rereadings.push({ amendmentId, lines: offered, textHash: hashLines(offered) })
    return true
  }
  if (settleField(planning, at, () => 'take') !== 'take') return false
  planVersion(planning, { amendmentId, offered, sourceUrl })
  planning.plan.changes.push({ ...at, sourceUrl })
  return false
}

/** The first words of an amendment that is new itself: its own change tells of it. */
export function planVersion(
  { plan }: BillPlanning,
  { amendmentId, offered, sourceUrl }: Omit<Worded, 'stands' | 'readBefore'>,
): void {
  if (offered === null) return
  plan.versions.push({ amendmentId, lines: offered, textHash: hashLines(offered), origin: 'sync', sourceUrl })
}
