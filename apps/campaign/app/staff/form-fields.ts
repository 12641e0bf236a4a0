import { decisionWords, textFateWords } from '@safe-to-report/bill-tracker/words'
import {
  precisions,
  sides,
  sourceKinds,
  type AddableKind,
  type EditableKind,
  type HelpShape,
} from '@safe-to-report/bill-tracker/desk'
import { decisions, strengths, textRules } from '@safe-to-report/db'
import { helpSpecs } from './help-fields.ts'

export interface Choice {
  value: string
  words: string
}

/** One field of a form of the desk: how it is asked for, and what may be typed. */
export interface FieldSpec {
  name: string
  input: 'line' | 'prose' | 'words' | 'date' | 'count' | 'choice' | 'address'
  hint: string
  /** What to say when it is left empty; a field without may be. */
  ask?: string
  rows?: number
  /** What there is to choose from; where it is not here, the row says. */
  choices?: Choice[]
  /** A day that cannot be to come. */
  past?: boolean
  /** How a line has to be written, and what to say where it is not. */
  shape?: { of: HelpShape; says: string }
  /** Stands beside the field before it, where there is room. */
  beside?: boolean
}

const decisionChoices = decisions.map((value) => ({ value, words: decisionWords(value) }))
const fateChoices = [...decisions, 'in-law' as const].map((value) => ({ value, words: textFateWords(value) }))
const strengthWords = { whole: 'The whole ask', part: 'A part of it', instead: 'Something else instead' }
const ruleWords = {
  duty: 'A duty on ministers to make arrangements',
  'no-automatic-sharing': 'A rule against automatic sharing',
  ban: 'A plain ban on using it',
}
const sourceKindWords = { page: 'A page', paper: 'A paper', 'parliament-api': 'Parliament’s API' }
const precisionWords = { day: 'That day', month: 'Some day of that month', year: 'Some day of that year' }

const veryWords: FieldSpec = {
  name: 'words',
  input: 'words',
  rows: 9,
  hint: 'Pasted from the source, line by line; two spaces at the beginning of a line set it in. Earlier words stay readable.',
}
const ourWords: FieldSpec[] = [
  { name: 'plainSummary', input: 'prose', rows: 5, hint: 'What it would do, in plain words.' },
  { name: 'note', input: 'prose', rows: 3, hint: 'Shown under the summary. May be left empty.' },
]

/** What the form of each kind asks for, in its order. */
export const fieldSpecs: Record<EditableKind, FieldSpec[]> = {
  amendment: [
    {
      name: 'decision',
      input: 'choice',
      hint: 'From Parliament’s website where it says. What you set here is held against it.',
      choices: decisionChoices,
    },
    { name: 'decidedOn', input: 'date', past: true, hint: 'The day of the decision, by London’s calendar.' },
    { name: 'countFor', input: 'count', hint: 'Ayes or Contents.' },
    { name: 'countAgainst', input: 'count', beside: true, hint: 'Noes or Not-Contents.' },
    ...ourWords,
    veryWords,
  ],
  stage: ourWords,
  text: [
    { name: 'label', input: 'line', ask: 'Say what it is called.', hint: 'As it is listed: “Section 81 of the Act”.' },
    {
      name: 'plainWords',
      input: 'prose',
      rows: 5,
      ask: 'Say it in plain words.',
      hint: 'What it says, in plain words of ours.',
    },
    {
      name: 'strength',
      input: 'choice',
      ask: 'Say how much of the ask it would give.',
      hint: 'How much of the ask the words would give.',
      choices: strengths.map((value) => ({ value, words: strengthWords[value] })),
    },
    {
      name: 'apart',
      input: 'line',
      hint: 'In a few words, what sets it apart from the whole ask: a lock on its start, what it leaves out, what it is instead.',
    },
    {
      name: 'rule',
      input: 'choice',
      hint: 'What the words would make of data, where the ask is about data.',
      choices: textRules.map((value) => ({ value, words: ruleWords[value] })),
    },
    { name: 'happenedOn', input: 'date', past: true, hint: 'The day it was debated or became law.' },
    { name: 'fate', input: 'choice', hint: 'What became of it.', choices: fateChoices },
    veryWords,
  ],
  division: [
    { name: 'plainSummary', input: 'prose', rows: 4, hint: 'What was decided, in plain words of ours.' },
    {
      name: 'ayeMeans',
      input: 'choice',
      hint: 'Which side of the words an Aye or a Content was on. Look at the question as it was put: “that this House disagrees” turns it round.',
      choices: [
        { value: 'for', words: 'For the words' },
        { value: 'against', words: 'Against the words' },
      ],
    },
    { name: 'amendment', input: 'choice', hint: 'What the House was voting on. Held as you set it.' },
  ],
  sitting: [{ name: 'sitsOn', input: 'date', ask: 'Give the day.', hint: 'A day to come may be given too.' }],
  'campaign-event': [
    { name: 'title', input: 'line', ask: 'Say what happened.', hint: 'What happened, in a few words.' },
    {
      name: 'happenedOn',
      input: 'date',
      past: true,
      ask: 'Give the day.',
      hint: 'The first day of the month or year where only that is known.',
    },
    {
      name: 'precision',
      input: 'choice',
      ask: 'Say how exactly the day is known.',
      hint: 'How exactly the day is known.',
      choices: precisions.map((value) => ({ value, words: precisionWords[value] })),
    },
    { name: 'summary', input: 'prose', rows: 4, hint: 'May be left empty.' },
  ],
  evidence: [
    { name: 'figure', input: 'line', hint: 'The figure alone where there is one: “537”. May be left empty.' },
    { name: 'statement', input: 'prose', rows: 3, ask: 'Say what is known.', hint: 'What is known, in one sentence.' },
    {
      name: 'period',
      input: 'line',
      ask: 'Say when it was so.',
      hint: 'Of which time it is: “2020”, “May 2020 to December 2022”.',
    },
    { name: 'whoSaysSo', input: 'line', ask: 'Say who published it.', hint: 'Who published it.' },
    { name: 'caveat', input: 'prose', rows: 3, hint: 'What a careful reader must know. May be left empty.' },
  ],
  position: [
    {
      name: 'who',
      input: 'line',
      ask: 'Say whose position it is.',
      hint: 'A person in office or an organisation, by name.',
    },
    {
      name: 'side',
      input: 'choice',
      ask: 'Say which side it is on.',
      hint: 'For or against the ask.',
      choices: sides.map((value) => ({ value, words: value === 'for' ? 'For' : 'Against' })),
    },
    {
      name: 'statement',
      input: 'prose',
      rows: 4,
      ask: 'Say what they hold.',
      hint: 'What they hold. Quote no more than the source says.',
    },
    { name: 'heldWhen', input: 'line', ask: 'Say when they held it.', hint: 'When they said so: “March 2021”.' },
  ],
  'help-service': helpSpecs,
  source: [
    { name: 'title', input: 'line', ask: 'Give its title.', hint: 'As the page or paper calls itself.' },
    { name: 'publisher', input: 'line', ask: 'Say who published it.', hint: 'Who published it.' },
    {
      name: 'kind',
      input: 'choice',
      ask: 'Say what it is.',
      hint: 'What it is.',
      choices: sourceKinds.map((value) => ({ value, words: sourceKindWords[value] })),
    },
    { name: 'url', input: 'address', hint: 'Only where it leads to the page itself. May be left empty.' },
    { name: 'publishedOn', input: 'line', hint: 'As it says itself: “14 June 2021”. May be left empty.' },
    { name: 'archiveUrl', input: 'address', hint: 'A copy of the same words elsewhere. May be left empty.' },
    { name: 'checkedOn', input: 'date', hint: 'The day on which you last held facts against it. May be left empty.' },
    { name: 'inPrint', input: 'line', hint: 'Of what is only in print: the library, the ISBN, the page.' },
  ],
}

/** What a new row stands in; what there is to choose from is on the record. */
export const parentSpecs: Record<AddableKind, FieldSpec[]> = {
  text: [
    { name: 'askId', input: 'choice', ask: 'Choose the ask.', hint: 'Which ask its words would meet.' },
    { name: 'billId', input: 'choice', ask: 'Choose the bill.', hint: 'The bill it was put to, or became part of.' },
  ],
  sitting: [{ name: 'stageId', input: 'choice', ask: 'Choose the stage.', hint: 'Which stage sat, or is to sit.' }],
  position: [{ name: 'askId', input: 'choice', hint: 'Which ask it is about. Left empty, it is about the campaign.' }],
  'campaign-event': [],
  evidence: [],
  'help-service': [],
  source: [],
}
