import { findSeat } from '@safe-to-report/bill-tracker/seats'
import { openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { passTime } from '@safe-to-report/db/testing'
import { countProgress, findOpenCampaign } from '@safe-to-report/letters/campaigns'
import { submitLetter } from '@safe-to-report/letters/writing'
import type { Language } from '@safe-to-report/languages'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { lookUntil } from './support/look-until.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

/** Nine letters show wherever a seat's edge is; four show nowhere. */
const lit = { gss: 'E14001172', holder: 5257, name: 'Cities of London and Westminster' }
const dark = { gss: 'E14001085', holder: 4368 }

let product: Product
let browser: Browser
let campaign: OpenDatabase
let worker: OpenDatabase
let owner: OpenDatabase

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  campaign = openDatabase(product.database.urlFor('safe_campaign'), { applicationName: 'test campaign' })
  worker = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'test worker' })
  owner = openDatabase(product.database.ownerUrl, { applicationName: 'test owner' })
})

afterAll(async () => {
  await Promise.all([campaign.close(), worker.close(), owner.close(), browser.close()])
  await product.stop()
})

function visit(options: { javaScript: boolean; width: number; colorScheme?: 'light' | 'dark' }): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], ...options })
}

/** Submits a letter as the campaign does, and gives the link in the mail that asks to confirm it. */
async function submit(email: string, seat: { gss: string; holder: number }, language: Language = 'en') {
  const found = await findOpenCampaign(campaign.db, 'data-sharing-firewall')
  if (found === undefined) throw new Error('no campaign is open')
  const { seal } = product
  await submitLetter(
    { db: campaign.db, seal, publicUrl: product.campaignUrl },
    {
      campaignId: found.id,
      recipient: { kind: 'member', area: seat.gss, holder: seat.holder },
      supporter: { name: 'Wilhelmina Ashgrove', email },
      language,
      subject: 'A subject',
      body: 'Dear member,\n\nPlease ask for this.\n\nWilhelmina Ashgrove\n',
    },
  )
  const mail = await product.mail.waitForMail(email)
  const link = /https?:\/\/\S+\/confirm\/[\w-]{43}/.exec(mail.parsed.text ?? '')?.[0]
  if (link === undefined) throw new Error('the mail holds no link to confirm')
  return link
}

async function submitAndConfirm(email: string, seat: { gss: string; holder: number }): Promise<void> {
  const answer = await fetch(await submit(email, seat), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: product.campaignUrl, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'yes=',
  })
  expect(answer.status).toBe(303)
}

const thanks = {
  en: {
    yes: 'Yes, send my letter',
    title: 'Thank you. One thing more, if you like',
    next: 'What happens next',
    share: 'Text to share',
    news: 'Ask for news',
  },
  es: {
    yes: 'Sí, envíen mi carta',
    title: 'Gracias. Una cosa más, si quiere',
    next: 'Qué pasa ahora',
    share: 'Texto para compartir',
    news: 'Pedir noticias',
  },
} as const

test.each(['en', 'es'] as const)(
  'whoever confirms in %s is told, without JavaScript, what happens next, and can share without telling of themselves',
  async (language) => {
    const words = thanks[language]
    const { page, complaints, leave } = await visit({ javaScript: false, width: 320 })
    const link = await submit(`thanks.${language}@example.org`, lit, language)
    await page.goto(link)
    await page.getByRole('button', { name: words.yes }).click()
    await lookUntil(page.getByRole('heading', { name: words.title }))
    await expectNoSidewaysScroll(page)

    expect(await page.getByLabel(words.share).inputValue()).toMatch(language === 'en' ? /:\d+\/$/ : /:\d+\/es$/)
    const token = link.split('/').at(-1) ?? ''
    const outward = await page.locator('a[rel="noreferrer"][href^="https:"], a[href^="mailto:"]').all()
    expect(outward).toHaveLength(3)
    for (const one of outward) {
      const href = decodeURIComponent((await one.getAttribute('href')) ?? '')
      expect(href).not.toContain(token)
      expect(href).not.toMatch(/Westminster|thanks|Wilhelmina/)
    }
    await page.getByText(words.next).click()
    await page.getByRole('link', { name: words.news }).click()
    expect(new URL(page.url()).search).toBe('?ask=data-sharing-firewall')
    expect(complaints).toEqual([])
    await leave()
  },
)

test('the page that thanks is accessible, and leads to the map and to help with an answer', async () => {
  const { page, complaints, leave } = await visit({ javaScript: true, width: 360, colorScheme: 'dark' })
  await page.goto(await submit('axe@example.org', lit))
  await page.getByRole('button', { name: thanks.en.yes }).click()
  await page.getByRole('heading', { name: thanks.en.title }).waitFor()
  await expectAccessible(page)
  await page.getByText(thanks.en.next).click()
  await page.getByRole('link', { name: 'When your MP answers' }).click()
  await page.getByRole('heading', { name: 'When your MP answers', level: 1 }).waitFor()
  await expectAccessible(page)
  expect(complaints).toEqual([])
  await leave()
})

test('thirteen letters go out; a day later the map shows the seat with nine, not the seat with four, and "ten or more"', async () => {
  const before = await (await fetch(`${product.siteUrl}/progress`)).text()
  expect(before).toContain('Fewer than ten')
  const writers = Array.from({ length: 10 }, (_, index) => `writer.${index}@example.org`)
  for (const [index, email] of writers.entries()) await submitAndConfirm(email, index < 6 ? lit : dark)
  await expect.poll(async () => (await stateCounts())['handed-over']).toBe(13)

  expect(await countProgress(worker.db), 'nothing more is counted today').toBe(false)
  expect(await (await fetch(`${product.siteUrl}/progress`)).text()).toContain('Fewer than ten')
  await passTime(owner.db, 24)
  expect(await countProgress(worker.db)).toBe(true)

  const unlit = await findSeat(campaign.db, dark.gss)
  await expect
    .poll(async () => (await fetch(`${product.siteUrl}/progress`)).text())
    .toContain(`${lit.name}: five letters or more`)
  const { page, complaints, leave } = await visit({ javaScript: true, width: 320 })
  await page.goto(`${product.siteUrl}/progress`)
  const told = await page.getByRole('main').innerText()
  expect(told).toContain('10 or more')
  await page.getByText('1 seat with five letters or more').click()
  await page.getByRole('listitem').filter({ hasText: lit.name }).waitFor()
  expect(await page.locator('svg use').count()).toBe(650)
  expect(await page.locator(`svg use title:text-is("${unlit?.name}: none, or too few to show")`).count()).toBe(1)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  expect(complaints).toEqual([])
  await leave()

  // So few would say that nobody writes: the front page tells nothing of them.
  const home = await (await fetch(product.siteUrl)).text()
  expect(home).not.toMatch(/of 650 seats|letters have|\/progress"[^>]*>[^<]*\d/)
  const card = await fetch(`${product.siteUrl}/cards/map/progress.png`)
  expect(card.headers.get('content-type')).toBe('image/png')
  const csv = await (await fetch(`${product.siteUrl}/api/v1/progress.csv`)).text()
  expect(csv).toContain(`${lit.gss},${lit.name},England,5`)
}, 120_000)

async function stateCounts(): Promise<Record<string, number>> {
  const { rows } = await campaign.pool.query<{ state: string; letters: string }>(
    'select state, sum(letters) as letters from letters.count_by_state() group by state',
  )
  return Object.fromEntries(rows.map(({ state, letters }) => [state, Number(letters)]))
}
