import { expect, test } from 'vitest'
import { networksOf } from '../http/networks-of.ts'
import { isWithinLimits, listCounts } from './limits.ts'

test.each([
  ['192.0.2.7', ['192.0.2.0/24']],
  ['2001:db8:1:2::/64', ['2001:db8:1::/48', '2001:db8::/32']],
  ['0:0:0:0::/64', ['0:0:0::/48', '0:0::/32']],
  ['unknown', []],
  ['', []],
])('%s is in %j', (address, networks) => {
  expect(networksOf(address).map(({ network }) => network)).toEqual(networks)
})

test('an address is counted first, then its networks, each with room for many such addresses', () => {
  expect(listCounts('letter-by-address', '2001:db8:1:2::/64')).toEqual([
    { bucket: 'letter-by-address', who: '2001:db8:1:2::/64', limit: 30, windowSeconds: 3_600 },
    { bucket: 'letter-by-address', who: '2001:db8:1::/48', limit: 600, windowSeconds: 3_600 },
    { bucket: 'letter-by-address', who: '2001:db8::/32', limit: 6_000, windowSeconds: 3_600 },
  ])
})

test.each([
  { work: 'proven', isProven: true, usedUp: [], counts: ['letter-by-address'], isWithin: true },
  {
    work: 'proven, and too many',
    isProven: true,
    usedUp: ['letter-by-address'],
    counts: ['letter-by-address'],
    isWithin: false,
  },
  {
    work: 'unproven',
    isProven: false,
    usedUp: [],
    counts: ['letter-unproven', 'letter-by-address'],
    isWithin: true,
  },
  {
    work: 'unproven, and too many such',
    isProven: false,
    usedUp: ['letter-unproven'],
    counts: ['letter-unproven'],
    isWithin: false,
  },
])('a letter whose work is $work', async ({ isProven, usedUp, counts, isWithin }) => {
  const counted: string[] = []
  const answer = await isWithinLimits('letter', isProven, async (name) => {
    counted.push(name)
    return !usedUp.some((each) => each === name)
  })
  expect(answer).toBe(isWithin)
  expect(counted).toEqual(counts)
})
