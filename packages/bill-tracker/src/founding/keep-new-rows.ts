import type { FoundingRows } from './build-founding-rows.ts'
import type { KnownRows } from './find-known-rows.ts'

type Parents = { billId?: unknown; stageId?: unknown; amendmentId?: unknown; askId?: unknown }

/**
 * Of the founding record's rows those that a database does not know. What it knows stays as it is, whatever became of it, and
 * so does what was taken away: neither that nor anything within it comes back.
 */
export function keepNewRows(rows: FoundingRows, { ids, gone, heldFacts }: KnownRows): FoundingRows {
  const known = new Set<unknown>(ids.values())
  const lost = new Set<unknown>(gone)
  const fresh = new Set<unknown>()
  const keep = <Row extends { id: string } & Parents>(some: readonly Row[]): Row[] =>
    some.filter((row) => {
      if (known.has(row.id)) return false
      const isLost = [row.billId, row.stageId, row.amendmentId, row.askId].some((id) => lost.has(id))
      const fate = isLost ? lost : fresh
      fate.add(row.id)
      return !isLost
    })
  // Parents first: a row in a lost one is lost with it.
  const own = {
    bills: keep(rows.bills),
    stages: keep(rows.stages),
    sittings: keep(rows.sittings),
    publications: keep(rows.publications),
    amendments: keep(rows.amendments),
    divisions: keep(rows.divisions),
    asks: keep(rows.asks),
    texts: keep(rows.texts),
    couldCarry: keep(rows.couldCarry),
    campaignEvents: keep(rows.campaignEvents),
    evidence: keep(rows.evidence),
    positions: keep(rows.positions),
    helpServices: keep(rows.helpServices),
    corrections: keep(rows.corrections),
  }
  return {
    ...own,
    sources: rows.sources.filter(({ id }) => !known.has(id)),
    sponsors: rows.sponsors.filter(({ amendmentId }) => fresh.has(amendmentId)),
    amendmentDivisions: rows.amendmentDivisions.filter(
      ({ amendmentId, divisionId }) =>
        (fresh.has(amendmentId) || fresh.has(divisionId)) && !lost.has(amendmentId) && !lost.has(divisionId),
    ),
    correctedRows: rows.correctedRows.filter(
      ({ correctionId, subjectId }) => fresh.has(correctionId) && !lost.has(subjectId),
    ),
    citations: rows.citations.filter(({ subjectId }) => fresh.has(subjectId)),
    heldFacts: rows.heldFacts.filter(({ key, subjectId }) => !heldFacts.has(key) && !lost.has(subjectId)),
    changes: rows.changes.filter(({ subjectId }) => fresh.has(subjectId)),
  }
}
