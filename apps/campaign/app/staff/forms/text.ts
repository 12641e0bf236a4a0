import { textFateWords } from '@safe-to-report/bill-tracker/words'
import { decisions, strengths, textRules, type Strength, type TextRule } from '@safe-to-report/db'
import { isEmpty, isGiven } from './fits.ts'
import type { KindForm } from './kind-form.ts'
import { veryWords } from './our-words.ts'

const strengthWords: Record<Strength, string> = {
  whole: 'The whole ask',
  part: 'A part of it',
  instead: 'Something else instead',
}
const ruleWords: Record<TextRule, string> = {
  duty: 'A duty on ministers to make arrangements',
  'no-automatic-sharing': 'A rule against automatic sharing',
  ban: 'A plain ban on using it',
}

/** An amendment that carries it says these itself. */
const isLoose = [{ amendmentId: isEmpty }] as const

export const textForm: KindForm<'text'> = {
  fields: {
    amendmentId: {
      label: 'The amendment that carries it',
      input: 'choice',
      hint: 'Its day, its words, the votes on it and what became of it are then told here too. Left empty, none on the record does.',
    },
    label: {
      label: 'Name',
      input: 'line',
      ask: 'Say what it is called.',
      hint: 'As it is listed: “Section 81 of the Act”.',
    },
    plainWords: {
      label: 'Our plain words',
      input: 'prose',
      rows: 5,
      ask: 'Say it in plain words.',
      hint: 'What it says, in plain words of ours.',
    },
    strength: {
      label: 'How much of the ask',
      input: 'choice',
      ask: 'Say how much of the ask it would give.',
      hint: 'How much of the ask the words would give.',
      choices: strengths.map((value) => ({ value, words: strengthWords[value] })),
    },
    apart: {
      label: 'What sets it apart',
      input: 'line',
      hint: 'In a few words, what sets it apart from the whole ask: a lock on its start, what it leaves out, what it is instead.',
    },
    rule: {
      label: 'What it makes of data',
      input: 'choice',
      hint: 'What the words would make of data, where the ask is about data.',
      choices: textRules.map((value) => ({ value, words: ruleWords[value] })),
    },
    namesConsent: {
      label: 'Consent is named',
      input: 'yes-no',
      fits: [{ rule: isGiven }, { namesConsent: isGiven }],
      hint: 'Whether the words let somebody agree to the passing on of their own data.',
      choices: [
        { value: 'true', words: 'Yes: with their consent it may be passed on' },
        { value: 'false', words: 'No: consent is not named' },
      ],
    },
    happenedOn: {
      label: 'Day',
      input: 'date',
      past: true,
      fits: isLoose,
      hint: 'The day it was debated or became law.',
    },
    fate: {
      label: 'What became of it',
      input: 'choice',
      fits: isLoose,
      hint: 'What became of it.',
      choices: [...decisions, 'in-law' as const].map((value) => ({ value, words: textFateWords(value) })),
    },
    words: { ...veryWords, fits: isLoose },
  },
  adding: {
    called: 'a text of an ask',
    standsIn: {
      askId: { label: 'Ask', input: 'choice', ask: 'Choose the ask.', hint: 'Which ask its words would meet.' },
      billId: {
        label: 'Bill',
        input: 'choice',
        ask: 'Choose the bill.',
        fits: isLoose,
        hint: 'The bill it was put to, or became part of.',
      },
    },
    taken: { amendmentId: 'This amendment is a text of that ask already, or waits to be.' },
  },
}
