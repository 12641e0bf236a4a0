import { bills, openDatabase, syncRuns } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { parliamentSources } from '../words/parliament-sources.ts'
import { listSyncGaps } from './sync-gaps.ts'

const now = new Date('2026-11-30T12:00:00Z')
const clone = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
const campaign = openDatabase(clone.urlFor('safe_campaign'), { applicationName: 'test' })

beforeAll(async () => {
  await owner.db
    .insert(bills)
    .values({ slug: 'demo', shortTitle: 'Demonstration Bill', parliamentId: 9001, verified: true })
})
afterAll(async () => {
  await campaign.close()
  await owner.close()
  await clone.drop()
})

type Outcome = (typeof syncRuns.$inferInsert)['outcome']
const minutes = (count: number): Date => new Date(now.getTime() - count * 60_000)
const day = 24 * 60

const cases: { what: string; runs: [minutesAgo: number, Outcome][]; told: string | null; among?: string }[] = [
  { what: 'never asked', runs: [], told: 'never asked', among: 'stale' },
  { what: 'read ten minutes ago', runs: [[10, 'done']], told: null },
  {
    what: 'read ten minutes ago, and failed since',
    runs: [
      [10, 'done'],
      [5, 'unreachable'],
    ],
    told: 'last read without fault 30 November 2026; asked 30 November 2026: Parliament could not be reached',
    among: 'failing',
  },
  {
    what: 'read in time, and asked for at this moment',
    runs: [
      [10, 'done'],
      [1, null],
    ],
    told: null,
  },
  {
    what: 'read in time, and cut off since',
    runs: [
      [20 * 60, 'done'],
      [2 * 60, null],
    ],
    told: 'last read without fault 29 November 2026; asked 30 November 2026: cut off',
    among: 'failing',
  },
  {
    what: 'failing for three days',
    runs: [
      [3 * day, 'done'],
      [2 * day, 'answer-changed'],
      [5, 'answer-changed'],
    ],
    told: 'last read without fault 27 November 2026; asked 30 November 2026: Parliament’s answer had another shape',
    among: 'stale',
  },
  {
    what: 'read three days ago',
    runs: [[3 * day, 'done']],
    told: 'last read without fault 27 November 2026',
    among: 'stale',
  },
  {
    what: 'never read',
    runs: [[5, 'failed']],
    told: 'never read without fault; asked 30 November 2026: it failed here',
    among: 'stale',
  },
]

test.each(cases)('a bill $what is told as that', async ({ runs, told, among }) => {
  await owner.db.delete(syncRuns)
  for (const [ago, outcome] of runs)
    // oxlint-disable-next-line no-await-in-loop -- a handful
    await owner.db.insert(syncRuns).values({ target: 'bill 9001', startedAt: minutes(ago), outcome })
  const gaps = await listSyncGaps(campaign.db, now)
  const found = Object.entries(gaps).flatMap(([name, list]) =>
    list
      .filter(({ id }: { id: string }) => id === 'bill 9001')
      .map(({ within }: { within: string | null }) => [name, within]),
  )
  expect(found).toEqual(told === null ? [] : [[among, told]])
})

test('what nobody need look after is not told, though it was never read', async () => {
  await owner.db.delete(syncRuns)
  const { stale } = await listSyncGaps(campaign.db, now)
  const looked = parliamentSources.filter(({ staleAfterHours }) => staleAfterHours !== null)
  expect(stale.map(({ id }) => id)).toEqual(['bill 9001', ...looked.map(({ name }) => name)])
})
