import type { KindForm } from './kind-form.ts'

export const couldCarryForm: KindForm<'could-carry'> = {
  fields: {
    why: {
      label: 'Why it could',
      input: 'prose',
      rows: 3,
      typedAs: 'whyItCould',
      ask: 'Say why words for the ask would be in order in it.',
      hint: 'In one sentence: what the bill is about, and that amendments can still be put down.',
    },
  },
  adding: {
    called: 'a bill that could carry an ask',
    standsIn: {
      askId: { label: 'Ask', input: 'choice', ask: 'Choose the ask.', hint: 'Which ask it could carry.' },
      billId: { label: 'Bill', input: 'choice', ask: 'Choose the bill.', hint: 'In which bill it could be put.' },
    },
    taken: { why: 'That this bill could carry this ask is on the record, or waits to be.' },
  },
}
