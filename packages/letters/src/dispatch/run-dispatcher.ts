import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '@safe-to-report/db'
import { makeBell } from './bell.ts'
import { claimDueMail, renewLeases, settleLapsedLeases, type Claim } from './claim-mail.ts'
import { dispatchMail, type DispatchEvent, type DispatchOptions } from './dispatch-mail.ts'
import { gatherWrites } from './letter-writes.ts'
import { urgencyOf } from '../urgency.ts'
import { noteServerTrouble } from './slow-down.ts'
import { watchDatabase, watchServer } from './watch-trouble.ts'

export interface DispatcherOptions extends DispatchOptions {
  /** For listening to `mail_queued`, on a connection of its own. */
  databaseUrl: string
  /** Longest time between two looks for due mail and lapsed leases. */
  pollSeconds: number
  /** How long to wait, once told to stop, for what is being sent. */
  graceSeconds: number
}

/** How long writing down may take at the end, when nothing is being sent any more. */
const secondsToWriteDown = 2

/** What ends within this time is replaced by one claim: a claim of one costs the database as much as one of many. */
const gatherMilliseconds = 5

/** How many of the mails being sent at once may be letters and news: a fifth is kept for mail that somebody waits for. */
function roomForUnhurried(inFlight: number): number {
  return inFlight === 1 ? 1 : inFlight - Math.ceil(inFlight / 5)
}

/** Sends mail as it becomes due, until `signal` is aborted; then finishes what is being sent, and returns. */
export async function runDispatcher(options: DispatcherOptions, signal: AbortSignal): Promise<void> {
  const writes = gatherWrites(options)
  const flights = new Map<Claim, Promise<void>>()
  const bell = makeBell()
  signal.addEventListener('abort', bell.ring, { once: true })
  const tryDatabase = watchDatabase(options.onEvent)
  const server = watchServer(tellServerTrouble)
  const { databaseUrl: url } = options
  const listening = listen({ url, channel: 'mail_queued', onNotice: bell.ring, onListening: bell.ring })
  const keeping = setInterval(() => void keepLeases(), (options.leaseSeconds * 1_000) / 3)

  let lookedAt = -Infinity
  while (!signal.aborted) {
    bell.rest()
    await settleLapsed()
    const room = roomLeft()
    const claims = (await claim(room)) ?? []
    for (const one of claims) flights.set(one, fly(one))
    // What was asked for was given: there may be more, and it is looked for as soon as there is room. A flight that ended
    // while the claim was under way has made room already.
    const mayBeMore = claims.length === room.limit || countUnhurried(claims) >= room.unhurried
    if (flights.size === 0 || !mayBeMore) {
      await bell.wait(Math.min(options.pollSeconds * 1_000, server.pauseLeft() || Infinity))
    } else {
      // What is urgent still has room beside the letters, and rings.
      if (roomLeft().unhurried <= 0) await Promise.race([bell.wait(options.pollSeconds * 1_000), ...flights.values()])
      await bell.wait(gatherMilliseconds)
    }
  }
  await finish([...flights.values()], options)
  clearInterval(keeping)
  await listening.stop()

  function roomLeft(): { limit: number; unhurried: number } {
    const limit = server.most(options.inFlight) - flights.size
    const unhurried = roomForUnhurried(options.inFlight) - countUnhurried([...flights.keys()])
    return { limit, unhurried: Math.min(limit, unhurried) }
  }

  async function claim(room: { limit: number; unhurried: number }): Promise<Claim[] | undefined> {
    if (room.limit <= 0 || server.pauseLeft() > 0) return []
    return tryDatabase(() => claimDueMail(options.db, { ...room, leaseSeconds: options.leaseSeconds }))
  }

  function tellServerTrouble(event: DispatchEvent): void {
    options.onEvent(event)
    if (event.event === 'mail-server-back') void tryDatabase(() => noteServerTrouble(options.db, null))
    if (event.event === 'mail-server-unreachable' || event.event === 'mail-server-refuses')
      void tryDatabase(() => noteServerTrouble(options.db, event.reply))
  }

  async function settleLapsed(): Promise<void> {
    if (performance.now() - lookedAt < options.pollSeconds * 1_000) return
    lookedAt = performance.now()
    const lapsed = await tryDatabase(() => settleLapsedLeases(options.db))
    if (lapsed === undefined || lapsed.queued.length + lapsed.uncertain.length === 0) return
    options.onEvent({ event: 'leases-lapsed', ...lapsed })
  }

  async function fly(claim: Claim): Promise<void> {
    // When an outcome cannot be written, the lease lapses, and the mark then tells what may be done.
    server.heard(await tryDatabase(() => dispatchMail({ ...options, writes }, claim)), flights.size)
    flights.delete(claim)
  }

  async function keepLeases(): Promise<void> {
    const ids = [...flights.keys()].map(({ id }) => id)
    if (ids.length > 0) await tryDatabase(() => renewLeases(options.db, ids, options.leaseSeconds))
  }
}

/** Letters and news, which leave room for mail that somebody waits for. */
function countUnhurried(claims: readonly Claim[]): number {
  return claims.filter(({ kind }) => urgencyOf[kind] >= urgencyOf.letter).length
}

/**
 * Waits for what is being sent, so many seconds at most; then breaks it off, so that what became of it is written down while
 * there is a database, and not left to a lease.
 */
async function finish(flights: Promise<void>[], { transport, graceSeconds }: DispatcherOptions): Promise<void> {
  if (await isDoneWithin(flights, graceSeconds)) return
  transport.close({ atOnce: true })
  await isDoneWithin(flights, secondsToWriteDown)
}

async function isDoneWithin(flights: Promise<void>[], seconds: number): Promise<boolean> {
  const over = new AbortController()
  const time = sleep(seconds * 1_000, false, { signal: over.signal }).catch(() => false)
  const isDone = await Promise.race([Promise.all(flights).then(() => true), time])
  over.abort()
  return isDone
}
