import { expect, test } from 'vitest'
import { tellFreshness } from './tell-freshness.ts'

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day, 12))

test('what was compared last says on which day', () => {
  expect(tellFreshness([{ target: 'bill 3443', endedAt: at(3), outcome: 'done' }])).toEqual([
    'Bill 3443: compared with Parliament on 3 March 2026.',
  ])
})

test('when attempts failed since, the reader is told that something may be missing', () => {
  const runs = [
    { target: 'members', endedAt: at(5), outcome: 'unreachable' },
    { target: 'members', endedAt: at(3), outcome: 'done' },
  ]
  expect(tellFreshness(runs)).toEqual([
    'Members: compared with Parliament on 3 March 2026. Later attempts failed, so what Parliament did since may be missing here.',
  ])
})

test('where Parliament has not answered at all, that is said', () => {
  expect(tellFreshness([{ target: 'members', endedAt: at(5), outcome: 'answer-changed' }])).toEqual([
    'Members: Parliament has not answered lately, so this may be out of date.',
  ])
})
