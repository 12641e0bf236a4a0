import { afterEach, expect, inject, test } from 'vitest'
import { openDesk } from './support/publish-note.ts'
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
