import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import { NotKnownToParliament } from '../asking/errors.ts'
import { fetchPages } from '../asking/fetch-pages.ts'
import {
  constituenciesAnswer,
  contactsAnswer,
  historiesAnswer,
  type ConstituencyAnswer,
  type ContactAnswer,
} from './members-answers.ts'
import { toMemberHistory, type MemberHistory } from './to-member-history.ts'

/** Parliament's Members API, as far as the record needs it. */
export interface MembersClient extends Pick<AnswerSource, 'urlOf' | 'requestCount'> {
  /** Every seat with who holds it, all pages. */
  fetchConstituencies: (onPage?: (found: number, total: number) => void) => Promise<ConstituencyAnswer[]>
  /** Where a member can be reached; none when Parliament lists nothing. */
  fetchContacts: (memberId: number) => Promise<ContactAnswer[]>
  /** The seats and parties that members had over time, in as few requests as can be. Whom Parliament does not know is left out. */
  fetchHistories: (memberIds: readonly number[]) => Promise<MemberHistory[]>
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
    fetchHistories: async (memberIds) => {
      const groups = Array.from({ length: Math.ceil(memberIds.length / take) }, (_, at) =>
        memberIds.slice(at * take, (at + 1) * take),
      )
      return (await Promise.all(groups.map((group) => fetchGroup(source, group)))).flat()
    },
  }
}

async function fetchGroup(source: AnswerSource, memberIds: readonly number[]): Promise<MemberHistory[]> {
  const path = '/api/Members/History'
  const query = memberIds.map((id): [string, number] => ['ids', id])
  try {
    const answers = await source.fetchAnswer(path, historiesAnswer, query)
    return answers.map((answer) => toMemberHistory(answer, source.urlOf(`${path}?ids=${answer.id}`)))
  } catch (error) {
    if (!(error instanceof NotKnownToParliament)) throw error
    // One number that Parliament does not know must not hide the others: the group is asked for by halves.
    const half = Math.ceil(memberIds.length / 2)
    if (memberIds.length < 2) return []
    return (
      await Promise.all([memberIds.slice(0, half), memberIds.slice(half)].map((part) => fetchGroup(source, part)))
    ).flat()
  }
}
