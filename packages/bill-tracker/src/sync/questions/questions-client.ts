import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import type { ListByDay } from '../asking/look-for-new.ts'
import { questionsAnswer, wholeQuestionAnswer, type QuestionAnswer } from './questions-answers.ts'

/** By which day of theirs questions are listed. */
export const questionLists = ['answered', 'tabled', 'corrected'] as const
export type QuestionList = (typeof questionLists)[number]

/** Parliament's written questions. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface QuestionsClient extends Pick<AnswerSource, 'requestCount'> {
  lists: Record<QuestionList, ListByDay<QuestionAnswer>>
  /** Keys of some questions answered since a London day that a search finds. A candidate: it is loose, and it misses some. */
  searchAnswered: (term: string, since: string) => Promise<string[]>
  /** One question in all its words. */
  fetchQuestion: (key: string) => Promise<QuestionAnswer>
  /** Rows of lists that could not be read so far. */
  unread: () => string[]
}

const path = '/api/writtenquestions/questions'
// It gives twenty unless asked for more.
const take = 100
// Of the session before it says nothing unless asked, from the day on which a new one begins.
const everySession = { sessionStatus: 'Any', expandMember: 'true' }

/**
 * A client of the lists of written questions. They are asked for by day: a search is loose (an acronym finds longer words), loses most
 * hits where a word has a hyphen, and answers 500 to any term with "international" in it. What each question is about is looked for
 * at home; a search says at most whose words to fetch first.
 */
export function openQuestionsClient(options: AnswerSourceOptions): QuestionsClient {
  const source = openAnswerSource(options)
  const unread = new Set<string>()

  const openList = (name: QuestionList): ListByDay<QuestionAnswer> => ({
    keyOf: ({ id }) => String(id),
    fetchPage: async ({ from, to }, skip) => {
      const { totalResults, results } = await source.fetchAnswer(path, questionsAnswer, {
        [`${name}WhenFrom`]: from,
        [`${name}WhenTo`]: to,
        includeWithdrawn: 'true',
        ...everySession,
        skip,
        take,
      })
      for (const number of results.unread) unread.add(number)
      return { items: results.rows, total: totalResults, pageSize: take, unread: results.unread.length }
    },
  })

  return {
    requestCount: source.requestCount,
    lists: { answered: openList('answered'), tabled: openList('tabled'), corrected: openList('corrected') },
    searchAnswered: async (searchTerm, answeredWhenFrom) => {
      const { results } = await source.fetchAnswer(path, questionsAnswer, {
        searchTerm,
        answeredWhenFrom,
        ...everySession,
        take,
      })
      return results.rows.map(({ id }) => String(id))
    },
    fetchQuestion: (key) => source.fetchAnswer(`${path}/${key}`, wholeQuestionAnswer, everySession),
    unread: () => [...unread],
  }
}
