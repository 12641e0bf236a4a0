import { cloneDatabase } from '@safe-to-report/db/testing'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, inject, onTestFinished, test, vi } from 'vitest'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { openTransport } from './open-transport.ts'
import { runDispatcher } from './run-dispatcher.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database)

afterAll(async () => {
  await office.close()
  await database.drop()
})

/** A relay that takes its time before it says hello, as Exim does with a delay at the greeting; how many waited for that at once. */
async function startSlow(milliseconds: number) {
  const slow = { url: '', taken: 0, inGreeting: 0, most: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      slow.inGreeting += 1
      slow.most = Math.max(slow.most, slow.inGreeting)
      setTimeout(() => {
        slow.inGreeting -= 1
        done()
      }, milliseconds)
    },
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => {
        slow.taken += 1
        done(null, 'taken')
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  const address = server.server.address()
  slow.url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  return slow
}

test('a greeting that takes long stops nothing: all mail goes, and who waits for it holds no place that others need', async () => {
  await office.queueMany(6)
  const slow = await startSlow(1_200)
  const transport = openTransport({ smtpUrl: slow.url, maxConnections: 2 })
  const stopping = new AbortController()
  const running = runDispatcher(
    {
      ...office.dispatchOptions,
      transport,
      inFlight: 2,
      databaseUrl: database.urlFor('safe_worker'),
      pollSeconds: 0.2,
      graceSeconds: 0,
      slowSeconds: 0.1,
    },
    stopping.signal,
  )
  onTestFinished(async () => {
    stopping.abort()
    await running
    transport.close({ atOnce: true })
  })
  await vi.waitUntil(() => slow.taken >= 12, { timeout: 60_000, interval: 50 })
  expect(slow.most).toBeGreaterThan(2)
  expect(office.events.filter(({ event }) => event === 'mail-server-unreachable')).toEqual([])
})
