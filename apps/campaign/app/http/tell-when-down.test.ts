import { expect, test } from 'vitest'
import { answerOfDown, isDatabaseDown } from './database-down.ts'
import { tellWhenDown } from './tell-when-down.server.ts'

const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
const services = tellWhenDown({
  settings: { siteUrl: 'https://site.example' },
  find: (id: number) => (id === 0 ? Promise.reject(refused) : Promise.resolve(id)),
  fail: () => Promise.reject(new RangeError('ours')),
  now: () => 7,
  desk: { list: () => Promise.reject(new Error('Failed query', { cause: refused })) },
})

test('what a service finds, says at once and is called stays as it is', async () => {
  expect(await services.find(3)).toBe(3)
  expect(services.now()).toBe(7)
  expect(services.settings).toEqual({ siteUrl: 'https://site.example' })
})

test('a database that cannot be reached is told as that, also by services of an area', async () => {
  await expect(services.find(0)).rejects.toBe(answerOfDown)
  await expect(services.desk.list()).rejects.toSatisfy(isDatabaseDown)
})

test('a fault of ours stays one', async () => {
  await expect(services.fail()).rejects.toThrow(RangeError)
})
