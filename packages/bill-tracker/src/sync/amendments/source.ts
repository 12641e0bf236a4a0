import type { Urgency } from '../asking/pace.ts'
import { openBillsClient } from '../bills-api/bills-client.ts'
import { toWholeSource, type Asking, type Work } from '../planning/source.ts'
import { openParts } from './parts.ts'
import { syncAmendments } from './sync-amendments.ts'

/** Twice as often as what else is watched: what is tabled in the morning may be debated in the afternoon. */
const everyMinutes = 5

/** What was there before is asked for little by little: taken at once, it would leave the rest of the hour no room for what is new. */
const mostAgain = 20

export const amendments = toWholeSource({
  name: 'amendments',
  brings: 'every bill before Parliament, and what is tabled to it, whether it is on the record or not',
  everyMinutes,
  asks: ['bills'],
  start: startAmendments,
})

/** Opens the Bills API at the pace of news, of looking for it, and of what can wait; by hand all of it is wished for. */
function startAmendments({ db, urls, client: asked, onProgress, now }: Asking): Work {
  const open = (urgency: 'look' | 'news') =>
    openBillsClient({ ...asked, baseUrl: urls.bills, urgency: asked.urgency === 'wished' ? 'wished' : urgency })
  // What was there before is begun where there is room for it; once begun it holds up nothing by waiting for a turn.
  const clients = { look: open('look'), news: open('news'), again: open('look') }
  const room = async (urgency: Urgency): Promise<number> => {
    if (!asked.pace) return Number.MAX_SAFE_INTEGER
    if (asked.urgency === 'wished') return asked.pace.room('wished')
    const left = await asked.pace.room(urgency)
    return urgency === 'again' ? Math.max(0, Math.min(left, mostAgain - clients.again.requestCount())) : left
  }
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
