import { houseChoices } from './bill.ts'
import type { KindForm } from './kind-form.ts'

export const publicationForm: KindForm<'publication'> = {
  fields: {
    title: { input: 'line', ask: 'Give its title.', hint: 'As Parliament lists it: “HL Bill 124 (for Committee)”.' },
    kind: {
      label: 'What it is',
      input: 'line',
      ask: 'Say what it is.',
      hint: 'As Parliament sorts it: “Bill”, “Amendment Paper”, “Explanatory Notes”.',
    },
    house: { input: 'choice', beside: true, hint: 'Whose paper it is. May be left empty.', choices: houseChoices },
    publishedOn: { label: 'Published', input: 'date', past: true, hint: 'The day on which it came out.' },
    url: { label: 'Address', input: 'address', hint: 'Where it can be read. May be left empty.' },
  },
  adding: {
    called: 'a paper on a bill',
    standsIn: { billId: { label: 'Bill', input: 'choice', ask: 'Choose the bill.', hint: 'Which bill it is on.' } },
  },
}
