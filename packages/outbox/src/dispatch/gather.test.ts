import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gather } from './gather.ts'

const ids = ({ id }: { id: string }): string => id

test('what is asked for while something is written is written together after it', async () => {
  const goes: string[][] = []
  const write = gather(async (items: { id: string }[]) => {
    goes.push(items.map(ids))
    await sleep(5)
    return new Set(items.map(ids).filter((id) => id !== 'lost'))
  })
  const written = await Promise.all([write({ id: 'a' }), write({ id: 'b' }), write({ id: 'lost' })])
  expect(goes).toEqual([['a'], ['b', 'lost']])
  expect(written).toEqual([true, true, false])
})

test('a go that fails fails for all of it, and the next one is tried', async () => {
  let isBroken = true
  const write = gather(async (items: { id: string }[]) => {
    if (isBroken) throw new Error('the database is away')
    return new Set(items.map(ids))
  })
  const tried = await Promise.allSettled([write({ id: 'a' }), write({ id: 'b' })])
  expect(tried.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isBroken = false
  expect(await write({ id: 'a' })).toBe(true)
})
