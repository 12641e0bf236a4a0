import type { KindForm } from './kind-form.ts'

const mayBeEmpty = 'May be left empty.'

export const askForm: KindForm<'ask'> = {
  fields: {
    title: { input: 'line', ask: 'Give its title.', hint: 'A few words: “Data-sharing firewall”.' },
    lede: {
      label: 'In one sentence',
      input: 'line',
      ask: 'Say in one sentence what is asked.',
      hint: 'What is asked, for the head of its page.',
    },
    wouldMean: {
      label: 'What it would mean',
      input: 'prose',
      rows: 5,
      ask: 'Say what it would mean.',
      hint: 'What would be different for whoever reports.',
    },
    standsNow: {
      label: 'Where it stands',
      input: 'prose',
      rows: 5,
      hint: `As of the day below. What is before Parliament now, its page says by itself. ${mayBeEmpty}`,
    },
    lookedOn: {
      label: 'Last looked at on',
      input: 'date',
      past: true,
      hint: 'The day until which somebody looked for bills that carry it or could. The public sees it.',
    },
    closestItCame: { input: 'prose', rows: 4, hint: `With days and votes. ${mayBeEmpty}` },
    inLawInstead: { input: 'prose', rows: 4, hint: `What the law has in its place. ${mayBeEmpty}` },
    whoAsks: { label: 'Who asks for it', input: 'prose', rows: 3, hint: mayBeEmpty },
  },
  adding: { called: 'an ask', standsIn: {}, taken: { title: 'An ask of this title is there already.' } },
}
