import { neverVotedOn, undecided, unmoved } from '@safe-to-report/bill-tracker/desk'
import { decisionWords } from '@safe-to-report/bill-tracker/words'
import { amendmentKinds, decisions, type AmendmentKind } from '@safe-to-report/db'
import { isEmpty, isGiven, type Fits } from './fits.ts'
import type { KindForm } from './kind-form.ts'
import { ourWords, veryWords } from './our-words.ts'

const amendmentKindWords: Record<AmendmentKind, string> = {
  amendment: 'An amendment',
  'new-clause': 'A new clause',
  'lords-amendment': 'A Lords amendment, in the Commons',
  motion: 'A motion',
}

/** Where a decision says that there may be such a thing; and before one is known, where it is on the record. */
const unless = (decided: readonly string[], field: string): Fits => [
  { decision: { isNot: ['', ...decided] } },
  { decision: isEmpty, [field]: isGiven },
]
const counted: Fits = [...unless(neverVotedOn, 'countFor'), { decision: isEmpty, countAgainst: isGiven }]

export const amendmentForm: KindForm<'amendment'> = {
  fields: {
    number: {
      input: 'line',
      most: 300,
      ask: 'Give its number.',
      hint: 'As printed: “67”, “NC36”, “Motion E1”. One to another amendment says which: “(a) to NC4”.',
    },
    kind: {
      label: 'What it is',
      input: 'choice',
      beside: true,
      ask: 'Say what it is.',
      hint: 'Which kind of change it is.',
      choices: amendmentKinds.map((value) => ({ value, words: amendmentKindWords[value] })),
    },
    words: veryWords,
    sponsors: {
      label: 'In whose names',
      input: 'members',
      rows: 4,
      hint: 'One name a line as on the paper, who leads first. Whoever sits or sat in Parliament is found by name.',
    },
    ...ourWords,
    decision: {
      input: 'choice',
      begins: 'no-decision',
      hint: 'From Parliament’s website where it says. What you set here is held against it.',
      choices: decisions.map((value) => ({ value, words: decisionWords(value) })),
    },
    decidedOn: {
      input: 'date',
      past: true,
      fits: unless(undecided, 'decidedOn'),
      hint: 'The day of the decision, by London’s calendar.',
    },
    countFor: { label: 'Votes for', input: 'count', fits: counted, hint: 'Ayes or Contents.' },
    countAgainst: {
      label: 'Votes against',
      input: 'count',
      beside: true,
      fits: counted,
      hint: 'Noes or Not-Contents.',
    },
    movedOn: {
      label: 'Moved on',
      input: 'date',
      past: true,
      fits: unless(['no-decision', ...unmoved], 'movedOn'),
      hint: 'The day on which somebody moved it, where that is known.',
    },
    became: {
      label: 'What it went on as',
      input: 'line',
      fits: [{ decision: { is: ['agreed', 'agreed-on-division', 'accepted', 'stood-part'] } }, { became: isGiven }],
      hint: 'Where its words went on to: “Lords Amendment 40”. May be left empty.',
    },
    location: {
      label: 'Where in the bill',
      input: 'line',
      hint: 'As the paper says: “Clause 3, page 4, line 5”. May be left empty.',
    },
    explanatoryText: {
      label: 'Explanatory statement',
      input: 'prose',
      rows: 3,
      most: 20_000,
      hint: 'What its mover says of it on the paper. May be left empty.',
    },
  },
  adding: {
    called: 'an amendment',
    standsIn: {
      stageId: {
        label: 'Stage',
        input: 'choice',
        ask: 'Choose the stage.',
        hint: 'At which stage of its bill it is put.',
      },
    },
    taken: { number: 'This stage has an amendment of that number already, or one waits to be.' },
  },
}
