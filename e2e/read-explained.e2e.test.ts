import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startSites, type Sites } from './support/sites.ts'

let sites: Sites
let browser: Browser
let siteUrl: string

beforeAll(async () => {
  ;[sites, browser] = await Promise.all([startSites(inject('clusterUrl'), 1), openBrowser()])
  siteUrl = sites.urls[0] ?? ''
})

afterAll(async () => {
  await browser.close()
  await sites.stop()
})

function visit(javaScript: boolean, width: number, colorScheme: 'light' | 'dark'): Promise<Visitor> {
  return newVisitor(browser, { ours: [siteUrl], javaScript, width, colorScheme })
}

test('a word of Parliament’s on a bill’s page leads to its meaning, without JavaScript', async () => {
  const { page, complaints, leave } = await visit(false, 360, 'light')
  await page.goto(`${siteUrl}/bills/domestic-abuse-bill`)
  await page.getByRole('main').getByRole('link', { name: '2nd reading' }).first().click()
  expect(page.url()).toBe(`${siteUrl}/glossary#second-reading`)
  const meaning = page.locator('#second-reading')
  expect(await meaning.innerText()).toContain('The House speaks about the main idea of the bill')
  await meaning.getByRole('link', { name: /The stages of a bill/ }).click()
  await page.getByRole('heading', { level: 1, name: 'The stages of a bill' }).waitFor()
  expect(await page.getByRole('main').innerText()).toContain('Last checked on 21 November 2026')
  expect(complaints).toEqual([])
  await leave()
})

test('every explainer and the glossary are accessible and fit a narrow screen', async () => {
  const index = await (await fetch(`${siteUrl}/explained`)).text()
  const explainers = [...index.matchAll(/href="(\/explained\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(explainers.length).toBeGreaterThan(10)
  const narrow = await visit(true, 320, 'light')
  for (const path of ['/glossary', ...explainers]) {
    await narrow.page.goto(`${siteUrl}${path}`)
    await expectAccessible(narrow.page)
    await expectNoSidewaysScroll(narrow.page)
  }
  expect(narrow.complaints).toEqual([])
  await narrow.leave()
  const dark = await visit(true, 1280, 'dark')
  for (const path of ['/glossary', '/explained/the-migrant-victims-protocol', '/explained/what-happened-in-2021']) {
    await dark.page.goto(`${siteUrl}${path}`)
    await expectAccessible(dark.page)
  }
  await dark.leave()
})
