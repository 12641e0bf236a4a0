import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from './answer-source.ts'
import { NotKnownToParliament } from './errors.ts'
import { fetchPages } from './fetch-pages.ts'
import { constituenciesAnswer, contactsAnswer, type ConstituencyAnswer, type ContactAnswer } from './members-answers.ts'

/** Parliament's Members API, as far as the record needs it. */
export interface MembersClient extends Pick<AnswerSource, 'urlOf' | 'requestCount'> {
  /** Every seat with who holds it, all pages. */
  fetchConstituencies: (onPage?: (found: number, total: number) => void) => Promise<ConstituencyAnswer[]>
  /** Where a member can be reached; none when Parliament lists nothing. */
  fetchContacts: (memberId: number) => Promise<ContactAnswer[]>
}

// The most this API gives at once; asking for more is refused.
const take = 20

/** A client of the Members API. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export function openMembersClient(options: AnswerSourceOptions): MembersClient {
  const source = openAnswerSource(options)

  return {
    urlOf: source.urlOf,
    requestCount: source.requestCount,
    fetchConstituencies: (onPage) =>
      fetchPages({
        fetchPage: (skip) =>
          source.fetchAnswer('/api/Location/Constituency/Search', constituenciesAnswer, { searchText: '', skip, take }),
        keyOf: (constituency) => constituency.id,
        onPage,
      }),
    fetchContacts: async (memberId) => {
      try {
        return await source.fetchAnswer(`/api/Members/${memberId}/Contact`, contactsAnswer)
      } catch (error) {
        if (error instanceof NotKnownToParliament) return []
        throw error
      }
    },
  }
}
