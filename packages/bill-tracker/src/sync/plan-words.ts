import type { AmendmentLine } from '@safe-to-report/db'
import { hashLines, linesAsText } from '../words/amendment-lines.ts'
import { settleField, type Planning } from './plan-fields.ts'

interface Worded {
  amendmentId: string
  /** The words that stand now; undefined where the record holds none. */
  stands: AmendmentLine[] | undefined
  offered: AmendmentLine[] | null
  /** Where the offered words were read. */
  sourceUrl: string
}

/** Plans a new version of an amendment's words where Parliament's are others. The earlier ones stay as they are. */
export function planWords(planning: Planning, { amendmentId, stands, offered, sourceUrl }: Worded): void {
  if (offered === null) return
  const at = {
    subjectKind: 'amendment',
    subjectId: amendmentId,
    field: 'words',
    before: stands ? linesAsText(stands) : null,
    after: linesAsText(offered),
  } as const
  if (settleField(planning, at, () => 'take') !== 'take') return
  planVersion(planning, { amendmentId, offered, sourceUrl })
  planning.plan.changes.push({ ...at, sourceUrl })
}

/** The first words of an amendment that is new itself: its own change tells of it. */
export function planVersion({ plan }: Planning, { amendmentId, offered, sourceUrl }: Omit<Worded, 'stands'>): void {
  if (offered === null) return
  plan.versions.push({ amendmentId, lines: offered, textHash: hashLines(offered), origin: 'sync', sourceUrl })
}
