import type { KindForm } from './kind-form.ts'

export const sittingForm: KindForm<'sitting'> = {
  fields: { sitsOn: { input: 'date', ask: 'Give the day.', hint: 'A day to come may be given too.' } },
  adding: {
    called: 'a sitting',
    standsIn: {
      stageId: {
        label: 'Stage',
        input: 'choice',
        ask: 'Choose the stage.',
        hint: 'Which stage sat, or is to sit.',
      },
    },
    taken: { sitsOn: 'This stage already has a sitting on that day.' },
  },
}
