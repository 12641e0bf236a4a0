import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import { fetchPages } from '../asking/fetch-pages.ts'
import type { Row, Rows } from '../asking/raw-rows.ts'
import {
  businessDetailAnswer,
  businessesAnswer,
  committeesAnswer,
  membersAnswer,
  publicationAnswer,
  publicationsAnswer,
  type BusinessAnswer,
  type BusinessDetailAnswer,
  type CommitteeAnswer,
  type CommitteeMemberAnswer,
  type PublicationAnswer,
} from './committees-answers.ts'

/** Reports, the Government's replies to them, and special reports, in which some replies are printed. */
const publicationTypes = [1, 2, 12]
const pageSize = 100

type Found<T> = Pick<Rows<T>, 'rows' | 'unread'>

/** Parliament's Committees API. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface CommitteesClient extends Pick<AnswerSource, 'requestCount'> {
  /** All work for which evidence may be sent in now. */
  fetchOpenForEvidence: () => Promise<Found<BusinessAnswer>>
  /** All work that began on a day or later. */
  fetchBegunSince: (day: string) => Promise<Found<BusinessAnswer>>
  /** How much work the API knows of at all: never none. */
  countBusinesses: () => Promise<number>
  fetchBusiness: (id: number) => Promise<BusinessDetailAnswer>
  /** Whose work it is; joint work has several. */
  fetchCommitteesOf: (businessId: number) => Promise<CommitteeAnswer[]>
  /** Reports and replies that were published on a day or later. */
  fetchPublishedSince: (day: string) => Promise<Found<PublicationAnswer>>
  countPublications: () => Promise<number>
  fetchPublication: (id: number) => Promise<PublicationAnswer>
  /** Who sits on a committee or sat on it. */
  fetchMembers: (committeeId: number) => Promise<Found<CommitteeMemberAnswer>>
  /** Where who sits on it can be read, as a source. */
  membersUrl: (committeeId: number) => string
}

type Query = [name: string, value: string | number][]

/** A client of the committees' work and publications. */
export function openCommitteesClient(options: AnswerSourceOptions): CommitteesClient {
  const source = openAnswerSource(options)
  const businesses = (query: Query): Promise<Found<BusinessAnswer>> =>
    fetchAll(
      (page) => source.fetchAnswer('/api/CommitteeBusiness', businessesAnswer, [...query, ...page]),
      ({ id }) => id,
    )
  // An order that the API does not know is refused (HTTP 400), so none is asked for but the two that it tells.
  const published: Query = [
    ...publicationTypes.map((type): [string, number] => ['PublicationTypeIds', type]),
    ['SortOrder', 'PublicationDateDescending'],
  ]
  const one: Query = [['Take', 1]]
  return {
    requestCount: source.requestCount,
    fetchOpenForEvidence: () => businesses([['CurrentlyAcceptingEvidence', 'true']]),
    fetchBegunSince: (day) =>
      businesses([
        ['DateFrom', day],
        ['SortOrder', 'DateOpenedNewest'],
      ]),
    countBusinesses: async () =>
      (await source.fetchAnswer('/api/CommitteeBusiness', businessesAnswer, one)).totalResults,
    fetchBusiness: (id) => source.fetchAnswer(`/api/CommitteeBusiness/${id}`, businessDetailAnswer),
    fetchCommitteesOf: async (id) => {
      const query: Query = [
        ['CommitteeBusinessId', id],
        ['CommitteeStatus', 'All'],
      ]
      const { items } = await source.fetchAnswer('/api/Committees', committeesAnswer, query)
      return items.rows.map(({ read }) => read)
    },
    fetchPublishedSince: (day) =>
      fetchAll(
        (page) =>
          source.fetchAnswer('/api/Publications', publicationsAnswer, [...published, ['StartDate', day], ...page]),
        ({ id }) => id,
      ),
    countPublications: async () =>
      (await source.fetchAnswer('/api/Publications', publicationsAnswer, [...published, ...one])).totalResults,
    fetchPublication: (id) => source.fetchAnswer(`/api/Publications/${id}`, publicationAnswer),
    fetchMembers: (id) =>
      fetchAll(
        (page) =>
          source.fetchAnswer(membersPath(id), membersAnswer, [
            ['MembershipStatus', 'All'],
            ['ShowOnWebsiteOnly', 'false'],
            ...page,
          ]),
        ({ memberInfo, name }) => memberInfo?.mnisId ?? name ?? '',
      ),
    membersUrl: (id) => source.urlOf(membersPath(id)),
  }
}

function membersPath(id: number): string {
  return `/api/Committees/${id}/Members`
}

/** Every page of a list. What could not be read counts as on its page, so that the next begins where it should. */
async function fetchAll<T>(
  fetchPage: (page: Query) => Promise<{ items: Rows<T>; totalResults: number }>,
  keyOf: (row: T) => string | number,
): Promise<Found<T>> {
  let unread = 0
  const rows = await fetchPages<Row<T>>({
    fetchPage: async (skip) => {
      const { items, totalResults } = await fetchPage([
        ['Skip', skip],
        ['Take', pageSize],
      ])
      unread += items.unread
      return { items: items.rows, total: totalResults - unread, pageSize }
    },
    keyOf: ({ read }) => keyOf(read),
  })
  return { rows, unread }
}
