import { expect, test } from 'vitest'
import { countChoices, meetsFilters, parseTimelinePath, toTimelinePath, type Filtered } from './timeline-filters.ts'

const decision: Filtered = {
  kind: 'decision',
  happenedOn: '2021-03-15',
  house: 'Lords',
  billSlug: 'domestic-abuse-bill',
  askSlugs: ['firewall'],
}
const event: Filtered = { kind: 'event', happenedOn: '2018-08-15', house: null, billSlug: null, askSlugs: ['firewall'] }

test('an address names its filters in one order, and is read back', () => {
  const path = toTimelinePath({ year: '2021', house: 'lords', ask: 'firewall' })
  expect(path).toBe('/timeline/ask/firewall/house/lords/year/2021')
  expect(parseTimelinePath(path)).toEqual({ filters: { ask: 'firewall', house: 'lords', year: '2021' }, page: 1 })
  expect(parseTimelinePath('/timeline')).toEqual({ filters: {}, page: 1 })
})

test('a page stands last in an address, and the first has none', () => {
  expect(toTimelinePath({ house: 'lords' }, 3)).toBe('/timeline/house/lords/page/3')
  expect(toTimelinePath({ house: 'lords' }, 1)).toBe('/timeline/house/lords')
  expect(parseTimelinePath('/timeline/page/3/house/lords')).toEqual({ filters: { house: 'lords' }, page: 3 })
})

test.each([
  '/timeline/year',
  '/timeline/party/x',
  '/timeline/year/2021/year/2022',
  '/timeline/ask/%20',
  '/timeline/page/0',
  '/timeline/page/two',
  '/timeline/page/2/page/3',
  '/bills/year/2021',
])('%s is no timeline', (path) => {
  expect(parseTimelinePath(path)).toBeUndefined()
})

test.each([
  [{}, true],
  [{ year: '2021' }, true],
  [{ year: '2021', house: 'commons' }, false],
  [{ ask: 'firewall', kind: 'decision', bill: 'domestic-abuse-bill', house: 'lords' }, true],
  [{ ask: 'another' }, false],
])('of a vote in the Lords in 2021, %j asks for it: %s', (filters, isMet) => {
  expect(meetsFilters(decision, filters)).toBe(isMet)
})

test('a choice counts what it would leave, the other filters holding', () => {
  const entries = [decision, event]
  expect(countChoices(entries, { house: 'lords' }, 'year')).toEqual(
    new Map([
      ['2021', 1],
      ['2018', 0],
    ]),
  )
  expect(countChoices(entries, { year: '2021' }, 'year')).toEqual(
    new Map([
      ['2021', 1],
      ['2018', 1],
    ]),
  )
})
