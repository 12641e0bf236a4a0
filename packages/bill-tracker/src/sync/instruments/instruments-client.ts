import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import type { Rows } from '../asking/raw-rows.ts'
import {
  instrumentAnswer,
  instrumentsAnswer,
  stepsAnswer,
  type InstrumentAnswer,
  type InstrumentDetailAnswer,
  type StepAnswer,
} from './instruments-answers.ts'

interface InstrumentPage extends Rows<InstrumentAnswer> {
  total: number
}

/** Parliament's Statutory Instruments API. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface InstrumentsClient extends Pick<AnswerSource, 'requestCount'> {
  /** One page of the list, the last laid first. */
  fetchPage: (skip: number) => Promise<InstrumentPage>
  /** Under which Acts, and by whom. */
  fetchInstrument: (id: string) => Promise<InstrumentDetailAnswer>
  /** What has happened to it, and what is to come. */
  fetchSteps: (id: string) => Promise<StepAnswer[]>
}

const pageSize = 100
const path = '/api/v2/StatutoryInstrument'

/** A client of the list of instruments. */
export function openInstrumentsClient(options: AnswerSourceOptions): InstrumentsClient {
  const source = openAnswerSource(options)
  return {
    requestCount: source.requestCount,
    fetchPage: async (skip) => {
      const { items, totalResults } = await source.fetchAnswer(path, instrumentsAnswer, { Skip: skip, Take: pageSize })
      return { ...items, total: totalResults }
    },
    fetchInstrument: (id) => source.fetchAnswer(`${path}/${encodeURIComponent(id)}`, instrumentAnswer),
    fetchSteps: async (id) => {
      const { items } = await source.fetchAnswer(`${path}/${encodeURIComponent(id)}/BusinessItems`, stepsAnswer)
      return items.rows.map(({ read }) => read)
    },
  }
}
