import { precisions } from '@safe-to-report/bill-tracker/desk'
import type { KindForm } from './kind-form.ts'

const precisionWords = { day: 'That day', month: 'Some day of that month', year: 'Some day of that year' }

export const campaignEventForm: KindForm<'campaign-event'> = {
  fields: {
    title: { input: 'line', ask: 'Say what happened.', hint: 'What happened, in a few words.' },
    happenedOn: {
      label: 'Day',
      input: 'date',
      past: true,
      ask: 'Give the day.',
      hint: 'The first day of the month or year where only that is known.',
    },
    precision: {
      label: 'How exact the day is',
      input: 'choice',
      ask: 'Say how exactly the day is known.',
      hint: 'How exactly the day is known.',
      choices: precisions.map((value) => ({ value, words: precisionWords[value] })),
    },
    summary: { input: 'prose', rows: 4, hint: 'May be left empty.' },
  },
  adding: { called: 'a campaign event', standsIn: {} },
  listed: 'Campaign events',
}
