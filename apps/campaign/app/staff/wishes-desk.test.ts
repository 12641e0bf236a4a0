import type { DeskWish } from '@safe-to-report/bill-tracker/desk'
import { expect, test } from 'vitest'
import { toView } from './wishes-desk.ts'

const askedAt = new Date('2026-11-30T09:00:00Z')
const asked: DeskWish = {
  id: 'wish',
  number: 9001,
  askedBy: 'Ada',
  askedAt,
  startedAt: null,
  progress: null,
  againAt: null,
  endedAt: null,
  outcome: null,
  detail: null,
  changed: null,
  bill: null,
  candidates: [],
}
const after = (seconds: number, given: Partial<DeskWish> = {}) =>
  toView(
    { ...asked, ...given },
    { siteUrl: 'https://site.example', now: new Date(askedAt.getTime() + seconds * 1_000) },
  )

test.each([
  [0, 3],
  [59, 3],
  [60, 15],
  [599, 15],
  [600, null],
])('%i seconds after it was asked for, a browser without a script looks again after %j', (seconds, reloadSeconds) => {
  expect(after(seconds).reloadSeconds).toBe(reloadSeconds)
  expect(after(seconds, { outcome: 'done' }).reloadSeconds).toBeNull()
})

test('that nobody has begun is told after a while, and not of what is under way or over', () => {
  expect(after(19).isLeft).toBe(false)
  expect(after(20).isLeft).toBe(true)
  expect(after(20, { startedAt: askedAt }).isLeft).toBe(false)
  expect(after(20, { outcome: 'failed' }).isLeft).toBe(false)
})

test('how much is read is told where it is known', () => {
  expect(after(1, { progress: 'Commons, Committee stage: 20 of 48 amendments' }).read).toEqual({ sofar: 20, of: 48 })
  expect(after(1, { progress: '5 stages, 1 publications' }).read).toBeNull()
})

test('what came leads to where the public reads it', () => {
  const bill = { slug: 'demonstration-bill', title: 'Demonstration Bill' }
  expect(after(1, { outcome: 'done', bill }).publicUrl).toBe('https://site.example/bills/demonstration-bill')
})
