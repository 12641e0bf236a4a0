import { sides } from '@safe-to-report/bill-tracker/desk'
import type { KindForm } from './kind-form.ts'

export const positionForm: KindForm<'position'> = {
  fields: {
    who: {
      label: 'Whose position',
      input: 'line',
      ask: 'Say whose position it is.',
      hint: 'A person in office or an organisation, by name.',
    },
    side: {
      input: 'choice',
      ask: 'Say which side it is on.',
      hint: 'For or against the ask.',
      choices: sides.map((value) => ({ value, words: value === 'for' ? 'For' : 'Against' })),
    },
    statement: {
      input: 'prose',
      rows: 4,
      ask: 'Say what they hold.',
      hint: 'What they hold. Quote no more than the source says.',
    },
    heldWhen: {
      label: 'When they held it',
      input: 'line',
      ask: 'Say when they held it.',
      hint: 'When they said so: “March 2021”.',
    },
  },
  adding: {
    called: 'a position',
    standsIn: {
      askId: {
        label: 'Ask',
        input: 'choice',
        hint: 'Which ask it is about. Left empty, it is about the campaign.',
      },
    },
  },
  listed: 'Positions',
}
