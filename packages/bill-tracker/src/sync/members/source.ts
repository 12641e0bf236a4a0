import { toWholeSource } from '../planning/source.ts'
import { openMembersClient } from './members-client.ts'
import { syncMembers } from './sync-members.ts'
import { syncMemberships } from './sync-memberships.ts'

export const members = toWholeSource({
  name: 'members',
  brings: 'every seat and its MP',
  asks: ['members'],
  urgency: 'again',
  start: ({ db, urls, client: asked, onProgress, now }) => {
    const client = openMembersClient({ ...asked, baseUrl: urls.members })
    return { work: () => syncMembers({ db, client, onProgress, now }), requestCount: client.requestCount }
  },
})

export const memberships = toWholeSource({
  name: 'memberships',
  brings: 'the seats and parties over time of all who voted, sponsored or hold a seat',
  asks: ['members'],
  urgency: 'again',
  start: ({ db, urls, client: asked, depth, onProgress, now }) => {
    const client = openMembersClient({ ...asked, baseUrl: urls.members })
    const isFull = depth === 'everything'
    return { work: () => syncMemberships({ db, client, isFull, onProgress, now }), requestCount: client.requestCount }
  },
})
