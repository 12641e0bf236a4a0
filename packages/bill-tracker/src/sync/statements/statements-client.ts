import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import type { ListByDay } from '../asking/look-for-new.ts'
import { statementsAnswer, wholeStatementAnswer, type StatementAnswer } from './statements-answers.ts'

/** Parliament's written statements. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface StatementsClient extends Pick<AnswerSource, 'requestCount'> {
  made: ListByDay<StatementAnswer>
  /** One statement in all its words. */
  fetchStatement: (key: string) => Promise<StatementAnswer>
  /** Rows of lists that could not be read so far. */
  unread: () => string[]
}

const path = '/api/writtenstatements/statements'
const take = 100
/** Of the session before it says nothing unless asked. */
const everySession = { sessionStatus: 'Any', expandMember: 'true' }

/** A client of the list of written statements: by day, for the reasons for which questions are. There are some twenty a day. */
export function openStatementsClient(options: AnswerSourceOptions): StatementsClient {
  const source = openAnswerSource(options)
  const unread = new Set<string>()
  return {
    requestCount: source.requestCount,
    made: {
      keyOf: ({ id }) => String(id),
      fetchPage: async ({ from, to }, skip) => {
        const query = { madeWhenFrom: from, madeWhenTo: to, ...everySession, skip, take }
        const { totalResults, results } = await source.fetchAnswer(path, statementsAnswer, query)
        for (const number of results.unread) unread.add(number)
        return { items: results.rows, total: totalResults, pageSize: take, unread: results.unread.length }
      },
    },
    fetchStatement: (key) => source.fetchAnswer(`${path}/${key}`, wholeStatementAnswer, everySession),
    unread: () => [...unread],
  }
}
