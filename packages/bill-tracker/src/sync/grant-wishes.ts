import { bills, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import { BillMayBeHeld } from './asking/errors.ts'
import { runSync, type RunSyncOptions, type SyncSummary } from './run-sync.ts'
import { claimWish, endWish, leaseSeconds, noteProgress, putOff, type Wish } from './claim-wish.ts'

export interface GrantOptions extends Omit<RunSyncOptions, 'target' | 'depth' | 'onProgress'> {
  /** Told how each run ended. */
  onRun: (summary: SyncSummary) => void
}

/** Seconds after which Parliament, found unreachable, is asked once more; after the last it is given up. */
const askedAgainAfter = [10, 30, 120, 300]
/** A wish that so many workers began and none ended takes workers down with it. */
const mostTries = askedAgainAfter.length + 5

/** Fetches what staff wish for, one bill after another, until nothing is due. Any number of workers may. */
export async function grantWishes(options: GrantOptions): Promise<void> {
  while (!options.signal?.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: somebody waits for each
    const wish = await claimWish(options.db)
    if (!wish) return
    // oxlint-disable-next-line no-await-in-loop -- as above
    await grantWish(options, wish)
  }
}

async function grantWish({ onRun, ...options }: GrantOptions, wish: Wish): Promise<void> {
  const { db } = options
  if (wish.tries > mostTries) return endWish(db, wish, { outcome: 'failed', detail: wish.detail ?? gaveUp })
  const tell = tellInTurn((progress) => noteProgress(db, wish, progress))
  const alive = setInterval(tell.alive, (leaseSeconds * 1_000) / 3)
  const { parliamentId: bill, isBill } = wish
  const target = isBill === null ? { bill } : { bill, is: isBill }
  const running = runSync({ ...options, target, depth: 'lists', urgency: 'wished', onProgress: tell.progress })
  const summary = await running.finally(() => clearInterval(alive))
  onRun(summary)
  await tell.settled()
  return settle(db, wish, { summary, isStopped: options.signal?.aborted ?? false })
}

const gaveUp = 'It was begun again and again, and never came to an end'

interface Ran {
  summary: SyncSummary
  isStopped: boolean
}

async function settle(db: Queryable, wish: Wish, { summary, isStopped }: Ran): Promise<void> {
  const { outcome, detail, changed, error } = summary
  if (isStopped && outcome !== 'done') return putOff(db, wish, { seconds: 0, detail: null })
  if (outcome === 'unreachable') {
    const seconds = askedAgainAfter[wish.tries - 1]
    return seconds === undefined ? endWish(db, wish, { outcome, detail }) : putOff(db, wish, { seconds, detail })
  }
  if (error instanceof BillMayBeHeld) {
    return endWish(db, wish, { outcome: 'which-bill', candidates: [...error.slugs] })
  }
  return endWish(db, wish, { outcome, detail, changed, slug: await findSlug(db, wish.parliamentId) })
}

async function findSlug(db: Queryable, parliamentId: number): Promise<string | null> {
  const [bill] = await db.select({ slug: bills.slug }).from(bills).where(eq(bills.parliamentId, parliamentId))
  return bill?.slug ?? null
}

/** Writes one note at a time, the newest; those that came meanwhile are not worth a write. */
function tellInTurn(write: (progress?: string) => Promise<void>) {
  let newest: string | undefined
  let isTold = true
  let writing: Promise<void> | undefined
  const go = async (): Promise<void> => {
    while (!isTold) {
      isTold = true
      // A note that cannot be written is no reason to stop: the next says more.
      // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
      await write(newest).catch(() => undefined)
    }
    writing = undefined
  }
  const ask = (): void => {
    isTold = false
    writing ??= go()
  }
  return {
    progress: (line: string): void => {
      newest = line
      ask()
    },
    alive: ask,
    settled: async (): Promise<void> => writing,
  }
}
