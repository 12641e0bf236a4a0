import { toSource, type Asking, type Work } from '../planning/source.ts'
import { syncDivision, syncDivisions, type DivisionTarget } from './sync-divisions.ts'
import { openCommonsVotesClient, openLordsVotesClient } from './votes-client.ts'

/** One division by Parliament's number, or every division that the record names. */
type VotesTarget = { division: DivisionTarget } | 'divisions'

const houses = { commons: 'Commons', lords: 'Lords' } as const

export const divisions = toSource<VotesTarget>({
  usage: [
    ['divisions', 'who voted how in every division on the record'],
    [
      'division <commons|lords> <number> [slug]',
      "one division, by Parliament's number; with a slug, as that one of the record",
    ],
  ],
  read: ([what, house = '', id = '', is]) => {
    if (what === 'divisions') return what
    const inHouse = house === 'commons' || house === 'lords' ? houses[house] : undefined
    if (what !== 'division' || !inHouse || !/^\d+$/.test(id)) return undefined
    return { division: { house: inHouse, parliamentId: Number(id), is } }
  },
  listScheduled: async () => ['divisions'],
  asks: ['commonsVotes', 'lordsVotes'],
  isTarget: (target): target is VotesTarget =>
    target === 'divisions' || (typeof target === 'object' && 'division' in target),
  nameOf: (target) =>
    target === 'divisions' ? target : `division ${target.division.house.toLowerCase()} ${target.division.parliamentId}`,
  start: startDivisionSync,
})

/** Opens both Votes APIs and tells what to do with them. */
function startDivisionSync(target: VotesTarget, { db, urls, client, onProgress, now }: Asking): Work {
  const origins = { Commons: urls.commonsVotes, Lords: urls.lordsVotes }
  const clients = {
    Commons: openCommonsVotesClient({ ...client, baseUrl: origins.Commons }),
    Lords: openLordsVotesClient({ ...client, baseUrl: origins.Lords }),
  }
  const all = { db, clients, origins, onProgress, now }
  return {
    work: () => (target === 'divisions' ? syncDivisions(all) : syncDivision(all, target.division)),
    requestCount: () => clients.Commons.requestCount() + clients.Lords.requestCount(),
  }
}
