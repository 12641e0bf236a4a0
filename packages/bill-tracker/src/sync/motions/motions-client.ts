import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import type { ListByDay } from '../asking/look-for-new.ts'
import { motionsAnswer, wholeMotionAnswer, type MotionAnswer } from './motions-answers.ts'

/** Parliament's early day motions. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface MotionsClient extends Pick<AnswerSource, 'requestCount'> {
  tabled: ListByDay<MotionAnswer>
  /** One motion with all who signed it. */
  fetchMotion: (key: string) => Promise<MotionAnswer>
  /** Rows of lists that could not be read so far. */
  unread: () => string[]
}

/** The most that it gives at once, whatever is asked for. */
const take = 100

/**
 * A client of the list of early day motions. They are asked for by the day on which they were tabled: a search looks at titles alone,
 * and a motion's words are in the list.
 */
export function openMotionsClient(options: AnswerSourceOptions): MotionsClient {
  const source = openAnswerSource(options)
  const unread = new Set<string>()
  return {
    requestCount: source.requestCount,
    tabled: {
      keyOf: ({ Id }) => String(Id),
      fetchPage: async ({ from, to }, skip) => {
        const { PagingInfo, Response } = await source.fetchAnswer('/EarlyDayMotions/list', motionsAnswer, {
          'parameters.tabledStartDate': from,
          'parameters.tabledEndDate': to,
          'parameters.skip': skip,
          'parameters.take': take,
        })
        for (const number of Response.unread) unread.add(number)
        return { items: Response.rows, total: PagingInfo.Total, pageSize: take, unread: Response.unread.length }
      },
    },
    fetchMotion: (key) => source.fetchAnswer(`/EarlyDayMotion/${key}`, wholeMotionAnswer),
    unread: () => [...unread],
  }
}
