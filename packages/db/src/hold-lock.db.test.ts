import { expect, inject, onTestFinished, test } from 'vitest'
import { holdLock } from './hold-lock.ts'
import { cloneDatabase } from './testing/index.ts'

test('while one holds a lock another is turned away at once, and gets it afterwards', async () => {
  const database = await cloneDatabase(inject('clusterUrl'))
  onTestFinished(database.drop)
  const url = database.urlFor('safe_worker')
  const within = await holdLock(url, 'sync', async () => ({
    same: await holdLock(url, 'sync', async () => 'got it'),
    other: await holdLock(url, 'something else', async () => 'got it'),
  }))
  expect(within).toEqual({ same: undefined, other: 'got it' })
  expect(await holdLock(url, 'sync', async () => 'got it')).toBe('got it')
})

test('work that fails lets go of the lock', async () => {
  const database = await cloneDatabase(inject('clusterUrl'))
  onTestFinished(database.drop)
  const url = database.urlFor('safe_worker')
  await expect(holdLock(url, 'sync', () => Promise.reject(new Error('in vain')))).rejects.toThrow('in vain')
  expect(await holdLock(url, 'sync', async () => 'got it')).toBe('got it')
})
