import { setTimeout as sleep } from 'node:timers/promises'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { openMailOffice } from '@safe-to-report/letters/testing'
import { openTransport } from './open-transport.ts'
import { runDispatcher } from './run-dispatcher.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openMailOffice(database, { slowness: 5 })

afterAll(async () => {
  await office.close()
  await database.drop()
})

test('letters that are due follow one another without waiting for the next look', async () => {
  await office.queueMany(40)
  const stopping = new AbortController()
  const [databaseUrl, pollSeconds, graceSeconds] = [database.urlFor('safe_worker'), 60, 5]
  const options = { ...office.dispatchOptions, databaseUrl, pollSeconds, graceSeconds }
  const running = runDispatcher(options, stopping.signal)
  const isAllSent = async (): Promise<boolean> =>
    (await office.listMail()).every(({ kind, state }) => kind !== 'letter' || state === 'handed-over')
  for (let waited = 0; waited < 60_000 && !(await isAllSent()); waited += 100) await sleep(100)
  expect(await isAllSent()).toBe(true)
  stopping.abort()
  await running
})

test('what a server does not answer in the time that is left at the end is broken off and written down', async () => {
  const transport = openTransport({ smtpUrl: office.smtp.url, maxConnections: 5 })
  const { id } = await office.queueLetter()
  office.smtp.received.length = 0
  office.smtp.fault = 'slow' // answers after a second and a half
  const stopping = new AbortController()
  const [databaseUrl, pollSeconds, graceSeconds] = [database.urlFor('safe_worker'), 60, 0.1]
  const options = { ...office.dispatchOptions, transport, databaseUrl, pollSeconds, graceSeconds }
  const running = runDispatcher(options, stopping.signal)
  while (office.smtp.received.length === 0) await sleep(5)
  stopping.abort()
  await running
  // Had it been waited for, its answer would be known.
  expect(await office.findMail(id)).toMatchObject({ state: 'uncertain', lockedUntil: null })
  office.smtp.fault = 'none'
})
