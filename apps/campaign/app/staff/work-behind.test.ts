import { expect, test } from 'vitest'
import { openWorkBehind } from './work-behind.ts'

function open({
  most = 10,
  isBad = (_task: number): boolean => false,
}: { most?: number; isBad?: (task: number) => boolean } = {}) {
  const done: number[] = []
  const failures: unknown[] = []
  const rest = Promise.withResolvers<void>()
  const behind = openWorkBehind<number>({
    most,
    pause: () => rest.promise,
    run(task) {
      done.push(task)
      return isBad(task) ? Promise.reject(new Error(`task ${task}`)) : Promise.resolve()
    },
    onFailure: (error) => failures.push(error),
  })
  return { behind, done, failures, begin: rest.resolve }
}

test('nothing is done before the pause is over, then all of it, in order', async () => {
  const { behind, done, begin } = open()
  expect([1, 2, 3].map(behind.add)).toEqual([true, true, true])
  await Promise.resolve()
  expect(done).toEqual([])
  begin()
  await behind.settled()
  expect(done).toEqual([1, 2, 3])
})

test('no more waits than may', async () => {
  const { behind, done, begin } = open({ most: 2 })
  expect([1, 2, 3].map(behind.add)).toEqual([true, true, false])
  begin()
  await behind.settled()
  expect(done).toEqual([1, 2])
  expect(behind.add(4)).toBe(true)
  await behind.settled()
  expect(done).toEqual([1, 2, 4])
})

test('what fails is told, and holds up nothing', async () => {
  const { behind, done, failures, begin } = open({ isBad: (task) => task === 1 })
  behind.add(1)
  behind.add(2)
  begin()
  await behind.settled()
  expect(done).toEqual([1, 2])
  expect(failures).toEqual([new Error('task 1')])
})
