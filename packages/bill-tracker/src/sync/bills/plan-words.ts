import { isDeepStrictEqual } from 'node:util'
import type { AmendmentLine } from '@safe-to-report/db'
import { hashLines, linesAsText } from '../../words/amendment-lines.ts'
import type { BillPlanning } from './bill-planning.ts'
import { isReread, settleField } from '../planning/plan-fields.ts'
import { letGo } from './plan-met.ts'
import type { AmendmentRow } from './stored-bill.ts'

interface Worded {
  amendment: Pick<AmendmentRow, 'id' | 'verified'>
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
  const { amendment, stands, offered, readBefore, sourceUrl } = worded
  const amendmentId = amendment.id
  if (offered === null) return false
  const at = {
    subjectKind: 'amendment',
    subjectId: amendmentId,
    field: 'words',
    before: stands ? linesAsText(stands) : null,
    after: linesAsText(offered),
  } as const
  const asLines = { ...at, before: stands, after: offered }
  // What somebody pasted before Parliament listed it stays as a version; Parliament's own words stand from then on.
  const isMeeting = planning.writerOf(amendment, 'words') !== undefined
  if (isMeeting) letGo(planning, amendmentId, 'words')
  if (isReread(planning, asLines, readBefore) || (isMeeting && isLaidOutOtherwise(stands, offered))) {
    planning.plan.rereadings.push({ amendmentId, lines: offered, textHash: hashLines(offered) })
    return true
  }
  const verdict = settleField(isMeeting ? { ...planning, isPinned: () => false } : planning, at, () => 'take')
  if (verdict !== 'take') return false
  planVersion(planning, { amendmentId, offered, sourceUrl })
  planning.plan.changes.push({ ...at, sourceUrl })
  return false
}

/** Whether the same words stand on other lines, or further in. */
function isLaidOutOtherwise(stands: AmendmentLine[] | undefined, offered: AmendmentLine[]): boolean {
  if (stands === undefined || isDeepStrictEqual(stands, offered)) return false
  return runOn(stands) === runOn(offered)
}

function runOn(lines: AmendmentLine[]): string {
  return linesAsText(lines).replaceAll(/\s+/g, '')
}

/** The first words of an amendment that is new itself: its own change tells of it. */
export function planVersion(
  { plan }: BillPlanning,
  { amendmentId, offered, sourceUrl }: Pick<Worded, 'offered' | 'sourceUrl'> & { amendmentId: string },
): void {
  if (offered === null) return
  plan.versions.push({ amendmentId, lines: offered, textHash: hashLines(offered), origin: 'sync', sourceUrl })
}
