import { grantWishes, toParliamentUrls } from '@safe-to-report/bill-tracker/sync'
import { anchorClock, listen } from '@safe-to-report/db'
import { describeFailure } from '@safe-to-report/serving'
import { logRun, type Syncing } from './keep-syncing.ts'
import { keepDoing } from './rounds.ts'

/** Should nobody be heard: what was put off is due again, and a worker that died has let go. */
const secondsBetweenLooks = 5

/**
 * Fetches the bills that staff at the desk wait for, as soon as one is wished for. Any number of workers may: each wish is one's.
 * Scheduled syncing holds nothing of it up, and is not held up by it.
 */
export async function keepGranting({ db, env, pace, log }: Syncing, signal: AbortSignal): Promise<void> {
  let bell = new AbortController()
  const ring = (): void => bell.abort()
  const listening = listen({ url: env.DATABASE_URL, channel: 'sync_wished', onNotice: ring, onListening: ring })
  const urls = toParliamentUrls(env)
  await keepDoing(
    {
      every: secondsBetweenLooks,
      sooner: () => {
        bell = new AbortController()
        return bell.signal
      },
      work: async () =>
        grantWishes({ db, urls, pace, signal, now: await anchorClock(db), onRun: (summary) => logRun(log, summary) }),
      onFailure: (error) =>
        log.warn(
          { failure: describeFailure(error) },
          'what the desk asked for could not be fetched; it is tried again',
        ),
    },
    signal,
  )
  await listening.stop()
}
