import type { PostContent, PostsContent } from './posts.ts'

interface Asked {
  query: URLSearchParams
}

type Answer = (holdings: { posts: PostsContent }, asked: Asked) => unknown

/** The paths of posts in the Members API. */
export const postRoutes: readonly (readonly [RegExp, Answer])[] = [
  [/^\/api\/Reference\/Departments$/, ({ posts: { departments } }) => departments.map(toDepartment)],
  [/^\/api\/Posts\/GovernmentPosts$/, ({ posts }, { query }) => toList(posts, 'government', query)],
  [/^\/api\/Posts\/OppositionPosts$/, ({ posts }, { query }) => toList(posts, 'opposition', query)],
  [/^\/api\/Posts\/Spokespersons$/, ({ posts }) => toItems(posts, posts.posts.filter(isOf('spokesperson')))],
  [
    /^\/api\/Posts\/SpeakerAndDeputies\/\d{4}-\d{2}-\d{2}$/,
    ({ posts: { speakers } }) => speakers.map((member) => ({ value: toMember(member), links: [] })),
  ],
]

function isOf(kind: PostContent['kind']): (post: PostContent) => boolean {
  return (post) => post.kind === kind
}

/** Without a department the Cabinet alone, as Parliament has it; a department without posts is not known. */
function toList(held: PostsContent, kind: PostContent['kind'], query: URLSearchParams): unknown {
  const department = query.get('departmentId')
  const found = held.posts
    .filter(isOf(kind))
    .filter(({ isCabinet, departments }) =>
      department === null ? isCabinet : departments.includes(Number(department)),
    )
  return department !== null && found.length === 0 ? undefined : toItems(held, found)
}

const typeOf = { government: 0, opposition: 1, spokesperson: 2 } as const

function toItems({ departments }: PostsContent, posts: readonly PostContent[]): object[] {
  return posts.map((post, index) => ({
    value: {
      type: typeOf[post.kind],
      name: post.name,
      hansardName: null,
      id: post.id,
      postHolders: post.holders.map((holder) => ({
        member: { value: toMember(holder), links: [] },
        startDate: `${holder.from}T00:00:00`,
        endDate: holder.to && `${holder.to}T00:00:00`,
        layingMinisterName: null,
        isPaid: true,
      })),
      governmentDepartments: departments.filter(({ id }) => post.departments.includes(id)).map(toDepartment),
      createdWhen: '2024-07-05T00:00:00',
      order: index,
    },
    links: [],
  }))
}

function toDepartment({ id, name }: PostsContent['departments'][number]): object {
  return { id, name, url: null, imageUrl: null }
}

function toMember({ id, name, party, house }: PostsContent['speakers'][number]): object {
  return {
    id,
    nameListAs: name,
    nameDisplayAs: name,
    nameFullTitle: name,
    nameAddressAs: null,
    latestParty: { id: 900, name: party, abbreviation: null, isIndependentParty: false },
    gender: null,
    latestHouseMembership: { membershipFrom: null, membershipFromId: null, house, membershipEndDate: null },
    thumbnailUrl: null,
  }
}
