import { nonSittings } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { watchStandIn } from '../testing/watch-stand-in.ts'

const monday = '2026-03-02T09:00:00Z'
const later = '2026-03-02T09:10:00Z'

test('what is on in both Houses is brought, with its hour or after other business, and when they rest', async () => {
  const { sync, listItems, listGaps, worker, takeAsked } = await watchStandIn('events')
  expect(await sync(monday)).toMatchObject({ outcome: 'done', changed: 4, detail: null })
  expect(await listItems()).toMatchObject([
    {
      key: '991001',
      title: 'Made-up Harbours Bill: Legislation',
      billParliamentId: 9001,
      billTitle: 'Made-up Harbours Bill',
      happenedOn: '2026-03-03',
      details: { startTime: '14:30', afterOtherBusiness: false },
    },
    {
      key: '991002',
      title: 'Made-up safe reporting by victims',
      text: 'Commons - Main Chamber\nAdjournment\nMade-up safe reporting by victims',
      memberIds: [990_200_011],
      details: { startTime: null, afterOtherBusiness: true },
    },
    {
      key: '991003',
      title: 'Made-up Affairs Committee: Oral evidence',
      body: 'Made-up Affairs Committee',
      details: { startTime: '09:30', parts: '10:00 to 11:15; 11:15 to 12:00', inquiries: '998001' },
    },
    { key: '991004', house: 'Lords', details: { startTime: '15:00' }, standing: 'listed' },
  ])
  expect(JSON.stringify(await listItems())).not.toContain('private person')
  expect(await worker.db.select().from(nonSittings)).toHaveLength(3)
  expect(await listGaps()).toEqual([])
  expect(takeAsked()).toHaveLength(4)
})

test('within the hour recess is not asked for again, and the same again is no change', async () => {
  const { sync, takeAsked } = await watchStandIn('events')
  await sync(monday)
  takeAsked()
  expect(await sync(later)).toMatchObject({ outcome: 'done', changed: 0 })
  expect(takeAsked()).toHaveLength(2)
})

test('what is cancelled says so, what moves moves, and what is listed no more is gone', async () => {
  const { sync, listItems, standIn } = await watchStandIn('events')
  await sync(monday)
  const { events } = standIn.holdings.whatsOn
  const [adjournment, legislation] = events
  if (adjournment) adjournment.cancelledOn = '2026-03-02'
  if (legislation) legislation.on = '2026-03-05'
  standIn.holdings.whatsOn.events = events.filter(({ id }) => id !== 991_003)
  expect(await sync(later)).toMatchObject({ changed: 3 })
  expect(await listItems()).toMatchObject([
    { key: '991001', happenedOn: '2026-03-05', goneAt: null },
    { key: '991002', standing: 'cancelled', goneAt: null },
    { key: '991003', goneAt: new Date(later) },
    { key: '991004', goneAt: null },
  ])
})

test('nothing on in recess is a zero', async () => {
  const { sync, listGaps, standIn } = await watchStandIn('events')
  standIn.holdings.whatsOn.events = []
  standIn.holdings.whatsOn.nonSittings = [
    { house: 'Commons', from: '2026-07-24', to: '2026-09-01', what: 'Recess' },
    { house: 'Lords', from: '2026-07-24', to: '2026-09-06', what: 'Recess' },
  ]
  expect(await sync('2026-07-27T09:00:00Z')).toMatchObject({ outcome: 'done', changed: 0, detail: null })
  expect(await listGaps()).toEqual([])
})

test('nothing on while a House sits is a gap, hides no other House, and takes nothing away', async () => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('events')
  await sync(monday)
  standIn.addFault({ kind: 'empty', path: 'list.json.*house=Commons' })
  const summary = await sync(later)
  expect(summary).toMatchObject({ outcome: 'done', changed: 0 })
  expect(summary.detail).toContain('Commons: nothing is on in the Commons, though it sits on 2026-03-02')
  expect(await listGaps()).toEqual(['Commons: empty'])
  expect((await listItems()).every(({ goneAt }) => goneAt === null)).toBe(true)
  standIn.clearFaults()
  await sync('2026-03-02T09:20:00Z')
  expect(await listGaps()).toEqual([])
})

test('nothing far ahead is a zero where the days behind have something', async () => {
  const { sync, listGaps, standIn } = await watchStandIn('events')
  standIn.holdings.whatsOn.events = standIn.holdings.whatsOn.events.filter(({ on }) => on < '2026-02-13')
  // On the first day of recess: the Houses sit again in ten days, and nothing is announced for then.
  expect(await sync('2026-02-13T09:00:00Z')).toMatchObject({ outcome: 'done', detail: null })
  expect(await listGaps()).toEqual([])
})

test('a list that lacks more than half of many events is not whole: they stay', async () => {
  const { sync, listItems, standIn } = await watchStandIn('events')
  const { whatsOn } = standIn.holdings
  const [first] = whatsOn.events
  if (!first) throw new Error('The stand-in has no event')
  whatsOn.events.push(...Array.from({ length: 20 }, (_, index) => ({ ...first, id: 992_000 + index })))
  await sync(monday)
  whatsOn.events = whatsOn.events.filter(({ id }) => id < 992_000)
  const summary = await sync(later)
  expect(summary.detail).toContain('Commons: 20 of 23 events are not listed now, and are kept')
  expect((await listItems()).filter(({ goneAt }) => goneAt !== null)).toEqual([])
})

test.each([
  { kind: 'slow', delay: 2_000, times: 1 },
  { kind: 'cut', times: 2 },
  { kind: '429', times: 1, retryAfter: 'seconds' },
  { kind: '500', times: 3 },
  { kind: 'html', times: 2 },
] as const)('the fault $kind is survived', async (fault) => {
  const { sync, listItems, standIn } = await watchStandIn('events')
  standIn.addFault({ ...fault, path: 'list.json' })
  expect(await sync(monday, 500)).toMatchObject({ outcome: 'done', changed: 4 })
  expect(await listItems()).toHaveLength(4)
})

test.each([
  { kind: '500', outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'html', outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'changed-shape', outcome: 'answer-changed', cause: 'answer-changed' },
] as const)('$kind for hours is a gap of both Houses, and what was known stays', async ({ kind, outcome, cause }) => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('events')
  await sync(monday)
  standIn.addFault({ kind, path: 'list.json' })
  expect(await sync(later)).toMatchObject({ outcome })
  expect(await sync('2026-03-02T12:00:00Z')).toMatchObject({ outcome })
  expect(await listGaps()).toEqual([`: ${cause}`, `Commons: ${cause}`, `Lords: ${cause}`])
  expect((await listItems()).every(({ goneAt }) => goneAt === null)).toBe(true)
})

test('an odd row is set aside and told, and hides no other', async () => {
  const { sync, listItems, standIn } = await watchStandIn('events')
  const [first] = standIn.holdings.whatsOn.events
  // No day, though it sorts among those that are asked for.
  if (first) first.on = '2026-03-04x'
  const summary = await sync(monday)
  expect(summary.detail).toBe('Commons: rows set aside that could not be read: 1')
  expect(await listItems()).toHaveLength(3)
})

test('that recess cannot be asked for hides nothing that is on', async () => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('events')
  standIn.addFault({ kind: '500', path: 'nonsitting' })
  expect(await sync(monday)).toMatchObject({ outcome: 'done', changed: 4 })
  expect(await listItems()).toHaveLength(4)
  expect(await listGaps()).toEqual(['Commons: recess: unreachable', 'Lords: recess: unreachable'])
})
