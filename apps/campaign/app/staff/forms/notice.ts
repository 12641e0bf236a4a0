import type { FieldWords, KindForm } from './kind-form.ts'

const languages = { Es: 'Spanish', Pt: 'Portuguese', Cy: 'Welsh' } as const

const inLanguage = (what: string, code: keyof typeof languages): Pick<FieldWords, 'label' | 'hint'> => ({
  label: `${what} in ${languages[code]}`,
  hint: 'May be left empty.',
})
const title = (code: keyof typeof languages): FieldWords => ({
  ...inLanguage('Title', code),
  input: 'line',
  // Two and two: four are too narrow to write in.
  beside: code !== 'Pt',
})
const words = (code: keyof typeof languages): FieldWords => ({
  ...inLanguage('Words', code),
  input: 'prose',
  rows: 5,
  beside: code !== 'Pt',
})
const button = (code: keyof typeof languages): FieldWords => ({
  ...inLanguage('Button', code),
  input: 'line',
  beside: code !== 'Pt',
})

export const noticeForm: KindForm<'notice'> = {
  fields: {
    kind: {
      label: 'What it is',
      input: 'choice',
      ask: 'Say what it is.',
      hint: 'A call has a button, and stands before news.',
      choices: [
        { value: 'call', words: 'A call to act' },
        { value: 'news', words: 'News' },
      ],
    },
    startsOn: {
      label: 'First day',
      input: 'date',
      ask: 'Give its first day.',
      hint: 'May be ahead. Nobody outside the desk sees anything of it before.',
    },
    endsOn: {
      label: 'Last day',
      input: 'date',
      ask: 'Give its last day.',
      hint: 'It ends by itself after this day. Within a year.',
      beside: true,
    },
    title: {
      input: 'line',
      ask: 'Give it a title.',
      hint: 'In English, for what lacks a language too.',
    },
    titleEs: title('Es'),
    titlePt: title('Pt'),
    titleCy: title('Cy'),
    words: {
      label: 'Words',
      input: 'prose',
      rows: 5,
      ask: 'Say it in a few sentences.',
      hint: 'In English. Plain and short; a source stands below.',
    },
    wordsEs: words('Es'),
    wordsPt: words('Pt'),
    wordsCy: words('Cy'),
    buttonTo: {
      label: 'Where its button leads',
      input: 'line',
      hint: 'A page of this site, as “/asks/…”; a campaign of ours, as “campaign:” and its name in addresses; or a whole address beginning with https://. News may have none.',
    },
    buttonLabel: { label: 'Button', input: 'line', hint: 'In English: “Write to your MP”.' },
    buttonLabelEs: button('Es'),
    buttonLabelPt: button('Pt'),
    buttonLabelCy: button('Cy'),
  },
  adding: {
    called: 'a news item or a call to act',
    standsIn: {
      askId: { label: 'Ask', input: 'choice', hint: 'Which ask it is about. Left empty, it is about the campaign.' },
      billId: { label: 'Bill', input: 'choice', hint: 'Which bill it is about. May be left empty.' },
    },
  },
}
