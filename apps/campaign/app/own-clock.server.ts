import { keepComparing, watchClock, type Database } from '@safe-to-report/db'
import { saveWrongClock } from '@safe-to-report/outbox/clocks'
import type { log as campaignLog } from './log.server.ts'

/**
 * Says in the log, once, and on the desk, for as long as it is so, that this machine's clock and the database's differ. Nothing has to
 * be held back here: whatever this process keeps, counts or lets in is decided by the database's. Returns how to stop.
 */
export function tellOwnClock(db: Database, log: Pick<typeof campaignLog, 'error' | 'info'>): () => void {
  const clock = watchClock({
    db,
    onWrong: (aheadSeconds) =>
      log.error(
        { aheadSeconds },
        'the clock of this machine, or that of the database, is wrong: the database’s decides',
      ),
    onRight: () => log.info('the clocks agree again'),
  })
  return keepComparing(clock, async (aheadSeconds) => {
    if (aheadSeconds !== 0) await saveWrongClock(db, { process: 'campaign', aheadSeconds })
  })
}
