import { expect, test } from 'vitest'
import { watchStandIn, type Watched } from '../testing/watch-stand-in.ts'

const monday = '2026-03-02T09:00:00Z'
const later = '2026-03-02T09:10:00Z'
const nextWeek = '2026-03-09T09:00:00Z'

test('inquiries, calls, reports are brought, each with its words, whose it is and when it is due', async () => {
  const { sync, listItems, listGaps } = await watchStandIn('committees')
  await sync(monday)
  // Three are asked for in full in a run; the rest follows.
  expect(await sync(later)).toMatchObject({ outcome: 'done', detail: null })
  expect(await listItems('inquiry')).toMatchObject([
    {
      key: '998001',
      title: 'Made-up inquiry: victims and the police',
      text: 'The Committee asks how victims with insecure status can report safely.\nWhat is shared?',
      house: 'Commons',
      body: 'Made-up Affairs Committee',
      url: 'https://committees.parliament.uk/work/998001/',
      standing: 'open',
      happenedOn: '2026-02-20',
      details: { nextOn: '2026-03-10', isInquiry: true },
    },
    { key: '998002', house: null, body: 'Made-up Affairs Committee, Made-up Harbours Committee' },
    { key: '998003' },
    { key: '998004', house: 'Lords' },
  ])
  expect(await listItems('call')).toMatchObject([
    {
      key: '996001',
      aboutKey: '998001',
      dueOn: '2026-03-20',
      standing: 'open',
      details: { closesAt: '17:00' },
      text: 'Anybody may answer.\nThe Committee asks how victims with insecure status can report safely.\nWhat is shared?',
    },
    { key: '996002', dueOn: null, standing: 'open' },
    // 996003 takes petitions against a bill, no evidence.
    { key: '996004', dueOn: '2026-02-25', standing: 'closed' },
  ])
  expect(await listItems('report')).toMatchObject([
    {
      key: '995001',
      title: '1st Report - Made-up victims',
      text: 'Made-up inquiry: victims and the police',
      aboutKey: '998001',
      dueOn: '2026-04-27',
      standing: 'waiting',
      number: 'HC 001',
      url: 'https://committees.parliament.uk/publications/995001/documents/994001/default/',
    },
    {
      key: '995002',
      dueOn: '2026-05-15',
      url: 'https://committees.parliament.uk/committee/997001/publications/',
    },
  ])
  expect(await listGaps()).toEqual([])
  expect(JSON.stringify(await listItems())).not.toMatch(/example\.org|7946/)
})

test('once all is asked for in full, a run takes three requests and changes nothing', async () => {
  const { sync, takeAsked } = await watchStandIn('committees')
  const first = await sync(monday)
  // Two lists, three works in full with whose they are, publications.
  expect(first.requests).toBe(3 + 3 * 2)
  await sync(later)
  takeAsked()
  expect(await sync('2026-03-02T09:20:00Z')).toMatchObject({ outcome: 'done', changed: 0, detail: null })
  expect(takeAsked()).toHaveLength(3)
})

test('a deadline that moves is another day, says which it was, and is no other version', async () => {
  const { sync, listItems, standIn } = await watchStandIn('committees')
  await sync(monday)
  const [period] = standIn.holdings.committees.businesses[0]?.periods ?? []
  if (period) period.to = '2026-03-27T23:59:00'
  await sync(later)
  const moved = {
    key: '996001',
    dueOn: '2026-03-27',
    details: { closesAt: '23:59', dueBefore: '2026-03-20' },
    version: 1,
  }
  expect((await listItems('call'))[0]).toMatchObject(moved)
  // That it moved once is not forgotten when it is seen again.
  if (period) period.to = '2026-03-27T12:00:00'
  await sync(nextWeek)
  expect((await listItems('call'))[0]).toMatchObject({ dueOn: '2026-03-27', details: { dueBefore: '2026-03-20' } })
})

test('a call that is listed no more is closed as its work says; one of which nothing is left is gone', async () => {
  const { sync, listItems, standIn } = await watchStandIn('committees')
  await sync(monday)
  await sync(later)
  const { businesses } = standIn.holdings.committees
  const [period] = businesses[0]?.periods ?? []
  if (period) Object.assign(period, { to: '2026-03-03T17:00:00', isOpen: false })
  standIn.holdings.committees.businesses = businesses.filter(({ id }) => id !== 998_002)
  await sync('2026-03-04T09:00:00Z')
  expect(await listItems('call')).toMatchObject([
    { key: '996001', standing: 'closed', dueOn: '2026-03-03', goneAt: null },
    { key: '996002', goneAt: new Date('2026-03-04T09:00:00Z') },
    { key: '996004' },
  ])
})

test('a reply is about its report, and ends its wait however old that is', async () => {
  const { sync, listItems, standIn } = await watchStandIn('committees')
  await sync(monday)
  const { publications } = standIn.holdings.committees
  const reply = { type: 2, committee: 997_001, businesses: [998_001], department: 'Made-up Department 1' } as const
  const [first] = publications
  const old = publications.find(({ id }) => id === 995_000)
  if (first) first.repliedBy = [995_010]
  if (old) old.repliedBy = [995_011]
  publications.push(
    {
      ...reply,
      id: 995_010,
      businesses: [],
      title: 'Reply to the 1st',
      on: '2026-03-02T09:05:00',
      document: 994_010,
      replyTo: 995_001,
    },
    {
      ...reply,
      id: 995_011,
      businesses: [],
      title: 'Reply to the 9th',
      on: '2026-03-02T09:06:00',
      document: 994_011,
      replyTo: 995_000,
    },
  )
  await sync(later)
  expect(await listItems('reply')).toMatchObject([
    { key: '995010', aboutKey: '995001', body: 'Made-up Department 1', dueOn: null },
    { key: '995011', aboutKey: '995000' },
  ])
  expect(await listItems('report')).toMatchObject([
    { key: '995000', standing: 'answered', dueOn: null },
    { key: '995001', standing: 'answered', dueOn: null },
    { key: '995002', standing: 'waiting' },
  ])
})

test('who sits on a bill’s committee is found by the bill’s stage, chairs and substitutes with them', async () => {
  const watched = await watchStandIn('committees')
  await onRecord(watched)
  const { sync, standIn, worker } = watched
  standIn.holdings.committees.stages[9_901_004] = { id: 997_003, name: 'Made-up Bill Committee' }
  await sync(monday)
  const list = async () => {
    const { rows } = await worker.db.$client.query<{ line: string }>(
      `select concat_ws(' ', bill_parliament_id, member_id, is_chair, started_on, ended_on) line from record.committee_members order by 1`,
    )
    return rows.map(({ line }) => line)
  }
  expect(await list()).toEqual([
    '9901 990200031 t 2026-02-10',
    '9901 990200032 f 2026-02-10 2026-02-24',
    '9901 990200033 f 2026-02-24',
  ])
  const committee = standIn.holdings.committees.committees.find(({ id }) => id === 997_003)
  if (committee) committee.members = committee.members.filter(({ memberId }) => memberId !== 990_200_033)
  // Within the day it is not asked again.
  await sync(later)
  expect(await list()).toHaveLength(3)
  await sync('2026-03-03T09:00:00Z')
  expect(await list()).toHaveLength(2)
  // A list of nobody is none.
  standIn.addFault({ kind: 'empty', path: 'Members' })
  await sync('2026-03-04T09:00:00Z')
  expect(await list()).toHaveLength(2)
})

test('an inquiry that a watch found is asked again after hours, though its list tells of it no more', async () => {
  const watched = await watchStandIn('committees')
  const { sync, listItems, standIn, find } = watched
  await sync(monday)
  const [inquiry] = await listItems('inquiry')
  if (inquiry) await find(inquiry)
  const [business] = standIn.holdings.committees.businesses
  if (business) Object.assign(business, { closedOn: '2026-03-02', openedOn: '2025-01-01', nextOral: null })
  for (const period of business?.periods ?? []) period.isOpen = false
  await sync('2026-03-02T10:00:00Z')
  await sync('2026-03-02T18:00:00Z')
  expect((await listItems('inquiry'))[0]).toMatchObject({ standing: 'closed' })
})

test('no open call at all is a gap while one was to be open, and a zero otherwise', async () => {
  const { sync, listGaps, standIn } = await watchStandIn('committees')
  standIn.addFault({ kind: 'empty', path: 'AcceptingEvidence' })
  await sync(monday)
  expect(await listGaps()).toEqual([])
  standIn.clearFaults()
  await sync(later)
  standIn.addFault({ kind: 'empty', path: 'AcceptingEvidence' })
  const summary = await sync('2026-03-02T09:20:00Z')
  expect(summary.detail).toContain('calls: no committee asks for evidence, though one was to')
  expect(await listGaps()).toEqual(['calls: empty'])
})

test('no report in a week of recess is a zero; no report ever is none', async () => {
  const { sync, listGaps, standIn } = await watchStandIn('committees')
  standIn.holdings.committees.publications = standIn.holdings.committees.publications.filter(({ id }) => id === 995_000)
  await sync(monday)
  expect(await listGaps()).toEqual([])
  standIn.addFault({ kind: 'empty', path: 'Publications' })
  expect(await sync(later)).toMatchObject({ outcome: 'done' })
  expect(await listGaps()).toEqual(['publications: empty'])
})

test.each([
  { kind: 'slow', delay: 2_000, times: 1 },
  { kind: 'cut', times: 2 },
  { kind: '429', times: 1, retryAfter: 'seconds' },
  { kind: '500', times: 3 },
  { kind: 'html', times: 2 },
  { kind: 'duplicates' },
] as const)('the fault $kind is survived', async (fault) => {
  const { sync, listItems, standIn } = await watchStandIn('committees')
  standIn.addFault({ ...fault, path: 'CommitteeBusiness[?]|Publications[?]' })
  expect(await sync(monday, 500)).toMatchObject({ outcome: 'done' })
  expect(await listItems('inquiry')).toHaveLength(4)
  expect(await listItems('report')).toHaveLength(2)
})

test('a part that always fails is a gap and hides no other, nor takes away what it brought', async () => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('committees')
  await sync(monday)
  await sync(later)
  standIn.addFault({ kind: '500', path: 'AcceptingEvidence' })
  standIn.addFault({ kind: 'changed-shape', path: 'Publications' })
  standIn.holdings.committees.businesses.push({
    id: 998_009,
    title: 'Made-up new inquiry',
    type: 'Inquiry',
    openedOn: '2026-03-02',
    closedOn: null,
    scope: '<p>New.</p>',
    committees: [997_002],
    periods: [],
    nextOral: null,
  })
  expect(await sync('2026-03-02T09:20:00Z')).toMatchObject({ outcome: 'done' })
  expect(await listItems('inquiry')).toHaveLength(5)
  expect((await listItems()).filter(({ goneAt }) => goneAt !== null)).toEqual([])
  expect(await listGaps()).toEqual(['calls: unreachable', 'publications: answer-changed'])
  standIn.clearFaults()
  await sync('2026-03-02T09:30:00Z')
  expect(await listGaps()).toEqual([])
})

test('an inquiry that cannot be had in full is there by its title, is asked for again in an hour, and is a gap meanwhile', async () => {
  const { sync, listItems, listGaps, standIn, takeAsked } = await watchStandIn('committees')
  standIn.addFault({ kind: '500', path: 'CommitteeBusiness/998001' })
  await sync(monday)
  await sync(later)
  expect((await listItems('inquiry'))[0]).toMatchObject({ key: '998001', text: '', version: 1 })
  expect(await listGaps()).toEqual(['business 998001: unreachable'])
  standIn.clearFaults()
  takeAsked()
  await sync('2026-03-02T09:20:00Z')
  expect(takeAsked().filter((path) => path.includes('998001'))).toEqual([])
  await sync('2026-03-02T10:30:00Z')
  expect((await listItems('inquiry'))[0]).toMatchObject({ version: 2 })
  expect(await listGaps()).toEqual([])
})

test('Parliament away for hours: the run fails, and what is known stays', async () => {
  const { sync, listItems, listGaps, standIn } = await watchStandIn('committees')
  await sync(monday)
  const known = await listItems()
  standIn.addFault({ kind: '500' })
  expect(await sync(later)).toMatchObject({ outcome: 'unreachable' })
  expect(await sync('2026-03-02T15:10:00Z')).toMatchObject({ outcome: 'unreachable' })
  expect(await listItems()).toEqual(known)
  expect(await listGaps()).toEqual([': unreachable', 'calls: unreachable', 'inquiries: unreachable'])
})

/** A made bill on the record, before a committee of the Commons. */
async function onRecord({ worker }: Watched): Promise<void> {
  await worker.db.$client.query(
    `with bill as (insert into record.bills (parliament_id, slug, short_title, outcome, verified)
       values (9901, 'made-up-bill', 'Made-up Bill', 'in-progress', true) returning id)
     insert into record.stages (parliament_id, bill_id, kind, house, name, position, verified)
       select 9901004, id, 'committee', 'Commons', 'Committee stage', 4, true from bill`,
  )
}
