import { expect, test, vi } from 'vitest'
import { openRefusals } from './open-refusals.ts'

test('what was refused is logged once a minute, a line for each kind, and nothing where nothing was', () => {
  vi.useFakeTimers()
  const lines: unknown[] = []
  const refusals = openRefusals<'limit' | 'link' | 'code'>({ warn: (line: unknown) => void lines.push(line) })
  for (const kind of ['limit', 'link', 'limit', 'limit'] as const) refusals.count(kind)
  vi.advanceTimersByTime(59_000)
  expect(lines).toEqual([])
  vi.advanceTimersByTime(1_000)
  expect(lines).toEqual([
    { refused: 'limit', count: 3 },
    { refused: 'link', count: 1 },
  ])
  vi.advanceTimersByTime(600_000)
  expect(lines).toHaveLength(2)
  refusals.count('code')
  refusals.close()
  expect(lines.at(-1)).toEqual({ refused: 'code', count: 1 })
  refusals.count('code')
  vi.advanceTimersByTime(600_000)
  expect(lines).toHaveLength(3)
  vi.useRealTimers()
})
