import type {
  asks,
  campaignEvents,
  changes,
  citations,
  correctedRows,
  corrections,
  couldCarry,
  evidence,
  heldFacts,
  helpServices,
  positions,
  sources,
  SubjectKind,
  texts,
} from '@safe-to-report/db'
import { buildAmendmentRows, buildBillRows, type AmendmentRows, type BillRows } from './build-bill-rows.ts'
import { buildDivisionRows, type DivisionRows } from './build-division-rows.ts'
import type { AmendmentRow, AskRow, CorrectionRow, HeldFactRow, TextRow } from '../shipped/founding-files.ts'
import { FoundingFileFaulty } from '../shipped/parse-founding-file.ts'
import type { FoundingRecord } from './read-founding-record.ts'
import { startRowIndex, type RowIndex } from './row-index.ts'

export interface FoundingRows extends BillRows, AmendmentRows, DivisionRows {
  sources: (typeof sources.$inferInsert)[]
  asks: (typeof asks.$inferInsert & { id: string })[]
  texts: (typeof texts.$inferInsert & { id: string })[]
  couldCarry: (typeof couldCarry.$inferInsert & { id: string })[]
  campaignEvents: (typeof campaignEvents.$inferInsert & { id: string })[]
  evidence: (typeof evidence.$inferInsert & { id: string })[]
  positions: (typeof positions.$inferInsert & { id: string })[]
  helpServices: (typeof helpServices.$inferInsert & { id: string })[]
  corrections: (typeof corrections.$inferInsert & { id: string })[]
  correctedRows: (typeof correctedRows.$inferInsert)[]
  citations: (typeof citations.$inferInsert)[]
  heldFacts: (typeof heldFacts.$inferInsert)[]
  changes: (typeof changes.$inferInsert)[]
}

/**
 * The founding record as rows of the database, each with its id and pointing to the others' ids. A row that the database
 * knows, by kind and name, keeps the id it has there.
 *
 * @throws {FoundingFileFaulty} naming every row that cites or points to what is not there
 */
export function buildFoundingRows(
  record: FoundingRecord,
  known: ReadonlyMap<string, string> = new Map(),
): FoundingRows {
  const index = startRowIndex(known)
  const sourceRows = record.sources.map((source) => ({ id: index.addSource(source.key), ...source }))
  const billRows = buildBillRows(record.bills, index)
  const amendmentRows = buildAmendmentRows(record.amendments, index)
  const divisionRows = buildDivisionRows(record.divisions, index)
  const askRows = buildAskRows(record.asks, record.amendments, index)
  const eventRows = record.campaignEvents.map((row) => cited('campaign-event', row, index))
  const evidenceRows = record.evidence.map((row, at) => ({ ...cited('evidence', row, index), position: at + 1 }))
  const positionRows = record.positions.map(({ ask, ...row }, at) => ({
    ...cited('position', row, index),
    askId: ask === undefined ? null : index.find('ask', ask, row.slug),
    position: at + 1,
  }))
  const helpRows = record.helpServices.map((row, at) => ({ ...cited('help-service', row, index), position: at + 1 }))
  const correctionRows = buildCorrectionRows(record.corrections, index)
  const heldFactRows = record.heldFacts.map((fact) => toHeldFact(fact, index))
  if (index.faults.length > 0) throw new FoundingFileFaulty(index.faults)
  const rows = {
    ...billRows,
    ...amendmentRows,
    ...divisionRows,
    ...askRows,
    campaignEvents: eventRows,
    evidence: evidenceRows,
    positions: positionRows,
    helpServices: helpRows,
    corrections: correctionRows.corrections,
  }
  return {
    ...rows,
    sources: sourceRows,
    correctedRows: correctionRows.correctedRows,
    citations: index.citations,
    heldFacts: heldFactRows,
    changes: listChanges(rows),
  }
}

type Cited = { slug: string; sources: Parameters<RowIndex['cite']>[2] }

function cited<Row extends Cited>(kind: SubjectKind, row: Row, index: RowIndex): Omit<Row, 'sources'> & { id: string } {
  const { sources: behind, ...own } = row
  const id = index.add(kind, row.slug)
  index.cite(kind, id, behind, row.slug)
  return { id, ...own }
}

function buildAskRows(
  files: readonly AskRow[],
  amendmentFiles: readonly AmendmentRow[],
  index: RowIndex,
): Pick<FoundingRows, 'asks' | 'texts' | 'couldCarry'> {
  const billOf = new Map(amendmentFiles.map(({ slug, bill }) => [slug, bill]))
  const rows: Pick<FoundingRows, 'asks' | 'texts' | 'couldCarry'> = { asks: [], texts: [], couldCarry: [] }
  files.forEach(({ texts: lineage, couldCarry: bills, ...ask }, at) => {
    const row = { ...cited('ask', ask, index), position: at + 1 }
    rows.asks.push(row)
    lineage.forEach((text, place) =>
      rows.texts.push({ ...toText(text, billOf, index), askId: row.id, position: place + 1 }),
    )
    for (const { bill, sources: behind, ...own } of bills) {
      const name = `${ask.slug} ${bill}`
      const id = index.add('could-carry', name)
      index.cite('could-carry', id, behind, name)
      rows.couldCarry.push({ id, ...own, askId: row.id, billId: index.find('bill', bill, name) })
    }
  })
  return rows
}

function toText(
  text: TextRow,
  billOf: ReadonlyMap<string, string>,
  index: RowIndex,
): Omit<FoundingRows['texts'][number], 'askId' | 'position'> {
  if ('amendment' in text) {
    const { amendment, ...own } = text
    const amendmentId = index.find('amendment', amendment, text.slug)
    const billId = index.find('bill', billOf.get(amendment) ?? '', text.slug)
    return { id: index.add('text', text.slug), ...own, amendmentId, billId }
  }
  const { bill, ...own } = text
  return { ...cited('text', own, index), billId: index.find('bill', bill, text.slug) }
}

function buildCorrectionRows(
  files: readonly CorrectionRow[],
  index: RowIndex,
): Pick<FoundingRows, 'corrections' | 'correctedRows'> {
  const rows: Pick<FoundingRows, 'corrections' | 'correctedRows'> = { corrections: [], correctedRows: [] }
  files.forEach(({ concerns, ...file }, at) => {
    const row = { ...cited('correction', file, index), position: at + 1 }
    rows.corrections.push(row)
    for (const { kind, name } of concerns) {
      const subjectId = index.find(kind, name, file.slug)
      rows.correctedRows.push({ correctionId: row.id, subjectKind: kind, subjectId })
    }
  })
  return rows
}

function toHeldFact({ subject, ...fact }: HeldFactRow, index: RowIndex): FoundingRows['heldFacts'][number] {
  return { ...fact, subjectKind: subject.kind, subjectId: index.find(subject.kind, subject.name, fact.key) }
}

type Subjects = Omit<
  FoundingRows,
  'sources' | 'sponsors' | 'amendmentDivisions' | 'correctedRows' | 'citations' | 'heldFacts' | 'changes'
>

/** One change per row: that it came, and with what. */
function listChanges(rows: Subjects): FoundingRows['changes'] {
  return [
    ...rows.bills.map((row) => arrival('bill', row)),
    ...rows.stages.map((row) => arrival('stage', row)),
    ...rows.sittings.map((row) => arrival('sitting', row)),
    ...rows.publications.map((row) => arrival('publication', row)),
    ...rows.amendments.map((row) => arrival('amendment', row)),
    ...rows.divisions.map((row) => arrival('division', row)),
    ...rows.asks.map((row) => arrival('ask', row)),
    ...rows.texts.map((row) => arrival('text', row)),
    ...rows.couldCarry.map((row) => arrival('could-carry', row)),
    ...rows.campaignEvents.map((row) => arrival('campaign-event', row)),
    ...rows.evidence.map((row) => arrival('evidence', row)),
    ...rows.positions.map((row) => arrival('position', row)),
    ...rows.helpServices.map((row) => arrival('help-service', row)),
    ...rows.corrections.map((row) => arrival('correction', row)),
  ]
}

function arrival(subjectKind: SubjectKind, { id, ...after }: { id: string }): FoundingRows['changes'][number] {
  return { origin: 'founding', subjectKind, subjectId: id, field: '*', after }
}
