import { expect, test } from 'vitest'
import { findOrMakeKey } from './find-or-make-key.ts'

/** A place that keeps the first key it is given. */
function aPlace() {
  const kept: { key: Buffer }[] = []
  return {
    of: 'a test',
    find: () => Promise.resolve([...kept]),
    insert: async (key: Buffer) => {
      await Promise.resolve()
      if (kept.length === 0) kept.push({ key })
    },
  }
}

test('two that meet where there is no key get the same one, and so does whoever comes later', async () => {
  const place = aPlace()
  const [one, other] = await Promise.all([findOrMakeKey(place), findOrMakeKey(place)])
  expect(one).toHaveLength(32)
  expect(other).toBe(one)
  expect(await findOrMakeKey(place)).toBe(one)
})

test('each place has a key of its own', async () => {
  expect(await findOrMakeKey(aPlace())).not.toEqual(await findOrMakeKey(aPlace()))
})

test('a place that keeps nothing is told by its name', async () => {
  const place = { ...aPlace(), insert: () => Promise.resolve() }
  await expect(findOrMakeKey(place)).rejects.toThrow('no key of a test')
})
