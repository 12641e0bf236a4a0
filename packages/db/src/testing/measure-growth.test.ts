import { expect, test } from 'vitest'
import { measureGrowth } from './measure-growth.ts'

function count(to: number): number {
  let sum = 0
  for (let at = 0; at < to; at += 1) sum = (sum + at) % 7
  return sum
}

test('work that grows with the square of what it is given is told from work that grows in step', async () => {
  expect(await measureGrowth((share) => count(share * 4_000_000))).toBeLessThan(4)
  expect(await measureGrowth((share) => count((share * 4_000) ** 2))).toBeGreaterThan(4)
})
