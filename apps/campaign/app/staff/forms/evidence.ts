import type { KindForm } from './kind-form.ts'

export const evidenceForm: KindForm<'evidence'> = {
  fields: {
    figure: { input: 'line', hint: 'The figure alone where there is one: “537”. May be left empty.' },
    statement: { input: 'prose', rows: 3, ask: 'Say what is known.', hint: 'What is known, in one sentence.' },
    period: {
      input: 'line',
      ask: 'Say when it was so.',
      hint: 'Of which time it is: “2020”, “May 2020 to December 2022”.',
    },
    whoSaysSo: { input: 'line', ask: 'Say who published it.', hint: 'Who published it.' },
    caveat: { input: 'prose', rows: 3, hint: 'What a careful reader must know. May be left empty.' },
  },
  adding: { called: 'a piece of evidence', standsIn: {} },
  listed: 'Evidence',
}
