import type { House } from '@safe-to-report/db'
import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import type { Rows } from '../asking/raw-rows.ts'
import { eventsAnswer, nonSittingAnswer, type EventAnswer, type NonSittingAnswer } from './whatson-answers.ts'

export interface Days {
  from: string
  to: string
}

/** Parliament's What's On API. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface WhatsOnClient extends Pick<AnswerSource, 'requestCount'> {
  /** What is on in a House; without days the API refuses (HTTP 400). Joint committees are in both lists. */
  fetchEvents: (house: House, days: Days) => Promise<Rows<EventAnswer>>
  /** When a House does not sit. */
  fetchNonSitting: (house: House, days: Days) => Promise<Rows<NonSittingAnswer>>
}

/** A client of the calendar. */
export function openWhatsOnClient(options: AnswerSourceOptions): WhatsOnClient {
  const source = openAnswerSource(options)
  const query = (house: House, { from, to }: Days): Record<string, string> => ({ startDate: from, endDate: to, house })
  return {
    requestCount: source.requestCount,
    fetchEvents: (house, days) => source.fetchAnswer('/calendar/events/list.json', eventsAnswer, query(house, days)),
    fetchNonSitting: (house, days) =>
      source.fetchAnswer('/calendar/events/nonsitting.json', nonSittingAnswer, query(house, days)),
  }
}
