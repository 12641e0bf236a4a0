import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseSeatMap, type MapPlace } from '../places/parse-seat-map.ts'
import { parseSeats, type SeatRow } from '../places/parse-seats.ts'
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
  samplePlaces,
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
} from './founding-files.ts'
import { helpServiceRow, type HelpServiceRow } from './help-file.ts'
import { parseRows, parseWhole } from './parse-founding-file.ts'
import type { z } from 'zod'

export type SamplePlaces = z.infer<typeof samplePlaces>

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

/** Reads where help is, and the sources that say so. */
export function readFoundingHelp(): Pick<FoundingRecord, 'helpServices' | 'sources'> {
  return {
    helpServices: parseRows('help-services.yaml', readFoundingFile('help-services.yaml'), helpServiceRow),
    sources: parseRows('sources.yaml', readFoundingFile('sources.yaml'), sourceRow),
  }
}

/** Reads the places to try the program out with. */
export function readSamplePlaces(): SamplePlaces {
  return parseWhole('sample-places.yaml', readFoundingFile('sample-places.yaml'), samplePlaces)
}

/** Reads where each seat stands on the map. */
export function readSeatMap(): MapPlace[] {
  return parseSeatMap(readFoundingFile('seat-map.csv'))
}

// By package name, not by a path from this file: a bundler may have moved this file away from the data.
const { resolve } = createRequire(import.meta.url)

function readFoundingFile(name: string): string {
  return readFileSync(resolve(`@safe-to-report/bill-tracker/founding/${name}`), 'utf8')
}
