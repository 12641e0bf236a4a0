import { toWholeSource } from '../planning/source.ts'
import { syncEvents } from './sync-events.ts'
import { openWhatsOnClient } from './whatson-client.ts'

/** Two requests each time, and two more each hour: what is on next week may be announced at any hour. */
const everyMinutes = 10

export const events = toWholeSource({
  name: 'events',
  brings: 'what is on in Parliament in the next weeks, and when it does not sit',
  everyMinutes,
  start: ({ db, urls, client: asked, onProgress, now }) => {
    const client = openWhatsOnClient({ ...asked, baseUrl: urls.whatson })
    return { work: () => syncEvents({ db, client, onProgress, now }), requestCount: client.requestCount }
  },
})
