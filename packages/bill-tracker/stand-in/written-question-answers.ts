import { toMemberView } from './made-people.ts'
import { Refused } from './refused.ts'
import type { QuestionContent } from './written-questions.ts'

interface Asked {
  ids: number[]
  query: URLSearchParams
}

type Answer = (holdings: { questions: QuestionContent[] }, asked: Asked) => unknown

/** The paths of written questions. */
export const questionRoutes: readonly (readonly [RegExp, Answer])[] = [
  [/^\/api\/writtenquestions\/questions$/, ({ questions }, { query }) => list(questions, query)],
  [
    /^\/api\/writtenquestions\/questions\/(\d+)$/,
    ({ questions }, { ids, query }) => {
      const question = questions.find((held) => held.id === ids[0] && isOfSession(held, query))
      return question && { value: toView(question, 'whole'), links: [] }
    },
  ],
]

const unlessTold = 20
const mostAtOnce = 100

function list(questions: readonly QuestionContent[], query: URLSearchParams): unknown {
  const term = query.get('searchTerm') ?? ''
  // Any term with it, since August 2026.
  if (/international/i.test(term)) return new Refused(500)
  const found = questions
    .filter((question) => isOfSession(question, query))
    .filter((question) => isWithin(question.tabledOn, query, 'tabled'))
    .filter(({ answer }) => isWithin(answer?.on ?? null, query, 'answered'))
    .filter(({ answer }) => isWithin(answer?.correctedOn ?? null, query, 'corrected'))
    .filter(({ isWithdrawn }) => !isWithdrawn || query.get('includeWithdrawn') === 'true')
    .filter((question) => isFound(question, term))
    .toSorted((one, other) => other.tabledOn.localeCompare(one.tabledOn) || other.id - one.id)
  const skip = Number(query.get('skip') ?? 0)
  const take = Math.min(Number(query.get('take') ?? unlessTold), mostAtOnce)
  return {
    totalResults: found.length,
    results: found.slice(skip, skip + take).map((question) => ({ value: toView(question, 'listed'), links: [] })),
  }
}

function isOfSession({ isOfFormerSession }: QuestionContent, query: URLSearchParams): boolean {
  return !isOfFormerSession || query.get('sessionStatus') === 'Any'
}

function isWithin(day: string | null, query: URLSearchParams, list: string): boolean {
  const [from, to] = [query.get(`${list}WhenFrom`), query.get(`${list}WhenTo`)]
  if (from === null && to === null) return true
  return day !== null && day >= (from ?? '') && day <= (to ?? '9999')
}

/** As loose as the real one: a part of a word is enough. A word with a hyphen finds only where it is written with one. */
function isFound({ heading, text, answer }: QuestionContent, term: string): boolean {
  const words = `${heading} ${text} ${answer?.html ?? ''}`.toLowerCase()
  return term
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))
}

/** What a list leaves of words: no tags, what they parted run together, and 255 characters of it. */
function cut(html: string, dots: string): string {
  const words = html.replaceAll(/<[^>]+>/g, '')
  return words.length > 255 ? words.slice(0, 255) + dots : words
}

type Depth = 'listed' | 'whole'

function toView(question: QuestionContent, as: Depth): object {
  const { answer } = question
  return {
    id: question.id,
    askingMemberId: question.asker.id,
    askingMember: toMemberView(question.asker),
    house: question.house,
    memberHasInterest: false,
    dateTabled: `${question.tabledOn}T00:00:00`,
    dateForAnswer: `${question.dueOn}T00:00:00`,
    uin: question.uin,
    questionText: as === 'listed' ? cut(question.text, '') : question.text,
    answeringBodyId: 9901,
    answeringBodyName: question.body,
    isWithdrawn: question.isWithdrawn,
    isNamedDay: question.isNamedDay,
    groupedQuestions: question.group,
    ...toAnswerView(answer, as),
    attachmentCount: 0,
    heading: question.heading,
    attachments: [],
    groupedQuestionsDates: question.group.map((questionUin) => ({
      questionUin,
      dateTabled: `${question.tabledOn}T00:00:00`,
    })),
  }
}

const unanswered = {
  answerIsHolding: null,
  answerIsCorrection: null,
  answeringMemberId: null,
  answeringMember: null,
  correctingMemberId: null,
  dateAnswered: null,
  answerText: null,
  dateAnswerCorrected: null,
  dateHoldingAnswer: null,
}

function toAnswerView(answer: QuestionContent['answer'], as: Depth): object {
  const shared = { correctingMember: null, originalAnswerText: '', comparableAnswerText: '' }
  if (!answer) return { ...shared, ...unanswered }
  const { by, on, heldOn, correctedOn, html, isHolding } = answer
  return {
    ...shared,
    // The lists leave this mark out.
    answerIsHolding: as === 'listed' ? false : isHolding,
    answerIsCorrection: correctedOn !== null,
    answeringMemberId: by.id,
    answeringMember: toMemberView(by),
    correctingMemberId: correctedOn ? by.id : null,
    dateAnswered: atMidnight(on),
    answerText: as === 'listed' ? cut(html, '...') : html,
    dateAnswerCorrected: atMidnight(correctedOn),
    dateHoldingAnswer: atMidnight(heldOn),
  }
}

function atMidnight(day: string | null): string | null {
  return day && `${day}T00:00:00`
}
