import { expect, test } from 'vitest'
import { tellGap, tellLook } from './tell-looks.ts'
import { tellNext } from './tell-next.ts'

const at = new Date('2026-11-30T14:05:00Z')
const before = new Date('2026-07-01T22:30:00Z')

test.each([
  ['never asked', { lookedAt: null, failedSince: null }, ['not asked yet', null]],
  ['asked', { lookedAt: at, failedSince: null }, ['30 November 2026, 14:05', null]],
  [
    'asked, and silent since',
    { lookedAt: before, failedSince: at },
    ['1 July 2026, 23:30', 'It has not answered since 30 November 2026, 14:05: what happened since may be missing.'],
  ],
  [
    'silent from the first',
    { lookedAt: null, failedSince: at },
    ['not asked yet', 'It has not answered since 30 November 2026, 14:05: nothing of it is here.'],
  ],
])('until when a source was looked at: %s', (_name, look, told) => {
  const { until, note } = tellLook({ name: 'made', title: 'Made things', ...look })
  expect([until, note]).toEqual(told)
})

test('a gap says where, what and since when; one that is over, until when', () => {
  const gap = { title: 'Made things', part: '', cause: 'empty', what: 'An empty list', since: before } as const
  expect(tellGap({ ...gap, endedAt: null })).toBe('Made things: An empty list. Since 1 July 2026, 23:30.')
  expect(tellGap({ ...gap, part: 'Lords', endedAt: at })).toBe(
    'Made things (Lords): An empty list. From 1 July 2026, 23:30 to 30 November 2026, 14:05.',
  )
})

test('what is to come says its hour, or what of it is that day', () => {
  const tell = (what: 'sitting' | 'event' | 'closes' | 'due' | 'last-day', hour: string | null = null): string =>
    tellNext({ what, title: 'A made thing', hour })
  expect(tell('event', 'after other business')).toBe('A made thing, after other business')
  expect([tell('event'), tell('sitting')]).toEqual(['A made thing', 'A made thing'])
  expect([tell('closes'), tell('due'), tell('last-day')]).toEqual([
    'Last day to answer: A made thing',
    'Answer due: A made thing',
    'Last day: A made thing',
  ])
})
