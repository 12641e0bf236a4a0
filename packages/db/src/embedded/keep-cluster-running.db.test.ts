import { readFileSync, rmSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../open-database.ts'
import { startCluster } from './cluster.ts'
import { keepClusterRunning } from './keep-cluster-running.ts'

test('a database that is killed is started again on its port, and said; who was connected gets on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'safe-to-report-killed-'))
  await chmod(folder, 0o755)
  const cluster = await startCluster({ folder })
  const told: string[] = []
  const stopKeeping = keepClusterRunning(cluster, { tell: (words) => told.push(words), every: 100 })
  const database = openDatabase(cluster.ownerUrl, { applicationName: 'test' })
  onTestFinished(async () => {
    await database.close()
    await stopKeeping()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  await database.db.execute(sql`create table kept as select 1 as one`)
  const [pid] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  for (let waited = 0; waited < 60_000 && !told.includes('The database runs again.'); waited += 100) await sleep(100)
  expect(told[0]).toBe('The database ended; starting it again.')
  expect(told.at(-1)).toBe('The database runs again.')
  expect((await database.db.execute(sql`select one from kept`)).rows).toEqual([{ one: 1 }])
})

test('one that cannot be started is told once, and tried until it can', async () => {
  const told: string[] = []
  let tries = 0
  const stopKeeping = keepClusterRunning(
    {
      isAnswering: () => Promise.resolve(tries >= 4),
      startAgain: () => {
        tries += 1
        return tries < 4 ? Promise.reject(new Error('No space left on device')) : Promise.resolve()
      },
    },
    { tell: (words) => told.push(words), every: 5 },
  )
  for (let waited = 0; waited < 60_000 && told.length < 3; waited += 5) await sleep(5)
  await stopKeeping()
  expect(told).toEqual([
    'The database ended; starting it again.',
    'The database cannot be started; it is tried again. No space left on device',
    'The database runs again.',
  ])
})
