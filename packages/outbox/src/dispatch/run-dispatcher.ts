import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '@safe-to-report/db'
import { makeBell } from './bell.ts'
import { claimDueMail, renewLeases, settleLapsedLeases, type Claim } from './claim-mail.ts'
import { dispatchMail, type DispatchEvent, type DispatchOptions } from './dispatch-mail.ts'
import { countUnhurried, createFlights } from './flights.ts'
import { gatherWrites } from './letter-writes.ts'
import { roomLeft, type Room } from './room.ts'
import { noteServerTrouble } from './slow-down.ts'
import { slowSeconds } from '../smtp/limits.ts'
import { watchDatabase, watchServer } from './watch-trouble.ts'

export interface DispatcherOptions extends DispatchOptions {
  /** For listening to `mail_queued`, on a connection of its own. */
  databaseUrl: string
  /** Longest time between two looks for due mail and lapsed leases. */
  pollSeconds: number
  /** How long to wait, once told to stop, for what is being sent. */
  graceSeconds: number
  /** How long a mail may hold its place among those being sent: one that is slower goes on, and another is taken beside it. */
  slowSeconds?: number | undefined
}

/** How long writing down may take at the end, when nothing is being sent any more. */
const secondsToWriteDown = 2

/** What ends within this time is replaced by one claim: a claim of one costs the database as much as one of many. */
const gatherMilliseconds = 5

/** Sends mail as it becomes due, until `signal` is aborted; then finishes what is being sent, and returns. */
export async function runDispatcher(options: DispatcherOptions, signal: AbortSignal): Promise<void> {
  const writes = gatherWrites(options)
  const bell = makeBell()
  const flights = createFlights({ slowSeconds: options.slowSeconds ?? slowSeconds, onSlow: bell.ring })
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
    const room = roomNow()
    const claims = (await claim(room)) ?? []
    for (const one of claims) flights.add(one, fly(one))
    // What was asked for was given: there may be more, and it is looked for as soon as there is room. A flight that ended
    // while the claim was under way has made room already.
    const mayBeMore = claims.length === room.limit || countUnhurried(claims) >= room.unhurried
    if (flights.size() === 0 || !mayBeMore) {
      await bell.wait(Math.min(options.pollSeconds * 1_000, server.pauseLeft() || Infinity))
    } else {
      // What is urgent still has room beside the letters, and rings.
      if (roomNow().unhurried === 0) await Promise.race([bell.wait(options.pollSeconds * 1_000), ...flights.flights()])
      await bell.wait(gatherMilliseconds)
    }
  }
  await finish(flights.flights(), options)
  clearInterval(keeping)
  await listening.stop()

  function roomNow(): Room {
    const { inFlight } = options
    const standing = { inFlight, most: server.most(inFlight), isReached: server.isReached() }
    return roomLeft({ ...standing, holding: flights.holding(), underWay: flights.size() })
  }

  async function claim(room: Room): Promise<Claim[] | undefined> {
    if (room.limit === 0 || server.pauseLeft() > 0) return []
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
    const reached = await tryDatabase(() => dispatchMail({ ...options, writes }, claim))
    server.heard(reached, { id: claim.id, underWay: flights.holding().all })
    flights.remove(claim)
  }

  async function keepLeases(): Promise<void> {
    const ids = flights.ids()
    if (ids.length > 0) await tryDatabase(() => renewLeases(options.db, ids, options.leaseSeconds))
  }
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
