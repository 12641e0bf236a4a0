import { stagesOfOnce } from '@safe-to-report/bill-tracker/desk'
import { stageKinds, type StageKind } from '@safe-to-report/db'
import { houseChoices } from './bill.ts'
import type { KindForm } from './kind-form.ts'
import { ourWords } from './our-words.ts'

const stageKindWords: Record<StageKind, string> = {
  'first-reading': 'First reading',
  'second-reading': 'Second reading',
  committee: 'Committee',
  report: 'Report',
  'third-reading': 'Third reading',
  'lords-amendments': 'The Commons consider Lords amendments',
  'commons-amendments': 'The Lords consider Commons amendments',
  'royal-assent': 'Royal Assent',
  'money-resolution': 'Money resolution',
  'programme-motion': 'Programme motion',
  'carry-over': 'Carried over to the next session',
  other: 'Another kind',
}

export const stageForm: KindForm<'stage'> = {
  fields: {
    kind: {
      label: 'What it is',
      input: 'choice',
      ask: 'Say what it is.',
      hint: 'Which kind of stage.',
      choices: stageKinds.map((value) => ({ value, words: stageKindWords[value] })),
    },
    house: {
      input: 'choice',
      beside: true,
      fits: [{ kind: { isNot: ['royal-assent'] } }],
      hint: 'In which House it is.',
      choices: houseChoices,
    },
    round: {
      label: 'Which time',
      input: 'number',
      most: 99,
      unset: 1,
      fits: [{ kind: { isNot: ['', ...stagesOfOnce] } }],
      hint: 'The how-manieth time the bill is at this stage in this House. Left empty, the first.',
    },
    name: {
      input: 'line',
      ask: 'Give its name.',
      hint: 'As Parliament names it: “2nd reading”, “Consideration of Lords amendments”.',
    },
    position: {
      label: 'Place in the bill’s path',
      input: 'number',
      ask: 'Give its place.',
      hint: '1 is the first. Once Parliament lists the bill’s stages, they stand in its order.',
    },
    ...ourWords,
  },
  adding: {
    called: 'a stage of a bill',
    standsIn: {
      billId: { label: 'Bill', input: 'choice', ask: 'Choose the bill.', hint: 'Which bill it is a stage of.' },
    },
    mayBeLeft: ['position'],
    taken: {
      kind: 'The bill has this stage in this House already, or it waits to be. If the bill is there again, say which time.',
    },
  },
}
