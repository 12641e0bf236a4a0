import type { changes, divisions } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { planUnchoice } from './plan-unchoice.ts'

const chosenAt = new Date('2026-03-02T09:00:00Z')
const later = new Date('2026-03-03T09:00:00Z')

const chosen: typeof divisions.$inferSelect = {
  id: '2c0d6f7e-0f3c-4d3e-9c35-2d9f1b7a1c11',
  slug: 'lords-2021-04-21-motion-e1',
  house: 'Lords',
  parliamentId: 902,
  number: 2,
  heldOn: '2021-04-21',
  title: 'Another motion',
  plainSummary: null,
  ayeMeans: 'for',
  carried: true,
  ayeCount: 320,
  noCount: 200,
  majority: 120,
  motionNote: null,
  parliamentUrl: 'https://votes.parliament.uk/902',
  votesFetchedAt: later,
  verified: true,
}

interface Told {
  by: 'choice' | 'sync' | 'hand'
  field: string
  before: unknown
  after: unknown
}

function undo(...told: Told[]) {
  const number: Told = { by: 'choice', field: 'parliamentId', before: null, after: 902 }
  const since = [number, ...told].map(
    (
      { by, ...change },
      index,
    ): Pick<typeof changes.$inferSelect, 'id' | 'at' | 'origin' | 'field' | 'before' | 'after'> => ({
      id: 7 + index,
      at: by === 'choice' ? chosenAt : later,
      origin: by === 'sync' ? 'sync' : 'staff',
      ...change,
    }),
  )
  return planUnchoice(chosen, 7, since)
}

test('a field goes back to what it was before the choice, however often sync told it otherwise since', () => {
  const plan = undo(
    { by: 'choice', field: 'ayeCount', before: null, after: 318 },
    { by: 'sync', field: 'ayeCount', before: 318, after: 320 },
  )
  expect(plan.set).toEqual({ parliamentId: null, ayeCount: null })
  expect(plan.changes).toEqual([
    { field: 'parliamentId', before: 902, after: null },
    { field: 'ayeCount', before: 320, after: null },
  ])
})

test('what a person changed since is left as they left it', () => {
  const plan = undo(
    { by: 'sync', field: 'ayeMeans', before: null, after: 'for' },
    { by: 'hand', field: 'ayeMeans', before: 'for', after: 'against' },
    { by: 'sync', field: 'amendment', before: null, after: 'made-up-67' },
    { by: 'hand', field: 'amendment', before: 'made-up-67', after: 'made-up-68' },
  )
  expect(plan).toMatchObject({ set: { parliamentId: null }, unlinked: [] })
  expect(plan.set).not.toHaveProperty('ayeMeans')
})

test('what sync concluded from the number goes: whose votes, what it was on, and that it is so', () => {
  const plan = undo(
    { by: 'sync', field: 'verified', before: false, after: true },
    { by: 'sync', field: 'amendment', before: null, after: 'made-up-67' },
    { by: 'sync', field: 'votes', before: null, after: { content: 320 } },
  )
  expect(plan).toMatchObject({ set: { verified: false }, unlinked: ['made-up-67'] })
  expect(plan.changes).toContainEqual({ field: 'votes', before: { content: 320 }, after: null })
  expect(plan.changes).toContainEqual({ field: 'amendment', before: 'made-up-67', after: null })
})

test('a field that the choice did not touch is not touched', () => {
  expect(undo().set).toEqual({ parliamentId: null })
})
