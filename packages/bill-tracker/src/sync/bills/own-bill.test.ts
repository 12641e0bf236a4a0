import { expect, test } from 'vitest'
import type { ParliamentBill } from '../bills-api/parliament-bill.ts'
import { recogniseBill } from './own-bill.ts'
import type { BillRow } from './stored-bill.ts'
import { aBill, aStage, aStored } from '../testing/bill-builders.ts'

test.each([
  { what: 'the session in which it began', held: { sessions: '2022–23' }, is: 'held' },
  { what: 'one of its sessions', held: { sessions: '2022–23 and 2023–24' }, is: 'held' },
  { what: 'a day on which it sat', held: { sessions: null }, sat: ['Lords 2023-06-14'], is: 'held' },
  { what: 'the title of its Act', held: { shortTitle: 'Other Bill', actTitle: 'Example Act 2023' }, is: 'held' },
  { what: 'another session', held: { sessions: '2019–21' }, is: undefined },
  { what: 'another title', held: { shortTitle: 'Other Bill', sessions: '2022–23' }, is: undefined },
])('a bill held without its number is told by $what', ({ held, sat = [], is }) => {
  expect(recogniseBill([{ row: aRow('held', held), sat }], began('2023-03-07'))?.slug).toBe(is)
})

test('where nothing but the title says so, a person is asked', () => {
  const asked = () => recogniseBill([{ row: aRow('held', {}), sat: [] }], began('2023-03-07'))
  expect(asked).toThrow('npm run sync -- 1 held')
})

test('of two in one session, a person is asked', () => {
  const rows = ['one', 'other'].map((slug) => ({ row: aRow(slug, { sessions: '2022–23' }), sat: [] }))
  expect(() => recogniseBill(rows, began('2023-03-07'))).toThrow('may be one or other')
})

function aRow(slug: string, given: Partial<BillRow>): BillRow {
  const { bill } = aStored({})
  if (!bill) throw new Error('the builder holds no bill')
  return { ...bill, id: slug, slug, parliamentId: null, ...given }
}

function began(day: string): ParliamentBill {
  const first = aStage({ house: 'Commons', sittings: [{ parliamentId: 1, sitsOn: day }] })
  const later = aStage({ house: 'Lords', sittings: [{ parliamentId: 2, sitsOn: '2023-06-14' }] })
  return aBill({ shortTitle: 'Example Bill', actTitle: 'Example Act 2023', stages: [later, first] })
}
