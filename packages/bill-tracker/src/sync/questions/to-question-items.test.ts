import { expect, test } from 'vitest'
import { questionAnswer, questionsAnswer, type QuestionAnswer } from './questions-answers.ts'
import { toQuestionItems } from './to-question-items.ts'

const asked = {
  id: 990_001,
  askingMemberId: 990_200_010,
  askingMember: { id: 990_200_010, name: 'Made-up Member 10', thumbnailUrl: 'https://example.org/a.jpg' },
  house: 'Commons',
  dateTabled: '2026-03-02T00:00:00',
  dateForAnswer: '2026-03-05T00:00:00',
  uin: '901',
  questionText: 'To ask the Secretary of State for Made-up Affairs, whether she keeps a record.',
  answeringBodyName: 'Made-up Department 1',
  isWithdrawn: false,
  isNamedDay: true,
  groupedQuestions: [],
  answerIsHolding: null,
  answerIsCorrection: null,
  answeringMemberId: null,
  answeringMember: null,
  dateAnswered: null,
  answerText: null,
  heading: 'Records',
}
const answered = {
  ...asked,
  answeringMemberId: 990_200_001,
  answeringMember: { id: 990_200_001, name: 'Made-up Member 1' },
  dateAnswered: '2026-03-04T00:00:00',
  answerText: '<p>A record is kept.</p><p>It is published each year.</p>',
}

test('a question without an answer is one item, with who asked, of whom, and the day named for the answer', () => {
  expect(items(asked)).toMatchObject([
    {
      kind: 'question',
      key: '990001',
      title: 'Records',
      text: 'To ask the Secretary of State for Made-up Affairs, whether she keeps a record.',
      house: 'Commons',
      number: '901',
      happenedOn: '2026-03-02',
      dueOn: '2026-03-05',
      body: 'Made-up Department 1',
      memberIds: [990_200_010],
      memberNames: ['Made-up Member 10'],
      standing: 'tabled',
      url: 'https://questions-statements.parliament.uk/written-questions/detail/2026-03-02/901',
      details: { isNamedDay: true, isCut: false },
    },
  ])
})

test('an answered one is two items, and the answer is about the question by its key', () => {
  const [question, answer] = items(answered)
  expect(question).toMatchObject({ kind: 'question', standing: 'answered', memberIds: [990_200_010] })
  expect(answer).toMatchObject({
    kind: 'answer',
    key: '990001',
    aboutKey: '990001',
    text: 'A record is kept.\nIt is published each year.',
    happenedOn: '2026-03-04',
    memberIds: [990_200_001],
    memberNames: ['Made-up Member 1'],
    standing: 'answered',
  })
  expect(JSON.stringify(question?.raw)).not.toContain('A record is kept')
  expect(JSON.stringify([question, answer])).not.toContain('a.jpg')
})

test.each([
  { what: 'marked as holding', said: { ...answered, answerIsHolding: true }, standings: ['holding', 'holding'] },
  {
    what: 'holding by its day alone, without the mark',
    said: { ...answered, dateAnswered: null, dateHoldingAnswer: '2026-03-04T00:00:00' },
    standings: ['holding', 'holding'],
  },
  {
    what: 'answered after a holding answer',
    said: { ...answered, answerIsHolding: false, dateHoldingAnswer: '2026-03-03T00:00:00' },
    standings: ['answered', 'answered'],
  },
  {
    what: 'marked as corrected',
    said: { ...answered, answerIsCorrection: true },
    standings: ['answered', 'corrected'],
  },
  {
    what: 'corrected by its day alone',
    said: { ...answered, dateAnswerCorrected: '2026-03-09T00:00:00' },
    standings: ['answered', 'corrected'],
  },
  { what: 'withdrawn', said: { ...asked, isWithdrawn: true }, standings: ['withdrawn'] },
  {
    what: 'withdrawn after it was answered',
    said: { ...answered, isWithdrawn: true },
    standings: ['withdrawn', 'answered'],
  },
  { what: 'with an answer of no words', said: { ...answered, answerText: '<p> </p>' }, standings: ['tabled'] },
  { what: 'of a House that is neither', said: { ...asked, house: 'Bicameral' }, standings: ['tabled'] },
])('one $what stands as $standings', ({ said, standings }) => {
  expect(items(said).map(({ standing }) => standing)).toEqual(standings)
})

test('a holding answer has its own day, and a correction is told with its', () => {
  const held = items({ ...answered, dateAnswered: null, dateHoldingAnswer: '2026-03-03T00:00:00' })
  expect(held[1]).toMatchObject({ happenedOn: '2026-03-03', details: { heldOn: '2026-03-03' } })
  const corrected = items({ ...answered, dateAnswerCorrected: '2026-03-09T00:00:00' })
  expect(corrected[1]).toMatchObject({ happenedOn: '2026-03-04', details: { correctedOn: '2026-03-09' } })
})

test('an answer that serves several questions says which others', () => {
  expect(items({ ...answered, groupedQuestions: ['903', '902'] })[1]?.details).toMatchObject({ groupedWith: '902 903' })
})

test('what a list cut is marked so, the question apart from the answer; what stands under its number is not', () => {
  const said = { ...answered, answerText: `${'A record is kept of it. '.repeat(12).slice(0, 255)}...` }
  expect(items(said, 'list').map(({ details }) => details?.['isCut'])).toEqual([false, true])
  expect(items(said, 'whole').map(({ details }) => details?.['isCut'])).toEqual([false, false])
})

test('an odd row of a list is set aside by its number, and a list of odd rows is a change of the API', () => {
  const list = (values: object[]) =>
    questionsAnswer.safeParse({ totalResults: 2, results: values.map((value) => ({ value, links: [] })) })
  const read = list([asked, { ...asked, id: 990_002, uin: null }])
  expect(read.data?.results.rows.map(({ id }) => id)).toEqual([990_001])
  expect(read.data?.results.unread).toEqual(['990002'])
  expect(
    list([
      { ...asked, dateTabled: undefined },
      { ...asked, id: null },
    ]).error?.issues[0]?.path.join('.'),
  ).toBe('results.0.value.dateTabled')
  expect(questionsAnswer.safeParse({ totalResults: 0, results: null }).data?.results.rows).toEqual([])
  expect(questionsAnswer.safeParse({ results: [] }).success).toBe(false)
})

function items(said: object, from: 'list' | 'whole' = 'whole'): ReturnType<typeof toQuestionItems> {
  const read: QuestionAnswer = questionAnswer.parse(said)
  return toQuestionItems(read, { from })
}
