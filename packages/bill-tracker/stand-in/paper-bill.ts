import { numberStages, type BillContent, type LineContent } from './bill-content.ts'

const line = (indentation: number, number: string | undefined, text: string): LineContent => ({
  ...(number !== undefined && { number }),
  text,
  indentation,
})

/**
 * Bill 9002, which never was, in Committee: its paper has what papers of real bills have, and no word of theirs. Numbers that
 * hang before lines, a table, a list of meanings, new schedules, amendments to an amendment, one without a number, stars of
 * two sorts and names that come day by day.
 */
export function buildPaperBill(): BillContent {
  return {
    billId: 9002,
    title: 'Paper Demonstration Bill',
    formerTitle: null,
    longTitle: 'A bill made up to show what stands on a paper of amendments.',
    isAct: false,
    sessions: [39],
    lastUpdate: '2026-02-01T09:30:00.0000001',
    stages: numberStages(9002, [
      { description: '1st reading', house: 'Commons', days: ['2026-01-13'] },
      { description: '2nd reading', house: 'Commons', days: ['2026-01-27'] },
      {
        description: 'Committee stage',
        house: 'Commons',
        days: ['2026-02-24', '2026-02-26', '2026-03-10'],
        amendments: [
          ...plainAmendments(),
          ...oddAmendments(),
          toAmendment('(a)', 'hoc41', 'leave out “may” and insert “must”', ['Paper Member 2']),
          toAmendment('(b)', 'hoc42', 'leave out subsection (2)', ['Paper Member 2', 'Paper Member 3']),
          ...lastAmendments(),
        ],
      },
      { description: 'Report stage', house: 'Commons', days: [] },
    ]),
    publications: ['2026-02-20', '2026-02-23'].map((day, index) => ({
      title: `Paper Demonstration Bill, amendments of day ${index + 1}`,
      type: 'Amendment Paper',
      house: 'Commons',
      day,
      url: `https://papers.example.org/paper-demonstration-bill-${index + 1}.pdf`,
    })),
  }
}

type StageNotes = Parameters<typeof numberStages>[1][number]
type AmendmentNotes = NonNullable<StageNotes['amendments']>[number]

/** Three with numbers before their lines, whose names grow from day to day. */
function plainAmendments(): AmendmentNotes[] {
  return ['1', '2', '3'].map((number, index) => ({
    number,
    dNum: `hoc${index + 1}`,
    decision: 'NoDecision',
    summary: [`Clause 2, page 2, line ${10 + index}, at end insert—`],
    star: index === 0 ? '★' : '☆',
    sponsors: ['Paper Member 5'],
    joining: ['Paper Member 6', 'Paper Member 7'],
    words: {
      header: 'Clause 2',
      lines: [
        line(0, undefined, `Clause 2, page 2, line ${10 + index}, at end insert—`),
        line(1, `“(${index + 3}A)`, 'The code must say what a keeper does with—'),
        line(2, '(a)', 'what somebody told it in fear, and'),
        line(2, '(b)', `what it learned in ${index + 2} days.`),
        line(1, `(${index + 3}B)`, `A code under subsection (${index + 3}A) is to be laid before both Houses.”`),
      ],
    },
  }))
}

function toAmendment(number: string, dNum: string, does: string, sponsors: string[]): AmendmentNotes {
  return {
    number,
    dNum,
    decision: 'NoDecision',
    summary: [`To the proposed New Clause, ${does}`],
    sponsors,
    words: {
      // One heading stands over all the letters, with the first of them.
      ...(number === '(a)' && { header: headingOfLetters }),
      lines: [line(0, undefined, `Subsection (1), ${does}`)],
    },
  }
}

const headingOfLetters =
  'As Amendments to Paper Minister’s proposed New Clause (Information about those who ask for help) (Gov NC4):—'

/** One with a table, meanings and a number in a tag of its own; the clause that others amend. */
function oddAmendments(): AmendmentNotes[] {
  return [
    {
      number: '4',
      dNum: 'hoc31',
      decision: 'NoDecision',
      summary: ['Clause 3, page 3, line 9, at end insert—'],
      star: '☆',
      sponsors: ['Paper Member 1'],
      words: {
        header: 'Clause 3',
        lines: [
          line(0, undefined, 'Clause 3, page 3, line 9, at end insert—'),
          line(1, '“(4)', 'The penalties are—'),
          line(
            1,
            undefined,
            '<table><tr><th>Breach</th><th>Most</th></tr><tr><td>Section 1</td><td>2 years</td></tr><tr><td>Section 3</td><td>6 months</td></tr></table>',
          ),
          line(1, '(5)', '<p>In this section—</p><dl><dt>“keeper”</dt><dd>whoever holds data;</dd></dl>'),
          line(1, undefined, '<span class="sub-para-num">(6)</span>The Secretary of State may amend the table.”'),
        ],
        explanatory: '<p>This would say what a breach costs.</p><p>It would leave the sums to regulations.</p>',
      },
    },
    {
      number: 'Gov NC4',
      dNum: 'hoc40',
      decision: 'NoDecision',
      summary: ['To move the following Clause—', 'Information about those who ask for help'],
      sponsors: ['Paper Minister'],
      words: {
        header: 'New Clauses',
        lines: [
          line(0, undefined, 'To move the following Clause—'),
          line(1, '“', 'Information about those who ask for help'),
          line(1, '(1)', 'A keeper may ask only for what it needs.'),
          line(1, '(2)', 'What it needs is for regulations to say.”'),
        ],
      },
    },
  ]
}

/** A new schedule, and one that the list has without a number. */
function lastAmendments(): AmendmentNotes[] {
  return [
    {
      number: 'NS1',
      dNum: 'hoc43',
      decision: 'NoDecision',
      summary: ['To move the following Schedule—'],
      sponsors: ['Paper Member 3'],
      words: {
        lines: [line(0, undefined, 'To move the following Schedule—'), line(1, '“1', 'A keeper has a seal.”')],
      },
    },
    {
      number: null,
      dNum: 'hoc44',
      decision: 'NoDecision',
      summary: ['Clause 9, page 8, line 2, leave out “thirty”'],
      star: '☆',
      sponsors: ['Paper Member 4'],
      words: { lines: [line(0, undefined, 'Clause 9, page 8, line 2, leave out “thirty”')] },
    },
  ]
}
