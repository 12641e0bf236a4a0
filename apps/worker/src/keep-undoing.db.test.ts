import { randomUUID } from 'node:crypto'
import { bills, openDatabase, sets } from '@safe-to-report/db'
import { cloneDatabase, openTestDesk, passTime } from '@safe-to-report/db/testing'
import { pino } from 'pino'
import { afterAll, expect, inject, test } from 'vitest'
import { undoOnce } from './keep-undoing.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const worker = openDatabase(database.urlFor('safe_worker'), { applicationName: 'worker' })
const desk = await openTestDesk(database)

afterAll(async () => {
  await desk.close()
  await worker.close()
  await owner.close()
  await database.drop()
})

const aBill = () => ({
  kind: 'bill',
  title: 'A Bill',
  subjectId: randomUUID(),
  proposed: { slug: 'a-bill', shortTitle: 'A Bill', outcome: 'announced' },
})
const inAHurry = { inAHurry: true }

function undoing({ isClockRight = true } = {}) {
  const logged: string[] = []
  const log = pino({}, { write: (line) => void logged.push(line) })
  return { logged, once: () => undoOnce({ db: worker.db, isClockRight: () => Promise.resolve(isClockRight), log }) }
}

const countBills = async (): Promise<number> => (await owner.db.select().from(bills)).length

test('what nobody else looked at within a day goes back, once, whatever the number of workers', async () => {
  await desk.publish([aBill()], inAHurry)
  const { once, logged } = undoing()
  await passTime(owner.db, 23.9)
  await once()
  expect([await countBills(), logged]).toEqual([1, []])
  await passTime(owner.db, 0.2)
  await Promise.all([once(), once(), once(), once()])
  expect([await countBills(), logged.map((line) => JSON.parse(line).sets)]).toEqual([0, [1]])
  const [set] = await owner.db.select().from(sets)
  expect(set).toMatchObject({ undoneAt: expect.any(Date), undoneBy: null })
  expect(logged.join('')).not.toContain('A Bill')
})

test('what a second person looked at stays, and so does all of it while a clock is wrong', async () => {
  const seen = await desk.publish([aBill()], inAHurry)
  await desk.look(seen)
  await passTime(owner.db, 25)
  await undoing().once()
  expect(await countBills()).toBe(1)
  await desk.publish(
    [{ ...aBill(), proposed: { slug: 'b-bill', shortTitle: 'B Bill', outcome: 'announced' } }],
    inAHurry,
  )
  await passTime(owner.db, 25)
  await undoing({ isClockRight: false }).once()
  expect(await countBills()).toBe(2)
})
