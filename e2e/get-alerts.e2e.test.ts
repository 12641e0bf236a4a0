import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, newVisitor, type Visitor } from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { dumpDatabase, waysToFind } from './support/dump-database.ts'
import { startProduct, type Product } from './support/product.ts'
import { openDesk, type Desk } from './support/publish-note.ts'

const amendment = 'victims-and-prisoners-bill-commons-report-nc36'
const bill = 'victims-and-prisoners-bill'

let product: Product
let browser: Browser
let desk: Desk

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ workerEnv: { ALERT_GATHER_SECONDS: '2' } }), openBrowser()])
  desk = await openDesk(product.database)
})

afterAll(async () => {
  await desk.close()
  await browser.close()
  await product.stop()
})

function visit(given: { javaScript: boolean; width?: number }): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], ...given })
}

/** Asks on the page that a link of the site’s leads to, and gives the mail that asks back. */
async function askFor(page: Page, email: string, pace: RegExp): Promise<string> {
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.getByLabel(pace).check()
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByLabel('Yes, send me these mails').check()
  await page.getByRole('button', { name: 'Ask me to confirm' }).click()
  await page.waitForURL('**/alerts/sent')
  const mail = await product.mail.waitForMail(email, { after })
  return mail.parsed.text ?? ''
}

function linkIn(text: string, path: string): string {
  const link = new RegExp(`https?://\\S+${path}/[\\w-]{43}`).exec(text)?.[0]
  if (link === undefined) throw new Error(`no link to ${path}`)
  return link
}

test('from a bill’s page to an alert of what staff publish, and one click stops it for good', async () => {
  const { page, complaints, leave } = await visit({ javaScript: false })
  const email = 'bea.quetzal@example.org'
  await page.goto(`${product.siteUrl}/bills/${bill}`)
  await page.getByRole('link', { name: 'Get news by e-mail' }).click()
  expect(await page.getByLabel('What about?').inputValue()).toBe(`bill:${bill}`)

  const asking = await askFor(page, email, /At once/)
  expect(asking).not.toMatch(/prisoner|victim|firewall/i)
  const confirmLink = linkIn(asking, '/alerts/confirm')
  expect((await fetch(confirmLink)).status, 'a scanner follows the link').toBe(200)
  await page.goto(confirmLink)
  await page.getByRole('heading', { name: 'Do you want these mails?' }).waitFor()
  expect(await page.getByRole('main').innerText()).toContain('Victims and Prisoners Bill')
  await page.getByRole('button', { name: 'Yes, send me these mails' }).click()
  await page.getByRole('heading', { name: 'That is settled' }).waitFor()

  await page.goto(`${product.campaignUrl}/alerts?bill=${bill}`)
  await page.getByLabel('What about?').selectOption(`bill:${bill}`)
  const other = 'somebody.else@example.org'
  await page.goto(linkIn(await askFor(page, other, /At once/), '/alerts/confirm'))
  await page.getByRole('button', { name: 'Yes, send me these mails' }).click()
  await page.getByRole('heading', { name: 'That is settled' }).waitFor()

  const before = product.mail.mails.at(-1)?.id ?? 0
  await desk.publishNote(amendment, 'The Speaker did not call it.')
  await desk.publishNote(amendment, 'The Speaker did not call it, as Hansard shows.')
  const alert = await product.mail.waitForMail(email, { after: before })
  expect(alert.parsed.subject).toBe('News you asked for')
  expect(alert.parsed.text).toContain('The Speaker did not call it, as Hansard shows.')
  expect(alert.parsed.text).toContain(`${product.siteUrl}/amendments/${amendment}`)

  const oneClick = header(alert, 'list-unsubscribe').replace(/^<(.*)>$/, '$1')
  expect(header(alert, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const stopped = await fetch(oneClick, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(stopped.status).toBe(200)
  expect(await stopped.text()).toContain('Stopped')

  await product.mail.waitForMail(other, { after: before })
  // Who has not stopped is told of two more, one after the other: each round looks at everybody who is to be told.
  for (const note of ['A third note.', 'A fourth note.']) {
    const after = product.mail.mails.at(-1)?.id ?? 0
    await desk.publishNote(amendment, note)
    expect((await product.mail.waitForMail(other, { after })).parsed.text).toContain(note)
  }
  const alerts = product.mail.mails.filter(({ recipients, id }) => id > before && recipients.includes(email))
  expect(alerts, 'two notes in one mail, and nothing after the click').toHaveLength(1)
  expect((await fetch(linkIn(alert.parsed.text ?? '', '/alerts'))).status).toBe(404)
  const [dump, logs] = [await dumpDatabase(product.database.ownerUrl), product.readLogs()]
  for (const secret of ['quetzal', confirmLink.slice(-43), oneClick.slice(-43)]) {
    for (const way of waysToFind(secret)) expect(dump.includes(way), 'in the database').toBe(false)
    expect(logs.includes(secret), 'in the logs').toBe(false)
  }
  expect(complaints).toEqual([])
  await leave()
})

test('what is wrong is told at its field, and nothing typed is lost', async () => {
  const { page, leave } = await visit({ javaScript: false, width: 320 })
  await page.goto(`${product.campaignUrl}/alerts?ask=data-sharing-firewall`)
  await page.getByLabel('Your e-mail address').fill('bea(at)example')
  await page.getByRole('button', { name: 'Ask me to confirm' }).click()
  await page.getByRole('heading', { name: '2 things to change' }).waitFor()
  expect(await page.getByLabel('Your e-mail address').inputValue()).toBe('bea(at)example')
  expect(await page.getByLabel('What about?').inputValue()).toBe('ask:data-sharing-firewall')
  await expectNoSidewaysScroll(page)
  await leave()
})

test('every page of news by e-mail is accessible, and its private page changes and stops', async () => {
  const { page, complaints, leave } = await visit({ javaScript: true })
  await page.goto(`${product.campaignUrl}/alerts`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ask me to confirm' }).click()
  await page.getByRole('heading', { name: /things to change/ }).waitFor()
  await expectAccessible(page)
  const asking = await askFor(page, 'cleo@example.org', /Once a week/)
  await expectAccessible(page)
  await page.goto(linkIn(asking, '/alerts/confirm'))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Yes, send me these mails' }).click()
  await page.getByRole('link', { name: 'Change or stop' }).click()
  await page.getByRole('heading', { name: 'Your news by e-mail' }).waitFor()
  await expectAccessible(page)
  await page.getByLabel('What about?').selectOption(`bill:${bill}`)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').waitFor()
  await page.reload()
  expect(await page.getByLabel('What about?').inputValue()).toBe(`bill:${bill}`)
  expect(await page.getByLabel(/Once a week/).isChecked()).toBe(true)
  const stopPage = linkIn(asking, '/alerts/stop')
  await page.goto(stopPage)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Yes, stop and erase' }).click()
  await page.getByRole('heading', { name: 'Stopped' }).waitFor()
  await expectAccessible(page)
  expect((await page.goto(linkIn(asking, '/alerts/confirm')))?.status()).toBe(404)
  await expectAccessible(page)
  // The form that was not whole, and the link that leads nowhere any more.
  expect(complaints.filter((words) => !/status of (400|404)/.test(words))).toEqual([])
  await leave()
})

function header({ parsed }: { parsed: { headers: { key: string; value: string }[] } }, key: string): string {
  return parsed.headers.find((one) => one.key === key)?.value ?? ''
}
