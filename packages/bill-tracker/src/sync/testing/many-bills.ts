import { numberStages, type BillContent } from '../../../stand-in/bill-content.ts'

export const firstManyBill = 5_001

/** Bills that never were, in Committee, with so many amendments each; behind them others, which nobody can amend yet. */
export function buildManyBills(amendable: readonly number[], others: number): BillContent[] {
  return [
    ...amendable.map((amendments, index) => buildBill(firstManyBill + index, amendments)),
    ...Array.from({ length: others }, (_, index) => buildBill(firstManyBill + amendable.length + index, undefined)),
  ]
}

type StageNotes = Parameters<typeof numberStages>[1][number]

function buildBill(billId: number, amendments: number | undefined): BillContent {
  const inCommittee: StageNotes = {
    description: 'Committee stage',
    house: 'Commons',
    days: ['2026-03-03', '2026-03-05'],
    amendments: Array.from({ length: amendments ?? 0 }, (_, index) => toAmendment(index + 1)),
  }
  return {
    billId,
    title: `Made-up Bill ${billId}`,
    formerTitle: null,
    longTitle: `A bill to make provision about ${billId}.`,
    isAct: false,
    sessions: [39],
    lastUpdate: `2026-02-20T09:30:00.${String(billId).padStart(7, '0')}`,
    stages: numberStages(billId, [
      { description: '1st reading', house: 'Commons', days: ['2026-01-14'] },
      { description: '2nd reading', house: 'Commons', days: ['2026-02-04'] },
      ...(amendments === undefined ? [] : [inCommittee]),
    ]),
    publications: [],
  }
}

function toAmendment(number: number) {
  const does = `Clause ${number}, page ${number}, line 4, leave out “may” and insert “must”`
  return {
    number: String(number),
    decision: 'NoDecision',
    summary: [does],
    star: '☆',
    sponsors: ['Made-up Member 1'],
    words: { lines: [{ text: does, indentation: 0 }], explanatory: `It would make duty ${number} a duty.` },
  }
}
