import { answerClasses, proceedingKinds, proceedings } from '@safe-to-report/db'
import { z } from 'zod'
import { pathOf } from '../words/in-public.ts'
import { told, type Kind } from './kind.ts'
import { refuse, type Contradiction } from './refuse.ts'
import { address, day, house, line, parliamentsNumber, prose } from './values.ts'

const values = z.strictObject({
  kind: z.enum(proceedingKinds),
  title: line,
  happenedOn: day,
  house,
  url: address.unwrap(),
  memberName: line.nullable(),
  memberId: parliamentsNumber,
  body: line.nullable(),
  /** Parliament's words. */
  words: z.string().trim().min(1).max(6_000).nullable(),
  /** What it means for the ask, in our words. */
  meaning: prose.nullable(),
  dueOn: day.nullable(),
  answeredOn: day.nullable(),
  /** Parliament's words. */
  answer: z.string().trim().min(1).max(6_000).nullable(),
  answerClass: z.enum(answerClasses).nullable(),
  answerUrl: address,
  closesOn: day.nullable(),
  howTo: prose.nullable(),
})
type Values = z.infer<typeof values>

/** What is answered, besides by doing what it asks. */
const answered: readonly string[] = ['question', 'motion', 'report', 'petition']
/** What takes what the public sends, until a day. */
const takes: readonly string[] = ['call', 'inquiry', 'petition']

const contradictions: Contradiction<Values>[] = [
  {
    beside: 'answeredOn',
    says: 'Say when it was answered.',
    isSo: ({ answer, answerClass, answeredOn }) => (answer !== null || answerClass !== null) && answeredOn === null,
  },
  {
    beside: 'answerClass',
    says: 'Say what the answer is.',
    isSo: ({ answeredOn, answerClass }) => answeredOn !== null && answerClass === null,
  },
  {
    beside: 'answeredOn',
    says: 'Only a question, a motion, a report or a petition is answered.',
    isSo: ({ kind, answeredOn }) => answeredOn !== null && !answered.includes(kind),
  },
  {
    beside: 'answeredOn',
    says: 'It cannot be answered before it was there.',
    isSo: ({ answeredOn, happenedOn }) => answeredOn !== null && answeredOn < happenedOn,
  },
  {
    beside: 'closesOn',
    says: 'Only a call, an inquiry or a petition closes.',
    isSo: ({ kind, closesOn }) => closesOn !== null && !takes.includes(kind),
  },
  {
    beside: 'howTo',
    says: 'Only a call, an inquiry or a petition takes what people send.',
    isSo: ({ kind, howTo }) => howTo !== null && !takes.includes(kind),
  },
]

export const proceeding = {
  called: ['proceeding', 'proceedings'],
  table: proceedings,
  shown: {
    within: { ask: proceedings.askId, bill: proceedings.billId },
    title: told(proceedings, ['title'], ({ title }) => title),
    path: ({ slug }) => pathOf({ page: 'proceeding', slug }),
  },
  editable: { values: values.superRefine(refuse(contradictions)) },
  addable: {
    parents: z.object({ askId: z.uuid(), billId: z.uuid().nullable() }),
    slugOf: 'title',
    once: [['url', 'askId', 'kind']],
  },
  mustCite: true,
} satisfies Kind
