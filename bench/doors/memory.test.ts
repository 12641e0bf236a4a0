import { expect, test } from 'vitest'
import { readProportionalSetSize } from './memory.ts'

test('the proportional set size is read from what the kernel tells, and not its parts', () => {
  const told = `55d0c0a00000-7ffd6a5f0000 ---p 00000000 00:00 0    [rollup]
Rss:              301234 kB
Pss:              280120 kB
Pss_Dirty:        201000 kB
Pss_Anon:         200500 kB
Shared_Clean:      40000 kB
`
  expect(readProportionalSetSize(told)).toBe(280_120 * 1024)
  expect(() => readProportionalSetSize('Rss: 1 kB\n')).toThrow('proportional set size')
})
