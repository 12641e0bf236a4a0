import { expect, test } from 'vitest'
import { readSyncTarget } from './sync-target.ts'

test.each([
  { typed: '3443', target: { bill: 3443 } },
  { typed: '3429 illegal-migration-bill', target: { bill: 3429, is: 'illegal-migration-bill' } },
  { typed: 'members', target: 'members' },
  { typed: 'divisions', target: 'divisions' },
  { typed: 'memberships', target: 'memberships' },
  { typed: 'division commons 1000', target: { division: { house: 'Commons', parliamentId: 1000, is: undefined } } },
  {
    typed: 'division lords 2519 lords-2021-04-21-motion-e1',
    target: { division: { house: 'Lords', parliamentId: 2519, is: 'lords-2021-04-21-motion-e1' } },
  },
])('"$typed" says what to sync', ({ typed, target }) => {
  expect(readSyncTarget(typed.split(' '))).toEqual(target)
})

test.each([
  '',
  'everything',
  'division',
  'division senate 3',
  'division commons',
  'division lords six',
  '-5',
  '3429 Illegal',
])('"%s" asks for nothing there is', (typed) => {
  expect(readSyncTarget(typed.split(' '))).toBeUndefined()
})
