import { expect, test } from 'vitest'
import { watchStandIn } from '../testing/watch-stand-in.ts'

const monday = '2026-03-02T23:30:00Z'
const tuesday = '2026-03-03T09:00:00Z'
const later = '2026-03-03T09:10:00Z'

test('what was said anywhere is brought once, in plain words, with who said it and where', async () => {
  const { sync, listItems, listGaps, takeAsked } = await watchStandIn('hansard')
  expect(await sync(monday)).toMatchObject({ outcome: 'done', changed: 10, detail: null })
  const speeches = await listItems('speech')
  expect(speeches.map(({ key, title, body }) => `${key} ${title}, ${body}`)).toEqual([
    'MADE-C1 Made-up Safe Reporting, Commons Chamber',
    'MADE-C2 Made-up Safe Reporting, Commons Chamber',
    'MADE-C3 Made-up Roads, Commons Chamber',
    'MADE-C4 Made-up Harbours Bill, Commons Chamber',
    'MADE-C5 Made-up Harbours Bill, Commons Chamber',
    'MADE-C6 Made-up Lifeboats, Petitions',
    'MADE-C7 Made-up Victims and the Police, Westminster Hall',
    'MADE-C8 Made-up Harbours Bill (Third sitting), Public Bill Committees',
    'MADE-L1 Made-up Quays Bill [HL], Lords Chamber',
    'MADE-L2 Made-up Quays Bill [HL], Lords Chamber',
  ])
  expect(speeches[1]).toMatchObject({
    house: 'Commons',
    happenedOn: '2026-03-02',
    text: 'No victim need fear that what they tell the police goes to immigration enforcement.',
    memberIds: [990_200_001],
    memberNames: ['Made-up Member 1 (Made-up Seat 1) (Made-up Party A)'],
    standing: 'said',
    details: { within: 'Made-up Department', debate: 'MADE-Q1' },
    url: 'https://hansard.parliament.uk/Commons/2026-03-02/debates/MADE-Q1/MadeupSafeReporting#contribution-MADE-C2',
  })
  expect(speeches[0]).toMatchObject({ number: '990101' })
  expect(speeches[3]).toMatchObject({
    standing: 'read-out',
    memberIds: [],
    billTitle: 'Made-up Harbours Bill',
    text: 'Brought up, and read the First time.\nNew Clause 9\nInformation about victims',
  })
  expect(speeches[7]).toMatchObject({ billTitle: 'Made-up Harbours Bill' })
  expect(speeches[9]).toMatchObject({
    house: 'Lords',
    text: 'Section 1 | 2 years',
    billTitle: 'Made-up Quays Bill [HL]',
  })
  expect(await listGaps()).toEqual([])
  // A department's questions come with it, written statements from elsewhere, and nothing by a search.
  const asked = takeAsked()
  expect(asked.filter((path) => path.startsWith('/debates/'))).toHaveLength(8)
  expect(asked.join(' ')).not.toMatch(/search|MADE-Q1|MADE-CC|WMS/)
  // A division's number in Hansard is another vote's in the Votes API.
  expect(JSON.stringify(speeches)).not.toContain('1591')
})

test('what was read and has not grown is not read again, and nothing changes', async () => {
  const { sync, takeAsked } = await watchStandIn('hansard')
  await sync(monday)
  await sync(tuesday)
  await sync(later)
  takeAsked()
  expect(await sync('2026-03-03T09:20:00Z')).toMatchObject({ outcome: 'done', changed: 0, detail: null })
  expect(takeAsked().filter((path) => path.startsWith('/debates/'))).toEqual([])
})

test('a debate that grows is read again, and what is taken out of it is gone', async () => {
  const { sync, listItems, standIn } = await watchStandIn('hansard')
  await sync(monday)
  const [commons] = standIn.holdings.hansard
  const hall = commons?.sections.find(({ name }) => name === 'WestHall')
  const [debate] = hall?.debates[0]?.below ?? []
  if (!hall || !debate) throw new Error('The stand-in has no Westminster Hall')
  const [first] = debate.said
  if (first) debate.said.push({ ...first, id: 'MADE-C71', html: '<p>I agree.</p>' }, { ...first, id: 'MADE-C72' })
  hall.updated = '2026-03-03T06:00:00'
  await sync('2026-03-03T03:00:00Z')
  expect((await listItems()).map(({ key }) => key)).toContain('MADE-C71')
  debate.said.splice(1, 1)
  hall.updated = '2026-03-03T08:00:00'
  await sync('2026-03-03T07:00:00Z')
  const gone = (await listItems()).filter(({ goneAt }) => goneAt !== null)
  expect(gone.map(({ key }) => key)).toEqual(['MADE-C71'])
})

test('words that were mended are another version', async () => {
  const { sync, listItems, standIn } = await watchStandIn('hansard')
  await sync(monday)
  const lords = standIn.holdings.hansard.find(({ house }) => house === 'Lords')?.sections[0]
  const said = lords?.debates[1]?.below[0]?.said[0]
  if (!lords || !said) throw new Error('The stand-in has no Lords')
  said.html = '<p>My Lords, data of victims must not be shared.</p>'
  lords.updated = '2026-03-03T06:00:00'
  await sync(tuesday)
  const [speech] = (await listItems()).filter(({ key }) => key === 'MADE-L1')
  expect(speech).toMatchObject({ version: 2, matchedWith: null, text: 'My Lords, data of victims must not be shared.' })
})

test('where an answer leaves out what is below, those are read for themselves, and each keeps its own title', async () => {
  const { sync, listItems, standIn } = await watchStandIn('hansard')
  const department = standIn.holdings.hansard[0]?.sections[0]?.debates[0]?.below[0]
  if (department) department.namesBelow = true
  await sync(monday)
  await sync('2026-03-02T23:40:00Z')
  await sync('2026-03-02T23:50:00Z')
  const speeches = await listItems('speech')
  expect(speeches).toHaveLength(10)
  expect(speeches[1]).toMatchObject({ key: 'MADE-C2', title: 'Made-up Safe Reporting' })
  const versions = speeches.map(({ key, version }) => `${key} ${version}`)
  const [section] = standIn.holdings.hansard[0]?.sections ?? []
  if (section) section.updated = '2026-03-03T08:00:00'
  await sync(tuesday)
  await sync(later)
  const again = (await listItems('speech')).map(({ key, version }) => `${key} ${version}`)
  expect(again).toEqual(expect.arrayContaining(versions))
})

test('recess is a zero: the last day that Hansard has is old, and rightly so', async () => {
  const { sync, listGaps, worker } = await watchStandIn('hansard')
  await worker.db.$client.query(
    `insert into record.non_sittings values ('Commons', '2026-03-04', '2026-04-12', 'Recess', now()), ('Lords', '2026-03-03', '2026-04-12', 'Recess', now())`,
  )
  expect(await sync('2026-03-25T09:00:00Z')).toMatchObject({ outcome: 'done', changed: 0, detail: null })
  expect(await listGaps()).toEqual([])
})

test('Hansard that ends weeks before the House does is a gap', async () => {
  const { sync, listGaps } = await watchStandIn('hansard')
  const summary = await sync('2026-03-25T09:00:00Z')
  expect(summary).toMatchObject({ outcome: 'answer-changed' })
  expect(summary.detail).toBe('the Commons sat on 2026-03-04, and Hansard ends on 2026-03-03')
  expect(await listGaps()).toEqual([': answer-changed', 'Commons: empty', 'Lords: empty'])
})

test('a day that has its parts and no debate is a gap, not a zero, and hides no other House', async () => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('hansard')
  standIn.addFault({ kind: 'empty', path: 'sectiontrees.*house=Lords' })
  await sync(monday)
  expect(await listGaps()).toEqual(['Lords: empty'])
  await sync('2026-03-02T23:40:00Z')
  expect(await listItems()).toHaveLength(8)
})

test('debates that come without a word are a gap, and are read again; a heading alone is a zero', async () => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('hansard')
  standIn.addFault({ kind: 'empty', path: '/debates/' })
  const summary = await sync(monday)
  expect(summary.detail).toContain('debates came without a word')
  expect(await listGaps()).toEqual(['words: empty'])
  standIn.clearFaults()
  await sync('2026-03-02T23:40:00Z')
  expect(await listItems()).toHaveLength(10)
  expect(await listGaps()).toEqual([])
})

test('an empty tree is asked for once more before it is believed', async () => {
  const { sync, listItems, standIn } = await watchStandIn('hansard')
  standIn.addFault({ kind: 'empty', path: 'sectiontrees.*WestHall', times: 1 })
  await sync(monday)
  expect((await listItems()).map(({ key }) => key)).toContain('MADE-C7')
})

test('a run reads no more than it may; the rest is told as behind once the day is over, and follows', async () => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('hansard')
  const hall = standIn.holdings.hansard[0]?.sections[1]?.debates[0]
  const [debate] = hall?.below ?? []
  if (!hall || !debate) throw new Error('The stand-in has no Westminster Hall')
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...debate,
    id: `MADE-WH${index}`,
    number: 800_000 + index,
    said: debate.said.map((one) => ({ ...one, id: `MADE-WH${index}-1` })),
  }))
  hall.below.push(...many)
  const first = await sync(monday)
  expect(first.detail).toBe('debates still to be read: 30')
  // Parts of today in two Houses and what they hold, a day before in each, and eight debates.
  expect(first.requests).toBe(2 + 5 + 2 + 8)
  expect(await listGaps()).toEqual([])
  await sync('2026-03-03T04:00:00Z')
  expect(await listGaps()).toContain('Commons 2026-03-02: behind')
  for (const minutes of [10, 20, 30, 40, 50]) await sync(`2026-03-03T04:${minutes}:00Z`)
  expect(await listItems()).toHaveLength(41)
  expect(await listGaps()).toEqual([])
})

test('a run that is stopped keeps what it read, and the next goes on there', async () => {
  const { sync, listItems, listGaps, standIn, takeAsked } = await watchStandIn('hansard')
  standIn.addFault({ kind: '500', path: 'MADE-BILL' })
  expect(await sync(monday)).toMatchObject({ outcome: 'done' })
  expect(await listGaps()).toEqual(['debate MADE-BILL: unreachable'])
  expect(await listItems()).toHaveLength(8)
  standIn.clearFaults()
  takeAsked()
  // One that failed rests for half an hour, so that it leaves room for others, and is told as unread meanwhile.
  expect(await sync('2026-03-02T23:40:00Z')).toMatchObject({ detail: 'debates still to be read: 1' })
  expect(takeAsked().filter((path) => path.startsWith('/debates/'))).toEqual([])
  await sync('2026-03-03T00:10:00Z')
  expect(takeAsked()).toContain('/debates/debate/MADE-BILL.json')
  expect((await listItems()).map(({ key }) => key)).toEqual(expect.arrayContaining(['MADE-C4', 'MADE-C5']))
  expect(await listGaps()).toEqual([])
})

test.each([
  { kind: 'slow', delay: 2_000, times: 1 },
  { kind: 'cut', times: 2 },
  { kind: '429', times: 1, retryAfter: 'seconds' },
  { kind: '500', times: 3 },
  { kind: 'html', times: 2 },
] as const)('the fault $kind is survived', async (fault) => {
  const { sync, listItems, standIn } = await watchStandIn('hansard')
  standIn.addFault({ ...fault, path: 'debate/|overview' })
  expect(await sync(monday, 500)).toMatchObject({ outcome: 'done' })
  // What was asked more than once leaves less of the run for reading: the next one reads it.
  await sync('2026-03-02T23:40:00Z')
  expect(await listItems()).toHaveLength(10)
})

test.each([
  { kind: '500', outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'html', outcome: 'unreachable', cause: 'unreachable' },
  { kind: 'changed-shape', outcome: 'answer-changed', cause: 'answer-changed' },
] as const)('$kind for hours is a gap of both Houses, and what was said stays', async ({ kind, outcome, cause }) => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('hansard')
  await sync(monday)
  // Names of parts have no shape to change.
  standIn.addFault({ kind, path: kind === 'changed-shape' ? 'sectiontrees' : 'overview' })
  expect(await sync(tuesday)).toMatchObject({ outcome })
  expect(await sync('2026-03-03T15:00:00Z')).toMatchObject({ outcome })
  expect(await listGaps()).toEqual([`: ${cause}`, `Commons: ${cause}`, `Lords: ${cause}`])
  expect((await listItems()).filter(({ goneAt }) => goneAt !== null)).toEqual([])
})
