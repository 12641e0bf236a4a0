import { expect, test } from 'vitest'
import type { ParliamentPost, ToldPosts } from './parliament-post.ts'
import { planPosts, type PostRow } from './plan-posts.ts'

const today = '2026-03-05'

test('planned again from what it wrote, a plan is empty', () => {
  const told = [aList([aPost(), aPost({ memberId: 6, parliamentId: 8 })])]
  const { insert } = plan([], told)
  expect(insert).toHaveLength(2)
  expect(plan(insert, told)).toMatchObject({ insert: [], update: [], changes: [], listed: ['government'] })
})

test('a post whose row could not be read does not end, and another does', () => {
  const stored = [aRow({ id: 'read', parliamentId: 7 }), aRow({ id: 'unread', memberId: 6, parliamentId: 8 })]
  const other = aPost({ memberId: 9, parliamentId: 9 })
  expect(plan(stored, [aList([other], [8])]).update).toEqual([{ id: 'read', set: { endedOn: today } }])
  expect(plan(stored, [aList([other], [null])]).update).toEqual([])
})

test('a list of people who all left their posts names nobody, and ends nothing by itself', () => {
  const stored = [aRow({})]
  expect(plan(stored, [aList([aPost({ endedOn: '2026-03-01' })])])).toMatchObject({ update: [], empty: ['government'] })
})

test('a post that ends on a later day is held until then', () => {
  const told = [aList([aPost({ endedOn: '2026-03-06' })])]
  expect(plan([], told).insert).toMatchObject([{ endedOn: null }])
})

test('the kinds that were not told stay as they were', () => {
  const stored = [aRow({ id: 'speaker', kind: 'speaker' }), aRow({ id: 'same' })]
  expect(plan(stored, [aList([aPost()])])).toMatchObject({ insert: [], update: [], listed: ['government'] })
})

test('another department is a change of the post, not another post', () => {
  const { update, changes } = plan([aRow({})], [aList([aPost({ department: 'Department B' })])])
  expect(update).toEqual([{ id: 'a-row', set: { department: 'Department B' } }])
  expect(changes).toMatchObject([{ field: 'department', before: 'Department A', after: 'Department B' }])
})

let lastId = 0
function plan(stored: PostRow[], told: ToldPosts[]): ReturnType<typeof planPosts> {
  return planPosts(stored, told, { today, newId: () => String((lastId += 1)) })
}

function aPost(given: Partial<ParliamentPost> = {}): ParliamentPost {
  return {
    memberId: 5,
    kind: 'government',
    parliamentId: 7,
    name: 'A Post',
    department: 'Department A',
    startedOn: '2024-07-05',
    endedOn: null,
    sourceUrl: 'https://members.example.org/api/Posts/GovernmentPosts',
    ...given,
  }
}

function aRow(given: Partial<PostRow>): PostRow {
  return { id: 'a-row', ...aPost(), ...given }
}

function aList(posts: ParliamentPost[], unread: ToldPosts['unread'] = []): ToldPosts {
  return { kind: 'government', posts, unread }
}
