import type { amendments, bills, publications, sittings, sponsors, stages } from '@safe-to-report/db'
import { toNumberKey } from '../words/number-key.ts'
import type { AmendmentRow, BillRow, StageRow } from '../shipped/founding-files.ts'
import type { RowIndex } from './row-index.ts'

export interface BillRows {
  bills: (typeof bills.$inferInsert & { id: string })[]
  stages: (typeof stages.$inferInsert & { id: string })[]
  sittings: (typeof sittings.$inferInsert & { id: string })[]
  publications: (typeof publications.$inferInsert & { id: string })[]
}

export function buildBillRows(files: readonly BillRow[], index: RowIndex): BillRows {
  const rows: BillRows = { bills: [], stages: [], sittings: [], publications: [] }
  for (const { sources, stages: path, publications: papers, ...bill } of files) {
    const billId = index.add('bill', bill.slug)
    index.cite('bill', billId, sources, bill.slug)
    rows.bills.push({ id: billId, ...bill })
    path.forEach((stage, at) => addStage(rows, index, { bill: bill.slug, billId, stage, position: at + 1 }))
    for (const paper of papers) {
      const id = index.add('publication', `${bill.slug} ${paper.title}`)
      rows.publications.push({ id, billId, ...paper, verified: bill.verified })
    }
  }
  return rows
}

interface StageOnPath {
  bill: string
  billId: string
  stage: StageRow
  position: number
}

function addStage(rows: BillRows, index: RowIndex, { bill, billId, stage, position }: StageOnPath): void {
  const { on, unchecked, sources, ...own } = stage
  const name = `${bill} ${tellStage(stage)}`
  const stageId = index.add('stage', name)
  index.cite('stage', stageId, sources, name)
  rows.stages.push({ id: stageId, billId, position, ...own })
  const days = [...on.map((day) => ({ day, verified: true })), ...unchecked.map((day) => ({ day, verified: false }))]
  for (const { day, verified } of days) {
    rows.sittings.push({ id: index.add('sitting', `${name} ${day}`), stageId, sitsOn: day, verified })
  }
}

/** How other files call a stage: "Lords report", "Commons lords-amendments 2", "royal-assent". */
function tellStage({ house, kind, round }: StageRow): string {
  const parts = [house, kind, round > 1 ? String(round) : null]
  return parts.filter((part) => part !== null).join(' ')
}

export interface AmendmentRows {
  amendments: (typeof amendments.$inferInsert & { id: string })[]
  sponsors: (typeof sponsors.$inferInsert)[]
}

export function buildAmendmentRows(files: readonly AmendmentRow[], index: RowIndex): AmendmentRows {
  const rows: AmendmentRows = { amendments: [], sponsors: [] }
  for (const { sources, bill, stage, lead, supporters, ...amendment } of files) {
    const id = index.add('amendment', amendment.slug)
    index.cite('amendment', id, sources, amendment.slug)
    rows.amendments.push({
      id,
      ...amendment,
      billId: index.find('bill', bill, amendment.slug),
      stageId: index.find('stage', `${bill} ${stage}`, amendment.slug),
      numberKey: toNumberKey(amendment.number),
    })
    const names = [...(lead === undefined ? [] : [{ name: lead, isLead: true }]), ...supporters.map(toSupporter)]
    names.forEach((sponsor, at) => rows.sponsors.push({ amendmentId: id, ...sponsor, position: at + 1 }))
  }
  return rows
}

function toSupporter(name: string): { name: string; isLead: boolean } {
  return { name, isLead: false }
}
