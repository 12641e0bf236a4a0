import { readFoundingRecord } from '@safe-to-report/bill-tracker/founding'
import { expect, test } from 'vitest'
import { findSeats } from './filter-seats.js'

const { seats } = readFoundingRecord()
const names = (typed: string): string[] => findSeats(seats, typed).map(({ name }) => name)

test.each([
  [
    'a beginning',
    'birm',
    [
      'Birmingham Edgbaston',
      'Birmingham Erdington',
      'Birmingham Hall Green and Moseley',
      'Birmingham Hodge Hill and Solihull North',
      'Birmingham Ladywood',
      'Birmingham Northfield',
      'Birmingham Perry Barr',
      'Birmingham Selly Oak',
      'Birmingham Yardley',
    ],
  ],
  ['a word in the middle', 'wrekin', ['The Wrekin']],
  ['no accents', 'ynys mon', ['Ynys Môn']],
  ['an "&"', 'oadby & wig', ['Harborough, Oadby and Wigston']],
  ['no commas', 'harborough oadby', ['Harborough, Oadby and Wigston']],
  ['words in another order', 'south aberdeen', ['Aberdeen South']],
  ['a part of a word that does not begin it', 'berdeen', []],
  ['nothing', ' ', []],
])('a seat is found by %s', (_, typed, found) => {
  expect(names(typed)).toEqual(found)
})

test('names that begin as typed come first', () => {
  const found = names('south')
  const others = found.findIndex((name) => !name.startsWith('South'))
  expect(others).toBeGreaterThan(5)
  expect(found.slice(others).filter((name) => name.startsWith('South'))).toEqual([])
})

test('each of the 650 seats is found by its own name', () => {
  expect(seats.filter(({ name, gss }) => !findSeats(seats, name).some((seat) => seat.gss === gss))).toEqual([])
})
