import { notices, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase, type TestDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { listDeskNotices } from './list-desk-notices.ts'
import { lookAhead } from './look-ahead.ts'
import { propose } from './propose.ts'
import { publish } from './publish.ts'
import { openStaff, someGrounds } from './testing/index.ts'
import { findNoticePage } from '../reading/notices/list-notices.ts'

let database: TestDatabase
let campaign: OpenDatabase
let ada: Buffer
let ben: Buffer

beforeAll(async () => {
  database = await cloneDatabase(inject('clusterUrl'))
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
  const dayIn = (days: number) => sql<string>`(now() at time zone 'Europe/London')::date + ${days}::int`
  const row = (slug: string, from: number, to: number) => ({
    slug,
    kind: 'news' as const,
    title: slug,
    words: 'Words.',
    startsOn: dayIn(from),
    endsOn: dayIn(to),
    verified: true,
  })
  await owner.db
    .insert(notices)
    .values([
      row('later', 5, 9),
      row('tomorrow', 1, 20),
      row('yesterday', -3, -1),
      row('today', 0, 0),
      { ...row('whole', -5, 3), titleEs: 'e', wordsEs: 'e', titlePt: 'p', wordsPt: 'p', titleCy: 'c', wordsCy: 'c' },
      { ...row('long-over', -9, -8), verified: false },
    ])
  ada = (await openStaff(owner.db, 'Ada Keeper')).session
  ben = (await openStaff(owner.db, 'Ben Checker')).session
  await owner.close()
  campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test' })
})

afterAll(async () => {
  await campaign.close()
  await database.drop()
})

test('the desk sees what is ahead, what runs and what is over, in the order in which it matters', async () => {
  const { ahead, running, over } = await listDeskNotices(campaign.db)
  const titles = (all: readonly { title: string }[]): string[] => all.map(({ title }) => title)
  expect([titles(ahead), titles(running), titles(over)]).toEqual([
    ['tomorrow', 'later'],
    ['today', 'whole'],
    ['yesterday', 'long-over'],
  ])
  expect(over.map(({ verified }) => verified)).toEqual([true, false])
})

test('it is told in which languages each is missing', async () => {
  const { running } = await listDeskNotices(campaign.db)
  expect(running.map(({ missing }) => missing)).toEqual([['es', 'pt', 'cy'], []])
})

test('whoever checks one that is ahead sees its page as it will be on its first day, and nobody else sees it', async () => {
  const values = {
    kind: 'call',
    title: 'Write in a year',
    words: 'Words.',
    buttonLabel: 'Write',
    buttonTo: '/asks',
    titleEs: null,
    titlePt: null,
    titleCy: null,
    wordsEs: null,
    wordsPt: null,
    wordsCy: null,
    buttonLabelEs: null,
    buttonLabelPt: null,
    buttonLabelCy: null,
    startsOn: '2099-12-01',
    endsOn: '2099-12-02',
  }
  const parents = { askId: null, billId: null }
  const proposed = await propose(campaign.db, ada, {
    act: 'add',
    kind: 'notice',
    parents,
    proposed: values,
    ...someGrounds,
  })
  if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome)
  const look = await lookAhead(campaign.db, ben, [proposed])
  expect(look).toMatchObject({
    outcome: 'shown',
    pages: [
      {
        page: 'notice',
        path: '/notices/write-in-a-year',
        model: { notice: { title: 'Write in a year', publicOn: '2099-12-01', isOver: false, target: { to: 'page' } } },
      },
    ],
  })
  expect(await publish(campaign.db, ben, [proposed])).toMatchObject({ outcome: 'published' })
  expect(await findNoticePage(campaign.db, 'write-in-a-year')).toBeUndefined()
})
