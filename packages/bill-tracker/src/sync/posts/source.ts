import { toWholeSource } from '../planning/source.ts'
import { openPostsClient } from './posts-client.ts'
import { syncPosts } from './sync-posts.ts'

/** Posts change with a reshuffle, and take some hundred requests: once a day is enough. */
const aDay = 24 * 60

export const posts = toWholeSource({
  name: 'posts',
  brings: "who is in the Government, on the opposition's front bench, or Speaker",
  everyMinutes: aDay,
  asks: ['members'],
  urgency: 'again',
  start: ({ db, urls, client: asked, onProgress, now }) => {
    const client = openPostsClient({ ...asked, baseUrl: urls.members })
    return { work: () => syncPosts({ db, client, onProgress, now }), requestCount: client.requestCount }
  },
})
