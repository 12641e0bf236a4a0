import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import type { AmendmentDetail } from '@safe-to-report/db'
import {
  amendmentsAnswer,
  billAnswer,
  billsAnswer,
  newsAnswers,
  pingPongAnswers,
  publicationsAnswer,
  stagesAnswer,
  type AmendmentAnswer,
  type BillAnswer,
  type BillSummary,
  type NewsAnswer,
  type PingPongAnswer,
  type PublicationAnswer,
  type StageAnswer,
} from './bills-answers.ts'
import { amendmentDetailAnswer, pingPongDetailAnswer } from './detail-answers.ts'
import { NotKnownToParliament } from '../asking/errors.ts'
import { fetchPages, type Page } from '../asking/fetch-pages.ts'
import { toDetail, toPingPongDetail } from './to-detail.ts'

type OnPage = (found: number, total: number) => void

/** Parliament's Bills API, as far as the record needs it. Every list is whole: all pages. */
export interface BillsClient extends Pick<AnswerSource, 'urlOf' | 'requestCount'> {
  /** A page of all of Parliament's bills, those that moved last first. */
  fetchMovedBills: (skip: number) => Promise<Page<BillSummary>>
  /** Every bill of a session, or every one that can be amended now. */
  fetchBills: (which: { session: number } | 'amendable') => Promise<BillSummary[]>
  fetchBill: (billId: number) => Promise<BillAnswer>
  fetchStages: (billId: number) => Promise<StageAnswer[]>
  fetchPublications: (billId: number) => Promise<PublicationAnswer[]>
  /** Undefined where Parliament has no such list, not even an empty one. */
  fetchAmendments: (billId: number, stageId: number, onPage?: OnPage) => Promise<AmendmentAnswer[] | undefined>
  fetchPingPongItems: (billId: number, stageId: number, onPage?: OnPage) => Promise<PingPongAnswer[] | undefined>
  /** Undefined where Parliament has no such list. */
  fetchNews: (billId: number) => Promise<NewsAnswer[] | undefined>
  /** An amendment or a ping-pong item in full, by its path; undefined where the list names it and nothing is behind it. */
  fetchDetail: (path: string) => Promise<AmendmentDetail | undefined>
}

// What we ask for; the server gives what it likes, and paging goes by what came.
const take = 100

/** A client of the Bills API. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export function openBillsClient(options: AnswerSourceOptions): BillsClient {
  const source = openAnswerSource(options)

  return {
    urlOf: source.urlOf,
    requestCount: source.requestCount,
    fetchMovedBills: (skip) =>
      source.fetchAnswer(billsPath, billsAnswer, { SortOrder: 'DateUpdatedDescending', Skip: skip, Take: take }),
    fetchBills: (which) =>
      fetchPages({
        fetchPage: (skip) =>
          source.fetchAnswer(billsPath, billsAnswer, {
            ...(which === 'amendable' ? { IsInAmendableStage: 'true' } : { Session: which.session }),
            Skip: skip,
            Take: take,
          }),
        keyOf: (bill) => bill.billId,
      }),
    fetchBill: (billId) => source.fetchAnswer(billPath(billId), billAnswer),
    fetchStages: (billId) =>
      fetchPages({
        fetchPage: (skip) => source.fetchAnswer(stagesPath(billId), stagesAnswer, { Skip: skip, Take: take }),
        keyOf: (stage) => stage.id,
      }),
    fetchPublications: async (billId) =>
      (await source.fetchAnswer(publicationsPath(billId), publicationsAnswer)).publications,
    fetchAmendments: (billId, stageId, onPage) =>
      orUndefined(
        fetchPages({
          fetchPage: (skip) =>
            source.fetchAnswer(amendmentsPath(billId, stageId), amendmentsAnswer, { Skip: skip, Take: take }),
          keyOf: (amendment) => amendment.amendmentId,
          onPage,
        }),
      ),
    fetchPingPongItems: (billId, stageId, onPage) =>
      orUndefined(
        fetchPages({
          fetchPage: (skip) =>
            source.fetchAnswer(pingPongPath(billId, stageId), pingPongAnswers, { Skip: skip, Take: take }),
          keyOf: pingPongKey,
          onPage,
        }),
      ),
    fetchNews: (billId) =>
      orUndefined(
        fetchPages({
          fetchPage: (skip) => source.fetchAnswer(newsPath(billId), newsAnswers, { Skip: skip, Take: take }),
          keyOf: (article) => article.id,
        }),
      ),
    fetchDetail: (path) =>
      orUndefined(
        path.includes('/PingPongItems/')
          ? source.fetchAnswer(path, pingPongDetailAnswer).then(toPingPongDetail)
          : source.fetchAnswer(path, amendmentDetailAnswer).then(toDetail),
      ),
  }
}

const billsPath = '/api/v1/Bills'
export const billPath = (billId: number): string => `${billsPath}/${billId}`
export const stagesPath = (billId: number): string => `${billPath(billId)}/Stages`
export const publicationsPath = (billId: number): string => `${billPath(billId)}/Publications`
export const newsPath = (billId: number): string => `${billPath(billId)}/NewsArticles`
export const amendmentsPath = (billId: number, stageId: number): string => `${stagesPath(billId)}/${stageId}/Amendments`
export const pingPongPath = (billId: number, stageId: number): string =>
  `${stagesPath(billId)}/${stageId}/PingPongItems`
export const documentPath = (publicationId: number, documentId: number): string =>
  `/api/v1/Publications/${publicationId}/Documents/${documentId}/Download`

/** By their id, where there is one; otherwise what is printed tells ping-pong items apart. */
function pingPongKey({ type, amendment, motion }: PingPongAnswer): string {
  const part = type === 'Motion' ? motion : amendment
  return `${type} ${part?.id ? `#${part.id}` : (part?.number ?? part?.summary ?? '')}`
}

/** A stage may lack a list of its own, and an item its detail; only an unknown bill is "not found". */
async function orUndefined<T>(wanted: Promise<T>): Promise<T | undefined> {
  try {
    return await wanted
  } catch (error) {
    if (error instanceof NotKnownToParliament) return undefined
    throw error
  }
}
