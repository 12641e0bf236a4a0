import { notices, openDatabase } from '@safe-to-report/db'
import { afterEach, expect, inject, test } from 'vitest'
import { openDesk } from './support/publish-note.ts'
import { freezeClock, type FrozenClock } from './support/freeze-clock.ts'
import { startSites, type Sites } from './support/sites.ts'

const slug = 'victims-and-prisoners-bill-commons-report-nc36'
const started: Sites[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((sites) => sites.stop()))
})

async function start(howMany: number): Promise<Sites> {
  const sites = await startSites(inject('clusterUrl'), howMany)
  started.push(sites)
  return sites
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text()
}

test('what staff publish is on both of two sites, whichever of them is asked', async () => {
  const sites = await start(2)
  const desk = await openDesk(sites.database)
  const pages = sites.urls.map((url) => `${url}/amendments/${slug}`)
  for (const page of await Promise.all(pages.map(read))) expect(page).not.toContain('Said twice, on both.')

  await desk.publishNote(slug, 'Said twice, on both.')
  await Promise.all(pages.map((page) => expect.poll(() => read(page)).toContain('Said twice, on both.')))
  await desk.close()
})

test('with the database gone, a page that was read before is served and says how old it is', async () => {
  const sites = await start(1)
  const [url] = sites.urls
  const bill = `${url}/bills/domestic-abuse-bill`
  const before = await read(bill)
  expect(before).not.toContain('as-it-was')

  await sites.database.drop()

  await expect
    .poll(() => read(bill))
    .toMatch(/This page is as it was at <time datetime="[^"]+">\d\d:\d\d on \d+ \w+ \d{4}<\/time>/)
  const answer = await fetch(bill)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Domestic Abuse Bill')
  expect((await fetch(`${url}/evidence`)).status, 'a page that nobody has read').toBe(503)
  expect((await fetch(`${url}/explained/ping-pong`)).status, 'a page that needs no record').toBe(200)
})

test('what begins and what ends with a London day does so on both of two sites, though nothing is written', async () => {
  let clock: FrozenClock | undefined
  const sites = await startSites(inject('clusterUrl'), 2, async (database) => {
    const owner = openDatabase(database.ownerUrl, { applicationName: 'test' })
    const row = { kind: 'news', words: 'Words.', verified: true } as const
    await owner.db.insert(notices).values([
      { ...row, slug: 'last-day', title: 'It ends today', startsOn: '2026-06-01', endsOn: '2026-06-30' },
      { ...row, slug: 'first-day', title: 'It begins tomorrow', startsOn: '2026-07-01', endsOn: '2026-07-02' },
    ])
    await owner.close()
    clock = await freezeClock(database, '2026-06-30T22:59:59Z', 'record.published_notices')
  })
  started.push(sites)
  const homes = sites.urls.map((url) => `${url}/`)
  for (const page of await Promise.all(homes.map(read))) {
    expect(page).toContain('It ends today')
    expect(page).not.toContain('It begins tomorrow')
  }
  for (const url of sites.urls) expect((await fetch(`${url}/notices/first-day`)).status).toBe(404)

  await clock?.set('2026-06-30T23:00:00Z')
  for (const home of homes) await expect.poll(() => read(home)).toContain('It begins tomorrow')
  for (const page of await Promise.all(homes.map(read))) expect(page).not.toContain('It ends today')
  for (const url of sites.urls) expect(await read(`${url}/notices/last-day`)).toContain('Over since 1 July 2026')
})
