import { numberStages, type BillContent, type WordsContent } from './bill-content.ts'

const decisions = ['NoDecision', 'Withdrawn', 'NotMoved', 'Agreed', 'NegativedOnDivision', 'NotCalled'] as const

/** Bill 9001, which never was: long enough to need many pages, so that paging can be tried. */
export function buildDemonstrationBill(amendmentCount: number): BillContent {
  return {
    billId: 9001,
    title: 'Demonstration Bill',
    formerTitle: null,
    longTitle: 'A bill made up to show how the record follows one; <b>no Parliament</b> has seen it.',
    isAct: false,
    sessions: [39],
    lastUpdate: '2026-01-12T09:30:00.0000001',
    stages: numberStages(9001, [
      { description: '1st reading', house: 'Commons', days: ['2026-01-12'] },
      { description: '2nd reading', house: 'Commons', days: ['2026-01-26'] },
      { description: 'Money resolution', house: 'Commons', days: ['2026-01-26'] },
      {
        description: 'Committee stage',
        house: 'Commons',
        days: ['2026-02-10', '2026-02-12'],
        amendments: Array.from({ length: amendmentCount }, (_, index) => ({
          number: index % 5 === 4 ? `NC${index + 1}` : String(index + 1),
          decision: decisions[index % decisions.length] ?? 'NoDecision',
          summary: [`Clause ${1 + (index % 20)}, line ${1 + index}, leave out <i>may</i> & insert “must”`],
          ...(index < 3 && { star: '★' }),
          clause: 1 + (index % 20),
          words: wordsOf(index),
          sponsors: [`Demonstration Member ${1 + (index % 7)}`, 'Demonstration Member 8'],
        })),
      },
      { description: 'Report stage', house: 'Commons', days: [] },
    ]),
    publications: [
      {
        title: 'Demonstration Bill, as introduced',
        type: 'Bill',
        house: 'Commons',
        day: '2026-01-12',
        url: 'https://papers.example.org/demonstration-bill.pdf',
      },
    ],
    news: [
      {
        title: 'Have your say on the Demonstration Bill',
        content: '<p>A committee that never met asks for <b>your</b> views.</p>',
        day: '2026-01-27',
      },
    ],
  }
}

function wordsOf(index: number): WordsContent {
  const image = index % 10 === 9 ? [{ text: 'iVBORw0KGgo=', indentation: 1, isImage: true }] : []
  return {
    header: `Clause ${1 + (index % 20)}`,
    location: `Clause ${1 + (index % 20)}, page ${1 + (index % 40)}, line ${1 + (index % 30)}`,
    lines: [
      {
        text: `Page ${1 + (index % 40)}, line ${1 + (index % 30)}, leave out <i>may</i> &amp; insert—`,
        indentation: 0,
      },
      { number: '“(a)', text: 'must, and', indentation: 1 },
      { number: '(b)', text: `must say so within ${1 + (index % 28)} days”.`, indentation: 1 },
      ...image,
    ],
    ...(index % 2 === 0 && {
      explanatory: `This amendment would make a duty of a power, for the ${index + 1}th time.`,
    }),
  }
}
