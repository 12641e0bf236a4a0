import { holdLock, readClock, type Database } from '@safe-to-report/db'
import {
  openMailbox,
  saveMailboxIsRead,
  saveMailboxRead,
  saveMailboxTrouble,
  takeReturns,
  wordsForMailboxTrouble,
  wordsForNoFolder,
  type Mailbox,
  type ReturnAddresses,
  type ReturnEvent,
} from '@safe-to-report/outbox/returns'
import type { Open, Seal } from '@safe-to-report/outbox/seal'
import { describeFailure } from '@safe-to-report/serving'
import type { Logger } from 'pino'
import type { WorkerEnv } from './env.ts'
import { keepDoing } from './rounds.ts'
import type { IsClockRight } from './watch-own-clock.ts'

const firstPauseSeconds = 2
const longestPauseSeconds = 300
/** Where another worker reads: how soon after its end this one takes over. It costs a question about a lock. */
const takeOverSeconds = 5
const dayMilliseconds = 86_400_000
/** Before this no mail came: with it nothing that was set aside is deleted, and what waits is counted all the same. */
const never = new Date(0)

export interface ReadingReturns {
  db: Database
  isClockRight: IsClockRight
  open: Open
  seal: Seal
  /** Undefined: no mailbox is set up. */
  addresses: ReturnAddresses | undefined
  env: WorkerEnv
  log: Logger
}

/**
 * Reads the mailbox of returns as long as the worker runs: at once when a mail comes, and every so often besides. Any
 * number of workers may run: a lock lets one of them read, and another takes over when it ends. A mailbox that cannot be
 * read is tried again, at growing intervals, and the desk says so.
 */
export async function keepReadingReturns(options: ReadingReturns, signal: AbortSignal): Promise<void> {
  const { db, addresses, env, log } = options
  const mailboxUrl = env.IMAP_URL
  await tell(saveMailboxIsRead(db, mailboxUrl !== undefined), log)
  if (addresses === undefined || mailboxUrl === undefined) return
  let again = firstPauseSeconds
  const onRead = (): void => {
    again = firstPauseSeconds
  }
  const read = async (): Promise<void> => {
    const mailbox = await openMailbox(mailboxUrl, signal)
    try {
      await readUntilStopped(mailbox, { ...options, addresses }, signal, onRead)
    } finally {
      await mailbox.close()
    }
  }
  const onFailure = async (error: unknown): Promise<number> => {
    const pause = again
    if (signal.aborted) return pause // it was broken off because we end
    const trouble = wordsForMailboxTrouble(error)
    log.warn({ trouble, again: pause }, 'mailbox-unreadable')
    await tell(saveMailboxTrouble(db, trouble), log)
    again = Math.min(pause * 2, longestPauseSeconds)
    return pause
  }
  // The lock is another's while another worker reads.
  const work = (): Promise<unknown> => holdLock(env.DATABASE_URL, 'returns', read)
  await keepDoing({ every: takeOverSeconds, work, onFailure }, signal)
}

async function readUntilStopped(
  mailbox: Mailbox,
  { db, isClockRight, open, seal, addresses, env, log }: ReadingReturns & { addresses: ReturnAddresses },
  signal: AbortSignal,
  onRead: () => void,
): Promise<void> {
  const options = {
    db,
    open,
    seal,
    addresses,
    publicUrl: env.CAMPAIGN_URL,
    privateKey: env.SEALING_PRIVATE_KEY[0],
    onReturn: (event: ReturnEvent) => log.info(event, 'returned'),
  }
  while (!signal.aborted) {
    await takeReturns(mailbox, options, signal)
    const since = (await readClock(db)).getTime() - env.BOUNCE_UNCLEAR_DAYS * dayMilliseconds
    const held = await mailbox.dropSetAside((await isClockRight()) ? new Date(since) : never)
    await saveMailboxRead(db, held, mailbox.keepsInPlace() ? wordsForNoFolder : undefined)
    onRead()
    await mailbox.waitForMail(env.BOUNCE_POLL_SECONDS * 1_000, signal)
  }
}

/** The desk shows how the mailbox is; that it cannot be told holds up no mail. */
async function tell(saving: Promise<void>, log: Logger): Promise<void> {
  await saving.catch((error: unknown) =>
    log.warn({ failure: describeFailure(error) }, 'the desk could not be told how the mailbox is'),
  )
}
