import { sourceKinds } from '@safe-to-report/bill-tracker/desk'
import type { KindForm } from './kind-form.ts'

const sourceKindWords = { page: 'A page', paper: 'A paper', 'parliament-api': 'Parliament’s API' }

export const sourceForm: KindForm<'source'> = {
  fields: {
    title: { input: 'line', ask: 'Give its title.', hint: 'As the page or paper calls itself.' },
    publisher: { input: 'line', ask: 'Say who published it.', hint: 'Who published it.' },
    kind: {
      label: 'What it is',
      input: 'choice',
      ask: 'Say what it is.',
      hint: 'What it is.',
      choices: sourceKinds.map((value) => ({ value, words: sourceKindWords[value] })),
    },
    url: {
      label: 'Address',
      input: 'address',
      hint: 'Only where it leads to the page itself. May be left empty.',
    },
    publishedOn: {
      label: 'Published',
      input: 'line',
      hint: 'As it says itself: “14 June 2021”. May be left empty.',
    },
    archiveUrl: {
      label: 'Address of a copy',
      input: 'address',
      hint: 'A copy of the same words elsewhere. May be left empty.',
    },
    checkedOn: {
      label: 'Last checked on',
      input: 'date',
      hint: 'The day on which you last held facts against it. May be left empty.',
    },
    inPrint: {
      label: 'Where in print',
      input: 'line',
      hint: 'Of what is only in print: the library, the ISBN, the page.',
    },
  },
  adding: {
    called: 'a source',
    standsIn: {},
    taken: { url: 'A source with this address is on the record already.' },
  },
}
