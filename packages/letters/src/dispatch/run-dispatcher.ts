import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { listen } from '@safe-to-report/db'
import { makeBell } from './bell.ts'
import { claimDueMail, renewLeases, settleLapsedLeases, type Claim } from './claim-mail.ts'
import { dispatchMail, type DispatchOptions } from './dispatch-mail.ts'
import { watchDatabase, watchServer } from './watch-trouble.ts'

export interface DispatcherOptions extends DispatchOptions {
  /** For listening to `mail_queued`, on a connection of its own. */
  databaseUrl: string
  /** Longest time between two looks for due mail and lapsed leases. */
  pollSeconds: number
  /** How long to wait, once told to stop, for what is being sent. */
  graceSeconds: number
}

/** Sends mail as it becomes due, until `signal` is aborted; then finishes what is being sent, and returns. */
export async function runDispatcher(options: DispatcherOptions, signal: AbortSignal): Promise<void> {
  const flights = new Map<Claim, Promise<void>>()
  const bell = makeBell()
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  signal.addEventListener('abort', bell.ring, { once: true })
  const server = watchServer(options.onEvent)
  const tryDatabase = watchDatabase(options.onEvent)
  const { databaseUrl: url } = options
  const listening = listen({ url, channel: 'mail_queued', onNotice: bell.ring, onListening: bell.ring })
  const keeping = setInterval(() => void keepLeases(), (options.leaseSeconds * 1_000) / 3)

  let lookedAt = 0
  while (!signal.aborted) {
    bell.rest()
    await settleLapsed()
    const room = (server.isReached() ? options.inFlight : 1) - flights.size
    const mayClaim = room > 0 && server.pauseLeft() === 0
    const claims = mayClaim ? await tryDatabase(() => claimDueMail(options.db, { ...options, limit: room })) : []
    for (const claim of claims ?? []) flights.set(claim, fly(claim))
    if (flights.size > 0 && (room <= 0 || claims?.length === room)) {
      await Promise.race([stopped, ...flights.values()])
      await setImmediate() // what ends together is replaced together
    } else {
      await bell.wait(Math.min(options.pollSeconds * 1_000, server.pauseLeft() || Infinity))
    }
  }
  const graceOver = new AbortController()
  const grace = sleep(options.graceSeconds * 1_000, undefined, { signal: graceOver.signal }).catch(() => undefined)
  await Promise.race([Promise.all(flights.values()), grace])
  graceOver.abort()
  clearInterval(keeping)
  await listening.stop()

  async function settleLapsed(): Promise<void> {
    if (Date.now() - lookedAt < options.pollSeconds * 1_000) return
    lookedAt = Date.now()
    const lapsed = await tryDatabase(() => settleLapsedLeases(options.db))
    if (lapsed === undefined || lapsed.queued.length + lapsed.uncertain.length === 0) return
    options.onEvent({ event: 'leases-lapsed', ...lapsed })
  }

  async function fly(claim: Claim): Promise<void> {
    // When an outcome cannot be written, the lease lapses, and the mark then tells what may be done.
    server.heard(await tryDatabase(() => dispatchMail(options, claim)))
    flights.delete(claim)
  }

  async function keepLeases(): Promise<void> {
    const ids = [...flights.keys()].map(({ id }) => id)
    if (ids.length > 0) await tryDatabase(() => renewLeases(options.db, ids, options.leaseSeconds))
  }
}
