import type { House } from '@safe-to-report/db'
import type { ZodType } from 'zod'
import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import { fetchPages } from '../asking/fetch-pages.ts'
import type { ParliamentDivision } from './parliament-division.ts'
import { toCommonsDivision, toLordsDivision } from './to-division.ts'
import {
  commonsDivisionAnswer,
  commonsDivisionsAnswer,
  lordsDivisionAnswer,
  lordsDivisionsAnswer,
} from './votes-answers.ts'

/** One House's Votes API, as far as the record needs it. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface VotesClient extends Pick<AnswerSource, 'requestCount'> {
  house: House
  /** One division with every member's vote. */
  fetchDivision: (parliamentId: number) => Promise<ParliamentDivision>
  /** The divisions of one London day, without names. */
  fetchDivisionsOf: (day: string) => Promise<ParliamentDivision[]>
}

// What both APIs give at most.
const take = 25

/** A client of the Commons Votes API: PascalCase, bare lists, and query names with a prefix. */
export function openCommonsVotesClient(options: AnswerSourceOptions): VotesClient {
  const source = openAnswerSource(options)
  return {
    house: 'Commons',
    requestCount: source.requestCount,
    fetchDivision: async (parliamentId) => {
      const path = `/data/division/${parliamentId}.json`
      return toCommonsDivision(await source.fetchAnswer(path, commonsDivisionAnswer), source.urlOf(path))
    },
    fetchDivisionsOf: async (day) => {
      const path = '/data/divisions.json/search'
      const found = await fetchBareList(source, { path, schema: commonsDivisionsAnswer, idOf }, (skip) => ({
        'queryParameters.startDate': day,
        'queryParameters.endDate': day,
        'queryParameters.skip': skip,
        'queryParameters.take': take,
      }))
      return onDay(
        found.map((answer) => toCommonsDivision(answer, source.urlOf(path))),
        day,
      )
    },
  }

  function idOf({ DivisionId }: { DivisionId: number }): number {
    return DivisionId
  }
}

/** A client of the Lords Votes API: camelCase and bare lists. */
export function openLordsVotesClient(options: AnswerSourceOptions): VotesClient {
  const source = openAnswerSource(options)
  return {
    house: 'Lords',
    requestCount: source.requestCount,
    fetchDivision: async (parliamentId) => {
      const path = `/data/Divisions/${parliamentId}`
      return toLordsDivision(await source.fetchAnswer(path, lordsDivisionAnswer), source.urlOf(path))
    },
    fetchDivisionsOf: async (day) => {
      const path = '/data/Divisions/search'
      const found = await fetchBareList(source, { path, schema: lordsDivisionsAnswer, idOf }, (skip) => ({
        StartDate: day,
        EndDate: day,
        skip,
        take,
      }))
      return onDay(
        found.map((answer) => toLordsDivision(answer, source.urlOf(path))),
        day,
      )
    },
  }

  function idOf({ divisionId }: { divisionId: number }): number {
    return divisionId
  }
}

interface BareList<T> {
  path: string
  schema: ZodType<T[]>
  idOf: (item: T) => number
}

/** These lists do not say how long they are: they end where a page brings nothing new. */
function fetchBareList<T>(
  source: AnswerSource,
  { path, schema, idOf }: BareList<T>,
  queryOf: (skip: number) => Record<string, string | number>,
): Promise<T[]> {
  return fetchPages({
    fetchPage: async (skip) => ({
      items: await source.fetchAnswer(path, schema, queryOf(skip)),
      total: Number.POSITIVE_INFINITY,
      pageSize: take,
    }),
    keyOf: idOf,
  })
}

function onDay(divisions: ParliamentDivision[], day: string): ParliamentDivision[] {
  return divisions.filter(({ heldOn }) => heldOn === day)
}
