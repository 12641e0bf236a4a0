import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import { petitionsAnswer, wholePetitionAnswer, type PetitionAnswer } from './petitions-answers.ts'

/** Lists of this Parliament's petitions that are asked for whole; each is ordered by what it is about, the newest first. */
export type PetitionList = 'recent' | 'with_response' | 'awaiting_debate' | 'debated' | 'open' | 'all'

export interface PetitionPage {
  petitions: PetitionAnswer[]
  hasNext: boolean
}

/** petition.parliament.uk. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface PetitionsClient extends Pick<AnswerSource, 'requestCount'> {
  /** A page, from 1, of a list. */
  fetchList: (list: PetitionList, page: number) => Promise<PetitionPage>
  /** A page of what the archive of former Parliaments finds. A candidate: it finds any of the words. */
  searchArchive: (term: string, page: number) => Promise<PetitionPage>
  fetchPetition: (id: string, shelf: 'current' | 'archive') => Promise<PetitionAnswer>
  /** Rows of lists that could not be read so far. */
  unread: () => string[]
}

/**
 * A client of the petitions site. What is open, answered or debated is asked for by its lists, whole: they are few, and a search may
 * miss some. The archive has too many for that, and changes no more: of it, and of it alone, a search is asked.
 */
export function openPetitionsClient(options: AnswerSourceOptions): PetitionsClient {
  const source = openAnswerSource(options)
  const unread = new Set<string>()

  const fetchPage = async (path: string, query: Record<string, string | number>): Promise<PetitionPage> => {
    const { links, data } = await source.fetchAnswer(path, petitionsAnswer, query)
    for (const number of data.unread) unread.add(number)
    return { petitions: data.rows, hasNext: Boolean(links.next) }
  }

  return {
    requestCount: source.requestCount,
    fetchList: (state, page) => fetchPage('/petitions.json', { state, page }),
    searchArchive: (q, page) => fetchPage('/archived/petitions.json', { q, state: 'published', page }),
    fetchPetition: (id, shelf) =>
      source.fetchAnswer(`${shelf === 'archive' ? '/archived' : ''}/petitions/${id}.json`, wholePetitionAnswer),
    unread: () => [...unread],
  }
}
