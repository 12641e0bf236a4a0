import type { PostKind } from '@safe-to-report/db'
import { toLondonDay } from '../asking/london-day.ts'
import { postKey, type ParliamentPost, type ToldPosts } from './parliament-post.ts'
import type { HolderAnswer, PostRows, SpeakerAnswer, SpeakerRows } from './posts-answers.ts'

interface PostList extends PostRows {
  sourceUrl: string
}

/** The posts of some lists of one kind: each holder of each, once. */
export function toPosts(kind: PostKind, lists: readonly PostList[]): ToldPosts {
  const posts = lists.flatMap(({ posts: rows, sourceUrl }) =>
    rows.flatMap(({ id, name, departments, holders }) =>
      holders.flatMap((holder): Found | [] => {
        const memberId = holder.member?.value?.id
        if (memberId === undefined || name === null) return []
        return { memberId, kind, parliamentId: id, name, departments, ...spanOf(holder), sourceUrl }
      }),
    ),
  )
  return { kind, posts: withoutTwins(posts), unread: [...new Set(lists.flatMap(({ unread }) => unread))] }
}

type Found = Omit<ParliamentPost, 'department'> & { departments: string[] }

// The API's word for no day at all.
const noDay = '0001-01-01'

function spanOf({ startDate, endDate }: HolderAnswer): Pick<ParliamentPost, 'startedOn' | 'endedOn'> {
  const startedOn = toLondonDay(startDate) ?? null
  return { startedOn: startedOn === noDay ? null : startedOn, endedOn: toLondonDay(endDate) ?? null }
}

/** Lists of departments overlap: of twins one is kept, held rather than ended, under the departments of all. */
function withoutTwins(found: readonly Found[]): ParliamentPost[] {
  return [...Map.groupBy(found, postKey).values()].flatMap((twins) => {
    const kept = twins.find(({ endedOn }) => endedOn === null) ?? twins[0]
    if (!kept) return []
    const { departments: _, ...post } = kept
    const names = new Set(twins.flatMap(({ departments }) => departments.map((name) => name.trim())))
    return { ...post, department: [...names].filter(Boolean).toSorted().join(', ') || null }
  })
}

/** Who presides, as posts without a day. The party tells the Speaker of the Commons from the deputies, who keep theirs. */
export function toSpeakers({ members, isUnread }: SpeakerRows, sourceUrl: string): ToldPosts {
  const posts = members.map((member) => ({
    memberId: member.id,
    kind: 'speaker' as const,
    parliamentId: null,
    name: nameSpeaker(member),
    department: null,
    startedOn: null,
    endedOn: null,
    sourceUrl,
  }))
  const distinct = new Map(posts.map((post) => [postKey(post), post]))
  return { kind: 'speaker', posts: [...distinct.values()], unread: isUnread ? [null] : [] }
}

function nameSpeaker({ latestParty, latestHouseMembership }: SpeakerAnswer): string {
  if (latestHouseMembership?.house === 2) return 'Lord Speaker or a deputy'
  const party = latestParty?.name?.trim()
  if (!party) return 'Speaker or a Deputy Speaker'
  return party === 'Speaker' ? 'Speaker of the House of Commons' : 'Deputy Speaker'
}
