import { runSync } from '@safe-to-report/bill-tracker/sync'
import { openDatabase } from '@safe-to-report/db'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessibleInLightAndDark, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'
import { putSeatedVoters } from './support/put-seated-voters.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['campaign', 'worker'] }), openBrowser()])
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

function visit(javaScript: boolean): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript })
}

async function sync(target: 'divisions' | 'memberships'): Promise<void> {
  const { db, close } = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  const { urls } = product.parliament
  const summary = await runSync({ db, target, urls, now: () => new Date() })
  expect(summary).toMatchObject({ outcome: 'done' })
  await close()
}

test('from an amendment to its division, to a member, to how they voted: by links alone, without JavaScript', async () => {
  const { page, complaints, leave } = await visit(false)
  const division = '/divisions/commons-2021-04-15-lords-amendment-41'
  await page.goto(`${product.siteUrl}${division}`)
  const before = await page.getByRole('main').innerText()
  expect(before).toContain('The names are not on our record yet')

  await sync('divisions')
  await expect
    .poll(async () => (await (await fetch(`${product.siteUrl}${division}`)).text()).includes('Made-up Member 7'))
    .toBe(true)

  await page.goto(`${product.siteUrl}/amendments/domestic-abuse-bill-commons-lords-amendments-la41`)
  await page.getByRole('link', { name: 'Who voted how on Lords Amendment 41' }).click()
  await page.getByRole('heading', { level: 1, name: 'The Commons vote on Lords Amendment 41' }).waitFor()
  const shown = await page.getByRole('main').innerText()
  expect(shown).toContain('So Aye was a vote to reject it, and No was a vote to keep it.')
  expect(shown).toContain('and no others')
  expect(await page.getByRole('heading', { name: 'Aye, to reject it: 60 and 2 tellers' }).count()).toBe(1)
  expect(await page.getByRole('heading', { name: 'No, to keep it: 40 and 2 tellers' }).count()).toBe(1)
  expect(await page.getByRole('heading', { name: 'No vote recorded: 546' }).count()).toBe(1)
  expect(await page.getByRole('row', { name: /Made-up Party A/ }).innerText()).toMatch(/62\s+0\s+101/)

  await page.getByRole('link', { name: 'Made-up Member 7', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Made-up Member 7' }).waitFor()
  const member = await page.getByRole('main').innerText()
  expect(member).toContain('Voted Aye, to reject it.')
  expect(member).toContain('Then: Made-up Party A, Made-up Seat 7.')
  expect(member).toContain('Voted Aye, for it.')
  expect(member).toContain('Which seats and parties this member had is not on our record yet.')
  expect(complaints).toEqual([])
  await leave()
})

test('the seats and parties a member had are told, and say who was a member then', async () => {
  const { page, complaints, leave } = await visit(false)
  const peer = `${product.siteUrl}/members/990300251`
  await page.goto(peer)
  expect(await page.getByRole('main').innerText()).toContain('Whether they were a member then is not on our record')

  await sync('memberships')
  await expect.poll(async () => (await (await fetch(peer)).text()).includes('31 December 2022')).toBe(true)
  await page.goto(peer)
  const told = await page.getByRole('main').innerText()
  expect(told).toContain('No longer a member. Last: Made-up Party B, member of the House of Lords')
  expect(told).toContain('Voted Content, for it.')
  expect(told).toMatch(/30 April 2024\s+The Lords vote on Amendment 96[^.]*\sWas not a member then\./)
  await page.goto(`${product.siteUrl}/members/990300300`)
  expect(await page.getByRole('main').innerText()).toContain('A member then, and not among those who voted.')

  await page.goto(`${product.siteUrl}/search?q=Seven+and+District`)
  await page.getByRole('link', { name: 'Made-up Member 7', exact: true }).click()
  const moved = await page.getByRole('main').innerText()
  expect(moved).toMatch(/MP for Made-up Seat Seven and District\s+since 4 July 2024/)
  expect(moved).toMatch(/MP for Made-up Seat 7\s+7 May 2015 to 30 May 2024/)
  expect(moved).toMatch(/Made-up Party A\s+7 May 2015 to 17 January 2023/)
  expect(complaints).toEqual([])
  await leave()
})

test('who was not a member then is told so, and nobody is matched by seat', async () => {
  const { page, complaints, leave } = await visit(false)
  // On the record of members since 2024, and in no division of 2021.
  await page.goto(`${product.siteUrl}/members/5257`)
  const told = await page.getByRole('main').innerText()
  expect(told).toContain('Rachel Blake')
  expect(told).toContain('Was not a member then.')
  expect(told).not.toContain('Voted')
  const unknown = await page.goto(`${product.siteUrl}/members/999999999`)
  expect(unknown?.status()).toBe(404)
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  await leave()
})

test('votes are accessible and fit, narrow and wide, in light and dark', async () => {
  const { page, complaints, leave } = await visit(true)
  // A hundred names say as much to axe as six hundred, and sooner.
  for (const path of [
    '/divisions',
    '/divisions/lords-2021-04-21-motion-f1',
    '/members/990200007',
    '/members/990300251',
  ]) {
    await page.goto(`${product.siteUrl}${path}`)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await expectAccessibleInLightAndDark(page)
      await expectNoSidewaysScroll(page)
      await page.emulateMedia({ colorScheme: 'light' })
      await expectNoSidewaysScroll(page)
    }
  }
  expect(complaints).toEqual([])
  await leave()
})

test('the map of seats is one stop of the keyboard, walks by arrows and by finger, and puts no seat into an address', async () => {
  await putSeatedVoters(product.database)
  const map = `${product.siteUrl}/pictures/seats`
  await expect.poll(async () => (await (await fetch(map)).text()).includes('New Made-up Member')).toBe(true)
  const { page, complaints, leave } = await visit(true)
  await page.goto(map)
  expect(await page.locator('.places [tabindex="0"]').count()).toBe(1)

  await page.getByLabel('A seat, or an MP’s name').fill('aldershot')
  await page.keyboard.press('Enter')
  const said = page.locator('.seat-said')
  expect(await said.innerText()).toMatch(/^Aldershot: .*\n.*Made-up Member/)
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('href') ?? null)
  const at = await focused()
  await page.keyboard.press('ArrowUp')
  expect(await focused()).not.toBe(at)
  expect(await said.innerText()).not.toContain('Aldershot')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('.places [tabindex="0"]').count()).toBe(1)
  await page.keyboard.press('Enter')
  expect(await focused()).toMatch(/^\/members\/990/)
  expect(page.url()).toBe(map)

  await page.getByLabel('A seat, or an MP’s name').fill('')
  await page.getByRole('radio', { name: /voted against it/ }).check()
  expect(await page.locator('tbody tr:visible').count()).toBe(await page.locator('tbody tr.against').count())
  await page.getByRole('radio', { name: /all 650 seats/ }).check()
  const name = await page.getByRole('link', { name: /Aldershot.*Made-up Member/ }).count()
  expect(name).toBe(1)
  // The same map stands where MPs say what they hold: the crawl has axe look at it there, once.
  await page.setViewportSize({ width: 360, height: 800 })
  await expectNoSidewaysScroll(page)
  expect(complaints).toEqual([])
  await leave()

  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 800 } })
  const phone = await context.newPage()
  await phone.goto(map)
  const place = phone.locator('.places a[href="#E063"]')
  await place.tap()
  expect(await phone.locator('.seat-said').innerText()).toContain('Aldershot')
  expect(phone.url()).toBe(map)
  await context.close()
})

test('without a script a place of the map leads to its line, and a postcode to where one writes', async () => {
  const { page, leave } = await visit(false)
  await page.goto(`${product.siteUrl}/pictures/seats`)
  await page.locator('.places a[href="#E063"]').click()
  expect(await page.locator('tr:target').innerText()).toContain('Aldershot')
  await page.getByRole('radio', { name: /not an MP then|new since/ }).check()
  expect(await page.locator('tbody tr:visible').count()).toBe(await page.locator('tbody tr.new').count())
  await page.getByLabel('A seat, or an MP’s name').fill('SW1A 0AA')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('heading', { name: 'That looked like a postcode' }).waitFor()
  expect(page.url()).toBe(`${product.siteUrl}/search/postcode`)
  await leave()
})
