import { answerClasses, proceedingKinds, type AnswerClass, type ProceedingKind } from '@safe-to-report/db'
import type { KindForm } from './kind-form.ts'

const kindWords: Record<ProceedingKind, string> = {
  question: 'A question, written or oral',
  statement: 'A statement',
  speech: 'Words said in a debate or a committee',
  motion: 'A motion, such as an early day motion',
  call: 'A call for evidence',
  inquiry: 'An inquiry of a committee',
  report: 'A report of a committee',
  reply: 'A reply of the Government to a report',
  instrument: 'A statutory instrument',
  paper: 'A paper laid before Parliament, such as a code of practice',
  petition: 'A petition',
  event: 'Something that is on: a debate, a hearing',
}
const classWords: Record<AnswerClass, string> = {
  answered: 'Answered: it says what was asked',
  holding: 'A holding answer: another follows',
  'will-write': 'The minister “will write”',
  refused: 'Refused, such as for its cost',
  'not-held': 'Not held: the Government says that it does not know',
}

const isAnswered = [{ kind: { is: ['question', 'motion', 'report', 'petition'] } }] as const
const takes = [{ kind: { is: ['call', 'inquiry', 'petition'] } }] as const

export const proceedingForm: KindForm<'proceeding'> = {
  fields: {
    kind: {
      label: 'What it is',
      input: 'choice',
      ask: 'Say what it is.',
      hint: 'A clause or an amendment is a text of an ask, and is added as one.',
      choices: proceedingKinds.map((value) => ({ value, words: kindWords[value] })),
    },
    title: { input: 'line', ask: 'Give it a title.', hint: 'As Parliament has it, or in few plain words.' },
    happenedOn: {
      label: 'Day',
      input: 'date',
      ask: 'Give its day.',
      hint: 'When it was tabled, said, published; of what is on, its own day.',
    },
    house: {
      input: 'choice',
      hint: 'Left empty where it is in both, or in neither.',
      beside: true,
      choices: [
        { value: 'Commons', words: 'Commons' },
        { value: 'Lords', words: 'Lords' },
      ],
    },
    url: {
      label: 'Parliament’s page of it',
      input: 'address',
      ask: 'Give its address.',
      hint: 'Where anybody can open it. Signatures and what becomes of it follow from it.',
    },
    memberName: { label: 'Whose it is', input: 'line', hint: 'Who asked, said or tabled it, as printed.' },
    memberId: {
      label: 'Parliament’s number of the member',
      input: 'number',
      most: 999_999_999,
      hint: 'From the address of the member’s page: members.parliament.uk/member/…',
      beside: true,
    },
    body: { label: 'Department or committee', input: 'line', hint: 'Who answers, or whose inquiry it is.' },
    words: {
      label: 'The very words',
      input: 'prose',
      rows: 5,
      most: 6_000,
      hint: 'Parliament’s: the passage that is about the ask.',
    },
    meaning: {
      label: 'What it means',
      input: 'prose',
      rows: 3,
      hint: 'In our plain words. Of a member nothing is called for or against the ask unless these words say why.',
    },
    dueOn: { label: 'Answer due on', input: 'date', fits: isAnswered, hint: 'The day by which it should be answered.' },
    answeredOn: {
      label: 'Answered on',
      input: 'date',
      past: true,
      fits: isAnswered,
      hint: 'Left empty until it is.',
      beside: true,
    },
    answerClass: {
      label: 'What the answer is',
      input: 'choice',
      fits: isAnswered,
      hint: 'By its own words, not by what was hoped for.',
      choices: answerClasses.map((value) => ({ value, words: classWords[value] })),
    },
    answer: {
      label: 'The answer’s words',
      input: 'prose',
      rows: 5,
      most: 6_000,
      fits: isAnswered,
      hint: 'Parliament’s: as much as is about the ask.',
    },
    answerUrl: { label: 'Page of the answer', input: 'address', fits: isAnswered, hint: 'Where that is another page.' },
    closesOn: { label: 'Closes on', input: 'date', fits: takes, hint: 'The last day on which one can answer it.' },
    howTo: {
      label: 'How to answer it',
      input: 'prose',
      rows: 3,
      fits: takes,
      hint: 'In plain words: who may, what to send, where. And what not to write of oneself.',
    },
  },
  adding: {
    called: 'a proceeding of Parliament',
    taken: { url: 'This is on the record for this ask, or waits to be.' },
    standsIn: {
      askId: { label: 'Ask', input: 'choice', ask: 'Choose the ask.', hint: 'Which ask it touches.' },
      billId: { label: 'Bill', input: 'choice', hint: 'Which bill it is about. May be left empty.' },
    },
  },
}
