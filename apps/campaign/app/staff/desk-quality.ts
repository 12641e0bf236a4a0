import { findRecordQuality, type Gap } from '@safe-to-report/bill-tracker/desk'
import type { Database } from '@safe-to-report/db'
import { deskPath } from './desk-path.ts'

interface GapLine {
  id: string
  title: string
  within: string | null
  path: string | null
}

/** One sort of gap in the record: how many, and where the list of them is. */
export interface QualityLine {
  key: string
  name: string
  count: number
  path: string
}

/** A list of gaps on the page of what is wanting. */
interface GapList {
  key: string
  name: string
  gaps: GapLine[]
}

export interface Quality {
  lines: QualityLine[]
  lists: GapList[]
}

/** What is wanting on the record, counted, each with its list. */
export async function findQuality(db: Database, now: Date): Promise<Quality> {
  const found = await findRecordQuality(db, now)
  const lists: GapList[] = [
    { key: 'words', name: 'Texts with no words loaded', gaps: found.withoutWords.map(toLine) },
    { key: 'sources', name: 'Public rows with no source', gaps: found.withoutSource.map(toLine) },
    { key: 'votes', name: 'Divisions without members’ votes', gaps: found.withoutVotes.map(toLine) },
    { key: 'syncs', name: 'Not asked of Parliament for two days, or not answered', gaps: found.staleSyncs.map(toLine) },
    { key: 'failing', name: 'Read of Parliament in time, and failed since', gaps: found.failingSyncs.map(toLine) },
  ]
  const lines: QualityLine[] = [
    { key: 'rows', name: 'Rows to check', count: found.unchecked, path: '/staff/check?list=rows' },
    { key: 'facts', name: 'Facts to look up', count: found.heldFacts, path: '/staff/check?list=facts' },
    {
      key: 'help',
      name: 'Help that nobody checked for 180 days',
      count: found.staleHelp,
      path: '/staff/check?list=help',
    },
    { key: 'divisions', name: 'Divisions that need a person', count: found.openDivisions, path: '/staff/divisions' },
    { key: 'conflicts', name: 'Differences with Parliament', count: found.conflicts, path: '/staff#differences' },
    ...lists.map(({ key, name, gaps }) => ({ key, name, count: gaps.length, path: `/staff/quality#${key}` })),
  ]
  return { lines, lists }
}

function toLine({ kind, id, title, within }: Gap): GapLine {
  return { id, title, within, path: kind === 'sync' ? null : deskPath(kind, id) }
}
