import { toWholeSource } from '../planning/source.ts'
import { openPetitionsClient } from './petitions-client.ts'
import { syncPetitions } from './sync-petitions.ts'

export const petitions = toWholeSource({
  name: 'petitions',
  brings: 'petitions, what the Government answered and when they are debated',
  everyMinutes: 15,
  asks: ['petitions'],
  start: ({ db, urls, client: asked, now }) => {
    const client = openPetitionsClient({ ...asked, baseUrl: urls.petitions })
    return { work: () => syncPetitions({ db, client, now }), requestCount: client.requestCount }
  },
})
