import type { amendmentDivisions, divisions } from '@safe-to-report/db'
import { divisionUrl } from '../words/division-url.ts'
import type { DivisionRow } from '../shipped/founding-files.ts'
import type { RowIndex } from './row-index.ts'

export interface DivisionRows {
  divisions: (typeof divisions.$inferInsert & { id: string })[]
  amendmentDivisions: (typeof amendmentDivisions.$inferInsert)[]
}

/** Divisions with the amendments they were on; the amendments must have been added to the index before. */
export function buildDivisionRows(files: readonly DivisionRow[], index: RowIndex): DivisionRows {
  const rows: DivisionRows = { divisions: [], amendmentDivisions: [] }
  for (const { sources, amendments, unseenParliamentId, ...division } of files) {
    const id = index.add('division', division.slug)
    index.cite('division', id, sources, division.slug)
    const { house, parliamentId } = division
    const parliamentUrl = parliamentId === undefined ? null : divisionUrl(house, parliamentId)
    rows.divisions.push({ id, ...division, parliamentId: parliamentId ?? unseenParliamentId, parliamentUrl })
    for (const amendment of amendments) {
      rows.amendmentDivisions.push({
        amendmentId: index.find('amendment', amendment, division.slug),
        divisionId: id,
      })
    }
  }
  return rows
}
