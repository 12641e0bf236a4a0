import { toWholeSource } from '../planning/source.ts'
import { openMotionsClient } from './motions-client.ts'
import { syncMotions } from './sync-motions.ts'

export const motions = toWholeSource({
  name: 'motions',
  brings: 'early day motions, and who signed those that are followed',
  everyMinutes: 10,
  asks: ['motions'],
  start: ({ db, urls, client: asked, now }) => {
    const client = openMotionsClient({ ...asked, baseUrl: urls.motions })
    return { work: () => syncMotions({ db, client, now }), requestCount: client.requestCount }
  },
})
