import { toWholeSource } from '../planning/source.ts'
import { openHansardClient } from './hansard-client.ts'
import { syncHansard } from './sync-hansard.ts'

/** What is said is in Hansard some three hours later; while both Houses sit, a run takes some fifteen requests. */
const everyMinutes = 10

export const hansard = toWholeSource({
  name: 'hansard',
  brings: 'what is said in both Chambers, in Westminster Hall and in committees',
  everyMinutes,
  start: ({ db, urls, client: asked, onProgress, now }) => {
    const client = openHansardClient({ ...asked, baseUrl: urls.hansard })
    return { work: () => syncHansard({ db, client, onProgress, now }), requestCount: client.requestCount }
  },
})
