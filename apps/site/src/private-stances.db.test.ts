import { openListNames } from '@safe-to-report/bill-tracker/reading'
import { openDatabase } from '@safe-to-report/db'
import { cloneDatabase, putStance } from '@safe-to-report/db/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { buildEntries } from './following/build-entries.ts'
import { openRecord } from './record.ts'

const database = await cloneDatabase(inject('clusterUrl'), { isFounded: true })
const { record, close } = openRecord(database.urlFor('safe_site'), () => undefined)
const ask = 'data-sharing-firewall'
const member = { id: 990_000_091, name: 'Quorra Made', party: 'Made Party' }
/** All that staff wrote down of a letter, and its day, which is the letter's too. */
const secret = /bluefolder|2026-01-17|17 January 2026/i

beforeAll(async () => {
  const { db, close: leave } = openDatabase(database.ownerUrl, { applicationName: 'test' })
  const letter = { side: 'for', saidOn: '2026-01-17', seenOn: '2026-02-09', kept: 'bluefolder' } as const
  await putStance(db, { member, seat: 'cardiff west', ask, ...letter })
  await leave()
})

afterAll(async () => {
  await close()
  await database.drop()
})

test('of a letter that two have seen, every page, feed, search and list tells that it was seen, and when, and no more', async () => {
  const following = await record.findFollowing({ of: 'ask', slug: ask })
  const places: Record<string, unknown> = {
    member: await record.findMemberPage(String(member.id)),
    ask: await record.findAskPage(ask),
    map: await record.findStancesPage(ask),
    everything: await record.findFollowing({ of: 'everything' }),
    feed: following && buildEntries(following, 'https://site.example'),
    timeline: await record.findTimeline({ kind: 'stance' }, 1),
    search: await record.findSearchPage('Quorra'),
    data: await record.findDataPage(),
  }
  for (const list of openListNames) places[list] = await record.findOpenPage(list, 1)
  const told = Object.entries(places).map(([place, model]) => [place, JSON.stringify(model)] as const)
  expect(told.filter(([, model]) => secret.test(model)).map(([place]) => place)).toEqual([])
  for (const place of ['member', 'map', 'feed', 'timeline', 'search', 'stances']) {
    expect(told.find(([name]) => name === place)?.[1], place).toMatch(/2026-02-09|9 February 2026/)
  }
  expect((await record.findSearchPage('bluefolder')).found).toBe(0)
})
