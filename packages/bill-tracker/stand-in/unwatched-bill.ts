import { numberStages, type BillContent } from './bill-content.ts'

export const unwatchedBillId = 9004

/** Bill 9004, which never was, and which nobody has on the record: what is tabled to it, only a watch can see. */
export function buildUnwatchedBill(): BillContent {
  return {
    billId: unwatchedBillId,
    title: 'Harbours (Demonstration) Bill',
    formerTitle: null,
    longTitle: 'A bill made up to be watched; <i>no Parliament</i> has seen it, nor any harbour.',
    isAct: false,
    sessions: [39],
    lastUpdate: '2026-01-20T09:30:00.0000001',
    stages: numberStages(unwatchedBillId, [
      { description: '1st reading', house: 'Commons', days: ['2026-01-14'] },
      { description: '2nd reading', house: 'Commons', days: ['2026-01-28'] },
      {
        description: 'Committee stage',
        house: 'Commons',
        days: ['2026-02-17'],
        amendments: ['quay', 'mooring', 'lantern'].map((word, index) => ({
          number: String(index + 1),
          decision: 'NoDecision',
          summary: [`Clause ${index + 1}, page ${index + 1}, line 4, leave out “${word}”`],
          sponsors: [`Made-up Member ${index + 1}`],
          words: {
            header: `Clause ${index + 1}`,
            lines: [{ text: `Clause ${index + 1}, page ${index + 1}, line 4, leave out “${word}”`, indentation: 0 }],
            ...(index === 0 && { explanatory: 'This would leave the quay out of it.' }),
          },
        })),
      },
      { description: 'Report stage', house: 'Commons', days: [] },
    ]),
    publications: [],
  }
}
