import { items, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { parseWatch, type ParsedWatch } from '../../watching/index.ts'
import { previewWatch } from './preview-watch.ts'

const database = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner' })
const campaign = openDatabase(database.urlFor('safe_campaign'), { applicationName: 'test campaign' })

afterAll(async () => {
  await Promise.all([owner.close(), campaign.close()])
  await database.drop()
})

beforeAll(async () => {
  const seen = new Date('2026-11-20T12:00:00Z')
  const days = Array.from({ length: 450 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10))
  await owner.db.insert(items).values(
    days.map((happenedOn, at) => ({
      source: 'questions',
      kind: 'question' as const,
      key: String(at),
      title: 'A question',
      text: at % 2 === 0 ? 'The blue badger' : 'The red squirrel',
      url: `https://example.org/${at}`,
      happenedOn,
      firstSeenAt: seen,
      seenAt: seen,
      changedAt: seen,
    })),
  )
})

function read(terms: string): ParsedWatch {
  const answer = parseWatch(`ask: an-ask\n${terms}`)
  if (answer.outcome === 'unreadable') throw new Error(JSON.stringify(answer.problems))
  return answer.watch
}

const badgers = 'term Badgers: blue badger'
const saved = `ask: an-ask\n${badgers}`
const all = { items: 1_000, characters: 1_000_000 }
const preview = (terms: string, most = all, kept: string | null = saved) =>
  previewWatch(campaign.db, { typed: read(terms), saved: kept, most })

test('what is new and what is lost is told apart, the newest first, and a few of each are shown', async () => {
  const { fresh, lost, both, looked, of } = await preview('term Squirrels: red squirrel')
  expect({ looked, of, both, fresh: fresh.total, lost: lost.total }).toEqual({
    looked: 450,
    of: 450,
    both: 0,
    fresh: 225,
    lost: 225,
  })
  expect(fresh.first).toHaveLength(20)
  expect(fresh.first[0]).toMatchObject({ happenedOn: '2027-03-26', terms: ['Squirrels'] })
})

test.each([
  { name: 'of things', most: { items: 10, characters: 1_000_000 }, looked: 10, until: '2027-03-17' },
  { name: 'of characters', most: { items: 1_000, characters: 10 }, looked: 200, until: '2026-09-08' },
])('at a bound $name it stops, and says how far it looked', async ({ most, looked, until }) => {
  expect(await preview(badgers, most)).toMatchObject({
    looked,
    of: 450,
    until,
    fresh: { total: 0 },
    lost: { total: 0 },
  })
})

test('without a saved rule, or with one that cannot be read, all is new', async () => {
  for (const kept of [null, 'nonsense']) {
    expect(await preview(badgers, all, kept)).toMatchObject({ both: 0, fresh: { total: 225 }, lost: { total: 0 } })
  }
})
