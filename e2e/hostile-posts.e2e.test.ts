import { expect, inject, test } from 'vitest'
import { standUnderAttack } from './support/hostile/stand-under-attack.ts'

// `npm run bench -- hostile` sends 100,000.
test('three hundred hostile posts end in an answer each, and leave no word and no second recipient', async () => {
  const after = await standUnderAttack(inject('clusterUrl'), { posts: 300, seed: 20_261_122 })
  expect(after.faults).toEqual([])
  expect(after.unanswered).toEqual([])
  expect(after.trouble).toEqual([])
  expect(after.kept).toEqual([])
  expect(after.logged).toEqual([])
  expect(after.accepted).toBeGreaterThan(10)
  expect(after.letters).toBeGreaterThanOrEqual(after.accepted)
  expect(after.astray).toEqual([])
  expect(after.serves).toBe(true)
  expect(after.forms).toBeGreaterThan(5)
  expect(after.statuses['200']).toBeGreaterThan(20)
})
