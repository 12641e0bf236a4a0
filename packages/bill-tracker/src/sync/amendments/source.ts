import { openBillsClient } from '../bills-api/bills-client.ts'
import { toWholeSource, type Asking, type Work } from '../planning/source.ts'
import { openParts } from './parts.ts'
import { syncAmendments } from './sync-amendments.ts'

/** Twice as often as what else is watched: what is tabled in the morning may be debated in the afternoon. */
const everyMinutes = 5

export const amendments = toWholeSource({
  name: 'amendments',
  brings: 'every bill before Parliament, and what is tabled to it, whether it is on the record or not',
  everyMinutes,
  asks: ['bills'],
  start: startAmendments,
})

/** Opens the Bills API at the pace of news, of looking for it, and of what can wait; by hand all of it is wished for. */
function startAmendments({ db, urls, client: asked, onProgress, now }: Asking): Work {
  const open = (urgency: 'look' | 'news' | 'again') =>
    openBillsClient({ ...asked, baseUrl: urls.bills, urgency: asked.urgency === 'wished' ? 'wished' : urgency })
  const clients = { look: open('look'), news: open('news'), again: open('again') }
  const room = async (urgency: 'look' | 'news' | 'again' | 'wished'): Promise<number> =>
    asked.pace ? asked.pace.room(asked.urgency === 'wished' ? 'wished' : urgency) : Number.MAX_SAFE_INTEGER
  return {
    work: async () => {
      const isThere = (): Promise<boolean> =>
        clients.look.fetchMovedBills(0).then(
          () => true,
          () => false,
        )
      const parts = await openParts({ db, now, signal: asked.signal, isThere })
      const done = { added: 0, changed: 0, gone: 0 }
      return syncAmendments({ db, clients, room, parts, done, onProgress, now })
    },
    requestCount: () => Object.values(clients).reduce((sum, client) => sum + client.requestCount(), 0),
  }
}
