import type { PostKind } from '@safe-to-report/db'
import { openAnswerSource, type AnswerSource, type AnswerSourceOptions } from '../asking/answer-source.ts'
import { NotKnownToParliament, ParliamentAnswerChanged } from '../asking/errors.ts'
import type { ToldPosts } from './parliament-post.ts'
import { departmentsAnswer, postsAnswer, speakersAnswer } from './posts-answers.ts'
import { toPosts, toSpeakers } from './to-posts.ts'

/** The posts of Parliament's Members API. Its calls throw what `AnswerSource.fetchAnswer` throws. */
export interface PostsClient extends Pick<AnswerSource, 'requestCount'> {
  /** Who holds posts of a kind on a London day. */
  fetchPosts: (kind: PostKind, day: string) => Promise<ToldPosts>
}

const departmentsPath = '/api/Reference/Departments'
const paths = {
  government: '/api/Posts/GovernmentPosts',
  opposition: '/api/Posts/OppositionPosts',
  spokesperson: '/api/Posts/Spokespersons',
} as const

/** A client of the lists of posts. */
export function openPostsClient(options: AnswerSourceOptions): PostsClient {
  const source = openAnswerSource(options)
  let departments: Promise<number[]> | undefined

  return {
    requestCount: source.requestCount,
    fetchPosts: async (kind, day) => {
      if (kind === 'speaker') return fetchSpeakers(source, day)
      if (kind === 'spokesperson') return toPosts(kind, [await fetchList(source, paths[kind])])
      departments ??= fetchDepartments(source)
      // Without a department these give the Cabinet, or the Shadow Cabinet, alone: the others come by department.
      // https://github.com/i-dot-ai/parliament-mcp/pull/19
      const wanted = [undefined, ...(await departments)]
      return toPosts(
        kind,
        await Promise.all(wanted.map((departmentId) => fetchList(source, paths[kind], departmentId))),
      )
    },
  }
}

async function fetchDepartments(source: AnswerSource): Promise<number[]> {
  const departments = await source.fetchAnswer(departmentsPath, departmentsAnswer)
  // Taken for none, everybody outside the Cabinet would seem to hold no post any more.
  if (departments.length === 0) {
    const at = { failingPath: '(whole answer)', urlPath: departmentsPath, what: 'it lists no department' }
    throw new ParliamentAnswerChanged(at)
  }
  return [...new Set(departments.map(({ id }) => id))]
}

/** One list; a department that has no posts of the kind is not known there. */
async function fetchList(source: AnswerSource, path: string, departmentId?: number) {
  const sourceUrl = source.urlOf(departmentId === undefined ? path : `${path}?departmentId=${departmentId}`)
  try {
    const query = departmentId === undefined ? undefined : { departmentId }
    return { ...(await source.fetchAnswer(path, postsAnswer, query)), sourceUrl }
  } catch (error) {
    if (error instanceof NotKnownToParliament) return { posts: [], unread: [], sourceUrl }
    throw error
  }
}

async function fetchSpeakers(source: AnswerSource, day: string): Promise<ToldPosts> {
  const path = `/api/Posts/SpeakerAndDeputies/${day}`
  return toSpeakers(await source.fetchAnswer(path, speakersAnswer), source.urlOf(path))
}
