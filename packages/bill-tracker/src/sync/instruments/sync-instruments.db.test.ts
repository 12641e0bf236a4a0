import { expect, test } from 'vitest'
import { watchStandIn } from '../testing/watch-stand-in.ts'

const monday = '2026-03-02T09:00:00Z'
const later = '2026-03-02T09:10:00Z'
const unseen = 'codes of practice and Immigration Rules: behind'

test('instruments and proposals are brought, and under which Acts; what is not in the list is said', async () => {
  const { sync, listItems, listGaps } = await watchStandIn('instruments')
  expect(await sync(monday)).toMatchObject({ outcome: 'done', detail: 'still to be asked for in full: 128' })
  const [regulations] = (await listItems()).filter(({ key }) => key === 'mAdeUp01')
  expect(regulations).toMatchObject({
    kind: 'instrument',
    house: null,
    title: 'The Made-up Victims (Information) Regulations 2026',
    text: 'Made under: Made-up Abuse Act 2021',
    number: 'SI 2026/996',
    happenedOn: '2026-02-27',
    body: 'Made-up Department 1',
    standing: 'made',
    url: 'https://statutoryinstruments.parliament.uk/instrument/mAdeUp01/',
    details: { procedure: 'Made negative' },
  })
  expect(await listItems('paper')).toMatchObject([
    { key: 'mAdeUp02', house: 'Commons', standing: 'laid', number: null },
  ])
  expect(await listItems()).toHaveLength(132)
  expect(await listGaps()).toEqual([unseen])
})

test('in the next run the newest page is asked, and some more in full; once an hour the list is read on', async () => {
  const { sync, takeAsked, standIn } = await watchStandIn('instruments')
  standIn.holdings.instruments.splice(6)
  await sync(monday)
  await sync(later)
  takeAsked()
  expect(await sync('2026-03-02T09:20:00Z')).toMatchObject({ outcome: 'done', changed: 0, detail: null })
  expect(takeAsked()).toEqual(['/api/v2/StatutoryInstrument?Skip=0&Take=100'])
})

test('the list is read on where its first page is known, once an hour', async () => {
  const { sync, listItems, standIn, takeAsked } = await watchStandIn('instruments')
  const { instruments } = standIn.holdings
  for (let minutes = 0; minutes < 60 * 6; minutes += 10) {
    await sync(new Date(Date.parse(monday) + minutes * 60_000).toISOString())
  }
  const [first] = instruments
  // Out of order: nothing promises that the last laid is the first listed.
  if (first) instruments.push({ ...first, id: 'outOfOrd', name: 'The Made-up Late Regulations 2026' })
  takeAsked()
  await sync('2026-03-02T16:00:00Z')
  expect((await listItems()).map(({ key }) => key)).toContain('outOfOrd')
}, 30_000)

test('what changes in the list is asked for in full again; one that a watch found says what is to come', async () => {
  const { sync, listItems, standIn, find } = await watchStandIn('instruments')
  standIn.holdings.instruments.splice(2)
  await sync(monday)
  const [regulations] = await listItems('instrument')
  if (regulations) await find(regulations)
  const [made, proposed] = standIn.holdings.instruments
  if (proposed) Object.assign(proposed, { number: 997, madeOn: '2026-03-02' })
  await sync(later)
  expect((await listItems()).find(({ key }) => key === 'mAdeUp02')).toMatchObject({
    standing: 'made',
    number: 'SI 2026/997',
  })
  expect((await listItems('instrument'))[0]?.details).not.toHaveProperty('nextOn')
  await sync('2026-03-02T16:00:00Z')
  expect((await listItems('instrument'))[0]).toMatchObject({
    text: 'Made under: Made-up Abuse Act 2021',
    details: { nextOn: '2026-04-21', next: 'End of the objection period' },
  })
  made?.steps.push({ on: '2026-03-03', what: 'Instrument withdrawn' })
  await sync('2026-03-03T16:00:00Z')
  expect((await listItems('instrument'))[0]).toMatchObject({ standing: 'withdrawn' })
})

test('an empty list is no zero, on no day', async () => {
  const { sync, listGaps, listItems, standIn } = await watchStandIn('instruments')
  standIn.holdings.instruments.splice(4)
  await sync(monday)
  const known = await listItems()
  standIn.addFault({ kind: 'empty' })
  expect(await sync(later)).toMatchObject({ outcome: 'answer-changed', detail: 'the list of instruments is empty' })
  expect(await listGaps()).toEqual([': answer-changed', unseen, 'list: empty'])
  expect(await listItems()).toEqual(known)
})

test.each([
  { kind: 'slow', delay: 2_000, times: 1 },
  { kind: 'cut', times: 2 },
  { kind: '429', times: 1, retryAfter: 'date' },
  { kind: '500', times: 3 },
  { kind: 'html', times: 2 },
  { kind: 'duplicates' },
] as const)('the fault $kind is survived', async (fault) => {
  const { sync, listItems, standIn } = await watchStandIn('instruments')
  standIn.holdings.instruments.splice(4)
  standIn.addFault({ ...fault, path: 'StatutoryInstrument[?]' })
  expect(await sync(monday, 500)).toMatchObject({ outcome: 'done' })
  expect(await listItems()).toHaveLength(4)
})

test.each([
  { kind: '500', outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'html', outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'changed-shape', outcome: 'answer-changed', cause: 'answer-changed' },
] as const)('$kind for hours is a gap, and ends with the next good answer', async ({ kind, outcome, cause }) => {
  const { sync, listGaps, standIn } = await watchStandIn('instruments')
  standIn.addFault({ kind })
  expect(await sync(monday)).toMatchObject({ outcome })
  expect(await sync('2026-03-02T15:00:00Z')).toMatchObject({ outcome })
  expect(await listGaps()).toEqual([`: ${cause}`, unseen, `list: ${cause}`])
  standIn.clearFaults()
  expect(await sync('2026-03-02T15:10:00Z')).toMatchObject({ outcome: 'done' })
  expect(await listGaps()).toEqual([unseen])
})

test('one that always fails in full is there by its title, and is asked for once an hour', async () => {
  const { sync, listItems, listGaps, standIn, takeAsked } = await watchStandIn('instruments')
  standIn.holdings.instruments.splice(3)
  standIn.addFault({ kind: '500', path: 'mAdeUp01' })
  expect(await sync(monday)).toMatchObject({ outcome: 'done' })
  expect((await listItems('instrument'))[0]).toMatchObject({ key: 'mAdeUp01', text: '' })
  expect(await listGaps()).toEqual([unseen, 'mAdeUp01: unreachable'])
  takeAsked()
  await sync(later)
  expect(takeAsked()).toHaveLength(1)
  standIn.clearFaults()
  await sync('2026-03-02T10:30:00Z')
  expect((await listItems('instrument'))[0]).toMatchObject({ text: 'Made under: Made-up Abuse Act 2021', version: 2 })
  expect(await listGaps()).toEqual([unseen])
})
