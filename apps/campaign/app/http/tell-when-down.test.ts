import { expect, test } from 'vitest'
import { answerOfDown, isDatabaseDown } from './database-down.ts'
import { tellWhenDown } from './tell-when-down.server.ts'

const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
const doors = tellWhenDown({
  settings: { siteUrl: 'https://site.example' },
  find: (id: number) => (id === 0 ? Promise.reject(refused) : Promise.resolve(id)),
  fail: () => Promise.reject(new RangeError('ours')),
  now: () => 7,
  desk: { list: () => Promise.reject(new Error('Failed query', { cause: refused })) },
})

test('what a door finds, says at once and is called stays as it is', async () => {
  expect(await doors.find(3)).toBe(3)
  expect(doors.now()).toBe(7)
  expect(doors.settings).toEqual({ siteUrl: 'https://site.example' })
})

test('a database that cannot be reached is told as that, also by doors within doors', async () => {
  await expect(doors.find(0)).rejects.toBe(answerOfDown)
  await expect(doors.desk.list()).rejects.toSatisfy(isDatabaseDown)
})

test('a fault of ours stays one', async () => {
  await expect(doors.fail()).rejects.toThrow(RangeError)
})
