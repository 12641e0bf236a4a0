import { expect, test } from 'vitest'
import { tellDoors } from './tell-doors.ts'

const bill = { slug: 'a-bill', shortTitle: 'A Bill', sessions: null }
const door = { bill }
const other = { bill: { ...bill, slug: 'another' } }

test.each([
  ['2021-02-08', '2021-04-27', [door, door], '2 doors, 2021'],
  ['2020-06-17', '2021-04-27', [door, other], '1 door, 2020 to 2021'],
  ['2022-02-08', null, [other], 'no door yet, 2022'],
  [null, null, [], 'no door yet'],
] as const)('%s and %s', (first, second, questions, told) => {
  const texts = [{ happenedOn: first }, { happenedOn: second }]
  expect(tellDoors({ bill, texts }, questions)).toBe(told)
})
