import { setTimeout as sleep } from 'node:timers/promises'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, expect, inject, test } from 'vitest'
import { openPostOffice } from '../testing/post-office.ts'
import { runDispatcher } from './run-dispatcher.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const office = await openPostOffice(database, { slowness: 5 })

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
  for (let waited = 0; waited < 20_000 && !(await isAllSent()); waited += 100) await sleep(100)
  expect(await isAllSent()).toBe(true)
  stopping.abort()
  await running
})
