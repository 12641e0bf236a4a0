import { decisionWords } from '@safe-to-report/bill-tracker/words'
import { decisions } from '@safe-to-report/db'
import type { KindForm } from './kind-form.ts'
import { ourWords, veryWords } from './our-words.ts'

export const amendmentForm: KindForm<'amendment'> = {
  fields: {
    decision: {
      input: 'choice',
      hint: 'From Parliament’s website where it says. What you set here is held against it.',
      choices: decisions.map((value) => ({ value, words: decisionWords(value) })),
    },
    decidedOn: { input: 'date', past: true, hint: 'The day of the decision, by London’s calendar.' },
    countFor: { label: 'Votes for', input: 'count', hint: 'Ayes or Contents.' },
    countAgainst: { label: 'Votes against', input: 'count', beside: true, hint: 'Noes or Not-Contents.' },
    ...ourWords,
    words: veryWords,
  },
}
