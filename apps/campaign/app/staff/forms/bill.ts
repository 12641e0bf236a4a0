import { billOutcomes, houses, type BillOutcome } from '@safe-to-report/db'
import type { KindForm } from './kind-form.ts'
import { ourWords } from './our-words.ts'

export const billOutcomeWords = {
  announced: 'Announced',
  'in-progress': 'Before Parliament',
  act: 'Became an Act',
  fell: 'Fell',
  withdrawn: 'Withdrawn',
  lost: 'Lost with its session',
} as const satisfies Record<BillOutcome, string>

const isAct = [{ outcome: { is: ['act'] } }] as const
const isMoreThanAnnounced = [{ outcome: { isNot: ['announced'] } }] as const

/** The two Houses, to choose from. */
export const houseChoices = houses.map((value) => ({ value, words: value }))

export const billForm: KindForm<'bill'> = {
  fields: {
    shortTitle: {
      input: 'line',
      ask: 'Give its short title.',
      hint: 'As Parliament calls it: “Domestic Abuse Bill”.',
    },
    sessions: {
      input: 'line',
      most: 100,
      hint: 'The years of the sessions it is before Parliament in, as printed: “2019–21”, “2022–23 and 2023–24”.',
    },
    outcome: {
      label: 'What became of it',
      input: 'choice',
      hint: 'Where the bill stands. What you set here is held against Parliament’s website.',
      choices: billOutcomes.map((value) => ({ value, words: billOutcomeWords[value] })),
    },
    outcomeNote: { label: 'More about that', input: 'prose', rows: 3, hint: 'How it came to that. May be left empty.' },
    parliamentId: {
      label: 'Parliament’s number',
      input: 'number',
      most: 999_999_999,
      fits: isMoreThanAnnounced,
      hint: 'The number at the end of the bill’s address on bills.parliament.uk. Left empty, it has none yet.',
    },
    originatingHouse: {
      label: 'House it began in',
      input: 'choice',
      hint: 'Where it has its first reading.',
      choices: houseChoices,
    },
    currentHouse: {
      label: 'House it is in now',
      input: 'choice',
      beside: true,
      fits: isMoreThanAnnounced,
      hint: 'Where it is, or was last.',
      choices: houseChoices,
    },
    actTitle: {
      label: 'Title of the Act',
      input: 'line',
      fits: isAct,
      hint: 'With its year: “Domestic Abuse Act 2021”.',
    },
    actUrl: {
      label: 'Address of the Act',
      input: 'address',
      fits: isAct,
      hint: 'Its page on legislation.gov.uk.',
    },
    royalAssentOn: {
      label: 'Royal Assent',
      input: 'date',
      past: true,
      fits: isAct,
      hint: 'The day on which the bill became an Act.',
    },
    plainSummary: ourWords.plainSummary,
    longTitle: { input: 'prose', rows: 3, hint: 'From “A Bill to …”. May be left empty.' },
    lookedOn: {
      label: 'Last looked at on',
      input: 'date',
      past: true,
      begins: 'today',
      hint: 'The day on which you saw in a source that this is where it stands. The public sees it.',
    },
  },
  adding: {
    called: 'a bill',
    standsIn: {},
    taken: {
      shortTitle:
        'This bill is on the record already, or waits to be: by Parliament’s number, or by its title and sessions.',
    },
  },
}
