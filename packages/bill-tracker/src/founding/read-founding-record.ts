import { parseSeats, type SeatRow } from './parse-seats.ts'
import {
  amendmentRow,
  askRow,
  billRow,
  campaignEventRow,
  correctionRow,
  divisionRow,
  evidenceRow,
  heldFactRow,
  positionRow,
  sourceRow,
  type AmendmentRow,
  type AskRow,
  type BillRow,
  type CampaignEventRow,
  type CorrectionRow,
  type DivisionRow,
  type EvidenceRow,
  type HeldFactRow,
  type PositionRow,
  type SourceRow,
} from '../shipped/founding-files.ts'
import { helpServiceRow, type HelpServiceRow } from '../shipped/help-file.ts'
import { parseRows } from '../shipped/parse-founding-file.ts'
import { readFoundingFile } from '../shipped/read-founding-file.ts'
import { readSamplePlaces, type SamplePlaces } from '../shipped/sample-places.ts'
import type { z } from 'zod'

export interface FoundingRecord {
  sources: SourceRow[]
  bills: BillRow[]
  amendments: AmendmentRow[]
  divisions: DivisionRow[]
  asks: AskRow[]
  campaignEvents: CampaignEventRow[]
  evidence: EvidenceRow[]
  positions: PositionRow[]
  helpServices: HelpServiceRow[]
  heldFacts: HeldFactRow[]
  corrections: CorrectionRow[]
  seats: SeatRow[]
  samplePlaces: SamplePlaces
}

/** Reads the founding files that come with this package. Throws `FoundingFileFaulty` where one is wrong. */
export function readFoundingRecord(): FoundingRecord {
  const rowsOf = <Row>(file: string, row: z.ZodType<Row>): Row[] => parseRows(file, readFoundingFile(file), row)
  return {
    sources: rowsOf('sources.yaml', sourceRow),
    bills: rowsOf('bills.yaml', billRow),
    amendments: rowsOf('amendments.yaml', amendmentRow),
    divisions: rowsOf('divisions.yaml', divisionRow),
    asks: rowsOf('asks.yaml', askRow),
    campaignEvents: rowsOf('campaign-events.yaml', campaignEventRow),
    evidence: rowsOf('evidence.yaml', evidenceRow),
    positions: rowsOf('positions.yaml', positionRow),
    helpServices: rowsOf('help-services.yaml', helpServiceRow),
    heldFacts: rowsOf('held-facts.yaml', heldFactRow),
    corrections: rowsOf('corrections.yaml', correctionRow),
    seats: parseSeats(readFoundingFile('seats.csv')),
    samplePlaces: readSamplePlaces(),
  }
}
