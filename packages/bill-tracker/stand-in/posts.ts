/** A post of the stand-in, with who holds it. */
export interface PostContent {
  kind: 'government' | 'opposition' | 'spokesperson'
  id: number
  name: string
  /** By the number of the department. */
  departments: number[]
  /** Of the Cabinet or the Shadow Cabinet: these alone are in the list without a department. */
  isCabinet: boolean
  holders: (MadeMember & { from: string; to: string | null })[]
}

interface MadeMember {
  id: number
  name: string
  party: string
  house: 1 | 2
}

export interface PostsContent {
  departments: { id: number; name: string }[]
  posts: PostContent[]
  /** Who presides, in either House. */
  speakers: MadeMember[]
}

function madeMember(number: number, party = 'Made-up Party A'): MadeMember {
  return { id: 990_200_000 + number, name: `Made-up Member ${number}`, party, house: 1 }
}

const peer: MadeMember = { id: 990_300_001, name: 'Made-up Peer 1', party: 'Made-up Party A', house: 2 }

type PostNote = readonly [name: string, departments: number[], holder: MadeMember, isCabinet?: 'cabinet']

const ofGovernment: readonly PostNote[] = [
  ['Made-up Secretary of State', [9901], madeMember(1), 'cabinet'],
  ['Made-up Minister of State', [9901, 9902], madeMember(2)],
  ['Made-up Parliamentary Under-Secretary', [9902], peer],
  ['Made-up Assistant Whip', [9903], madeMember(3)],
]

const ofOpposition: readonly PostNote[] = [
  ['Made-up Shadow Secretary of State', [9901], madeMember(400, 'Made-up Party C'), 'cabinet'],
  ['Made-up Shadow Minister', [9902], madeMember(401, 'Made-up Party C')],
]

/** Made posts, all held by made members: the stand-in gives nobody real a post. */
export function buildPosts(): PostsContent {
  const since = '2024-07-05'
  const toPosts = (kind: PostContent['kind'], notes: readonly PostNote[], firstId: number): PostContent[] =>
    notes.map(([name, departments, holder, cabinet], index) => ({
      kind,
      id: firstId + index,
      name,
      departments,
      isCabinet: cabinet !== undefined,
      holders: [{ ...holder, from: since, to: null }],
    }))
  const posts = [
    ...toPosts('government', ofGovernment, 990_401),
    ...toPosts('opposition', ofOpposition, 990_451),
    ...toPosts('spokesperson', [['Made-up Spokesperson', [], madeMember(300, 'Made-up Party B')]], 990_481),
  ]
  // Somebody held the first post before, and one post is vacant.
  posts[0]?.holders.push({ ...madeMember(4), from: '2023-11-13', to: '2024-07-05' })
  const vacant = { id: 990_410, name: 'Made-up vacant post', departments: [9901], isCabinet: false, holders: [] }
  return {
    departments: [9901, 9902, 9903].map((id, index) => ({ id, name: `Made-up Department ${index + 1}` })),
    posts: [...posts, { kind: 'government', ...vacant }],
    speakers: [madeMember(650, 'Speaker'), madeMember(649, 'Made-up Party C')],
  }
}
