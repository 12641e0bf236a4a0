import type { KindForm } from './kind-form.ts'

export const divisionForm: KindForm<'division'> = {
  fields: {
    plainSummary: { input: 'prose', rows: 4, hint: 'What was decided, in plain words of ours.' },
    ayeMeans: {
      label: 'What Aye or Content means',
      input: 'choice',
      hint: 'Which side of the words an Aye or a Content was on. Look at the question as it was put: “that this House disagrees” turns it round.',
      choices: [
        { value: 'for', words: 'For the words' },
        { value: 'against', words: 'Against the words' },
      ],
    },
    amendment: {
      label: 'What it was on',
      input: 'choice',
      hint: 'What the House was voting on. Held as you set it.',
    },
  },
}
