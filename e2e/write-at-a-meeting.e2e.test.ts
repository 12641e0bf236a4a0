import { addStaff, openDatabase, type OpenDatabase } from '@safe-to-report/db'
import { limitRate } from '@safe-to-report/letters/misuse'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectRoomForFingers,
  newVisitor,
  type Visitor,
} from './support/browser.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser
let owner: OpenDatabase
let desk: Visitor
/** The code that staff read off the desk. */
let code: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ without: ['site'] }), openBrowser()])
  owner = openDatabase(product.database.ownerUrl, { applicationName: 'owner' })
  await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  desk = await visit(false, 360)
  await signIn(desk.page)
  code = await openWindow(desk.page)
  await useUp('letter-unproven', 10, 3_600)
  await useUp('letter-by-address', 30, 3_600)
  await useUp('postcode-by-address', 60, 600)
})

afterAll(async () => {
  await owner.close()
  await browser.close()
  await product.stop()
})

function visit(javaScript: boolean, width: number): Promise<Visitor> {
  return newVisitor(browser, { ours: [product.siteUrl, product.campaignUrl], javaScript, width })
}

/** Everybody here shares one address, and it has used up what it may do. */
async function useUp(bucket: string, limit: number, windowSeconds: number): Promise<void> {
  for (let time = 0; time < limit; time += 1) {
    await limitRate(owner.db, { bucket, who: '127.0.0.1', limit, windowSeconds })
  }
  // In the next window too, which may begin while this runs; the database takes no time to come unless it is made to.
  await owner.pool.query(`
    alter table letters.rate_limits disable trigger hold_to_clock;
    insert into letters.rate_limits (bucket, who_hash, window_start, hits)
    select bucket, who_hash, max(window_start) + make_interval(secs => ${windowSeconds}), ${limit}
    from letters.rate_limits where bucket = '${bucket}' group by bucket, who_hash;
    alter table letters.rate_limits enable trigger hold_to_clock`)
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill('ada@example.org')
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail('ada@example.org')
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor()
}

/** By keyboard, for next week; then that week goes by. What its code is, as it is said aloud. */
async function openWindow(page: Page): Promise<string> {
  await page.goto(`${product.campaignUrl}/staff/meetings`)
  await page.getByLabel('Day').fill('2020-01-01')
  await page.getByLabel('From, London time').fill('18:00')
  await page.getByLabel('To', { exact: true }).fill('20:00')
  await page.getByLabel('For how many letters').fill('25')
  await page.getByLabel('For how many letters').press('Enter')
  await page.getByText('that time is over already').waitFor()
  expect(await page.getByLabel('For how many letters').inputValue(), 'what was typed stays').toBe('25')
  const { rows } = await owner.pool.query<{ day: string }>(
    `select ((now() at time zone 'Europe/London')::date + 7)::text as day`,
  )
  await page.getByLabel('Day').fill(rows[0]?.day ?? '')
  await page.getByLabel('For how many letters').press('Enter')
  const said = await page.getByText('Its code is').innerText()
  await owner.pool.query(
    `update letters.meetings set opens_at = now() - interval '1 hour', closes_at = now() + interval '1 hour'`,
  )
  return /\d{3} \d{3} \d{3}/.exec(said)?.[0] ?? ''
}

const ask = 'Writing together with others?'

async function typeCode(page: Page, typed: string): Promise<void> {
  const field = page.getByLabel('The meeting’s code')
  if (!(await field.isVisible())) await page.getByText(ask).press('Enter')
  await field.fill(typed)
}

async function findMp(page: Page, typed: string): Promise<void> {
  await page.goto(`${product.campaignUrl}/write/mp`)
  await typeCode(page, typed)
  await page.locator('input[name=postcode]').fill('SW1A 0AA')
  await press(page, 'Find my MP')
}

/** While a page is on its way our script takes no second press. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator('body:not([aria-busy])').waitFor()
  await page.getByRole('button', { name }).click()
}

async function writeAndRead(page: Page, email: string): Promise<void> {
  await page.locator('body:not([aria-busy]) main button[value=write]').click()
  await page.getByRole('checkbox').nth(0).press('Space')
  await page.getByLabel('In your own words', { exact: true }).fill(`I mind this, says ${email}.`)
  await press(page, 'Go on')
  await page.getByLabel('Your name').fill('Sam Writer')
  await page.getByLabel('Your e-mail address').fill(email)
  await press(page, 'See your letter')
  await page.getByText(`I mind this, says ${email}.`).first().waitFor()
}

/** Without a script there is no proof of work: the tightest of the limits. */
test.each([
  ['without a script', false, 'ana@example.com'],
  ['with one', true, 'ben@example.com'],
])('at a meeting whose address has used up everything a letter goes, %s', async (_how, javaScript, email) => {
  const { page, complaints, leave } = await visit(javaScript, 360)
  await findMp(page, '111 111 111')
  await page.getByRole('heading', { name: 'We do not know this meeting’s code' }).waitFor()
  await expectNoSidewaysScroll(page)
  await expectRoomForFingers(page)
  if (javaScript) await expectAccessible(page)
  await typeCode(page, code)
  await press(page, 'Try again')
  await page.locator('input[name=postcode]').fill('SW1A 0AA')
  await press(page, 'Find my MP')
  await writeAndRead(page, email)
  expect(await page.getByText(ask).count(), 'asked once').toBe(0)
  expect(page.url().replace(/\D/g, '')).not.toContain(code.replaceAll(' ', ''))
  await press(page, 'Send it for me')
  const mail = await product.mail.waitForMail(email)
  await page.goto(/https?:\/\/\S+\/confirm\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('main').getByRole('button').first().click()
  await page.getByText('Confirmed').first().waitFor()
  const { rows } = await owner.pool.query(`select * from letters.held`)
  expect(rows, 'nothing waits for staff').toEqual([])
  expect(complaints.filter((each) => !each.includes('400'))).toEqual([])
  await leave()
})

test('who is stopped by a limit types the code there, and nothing that was written is lost', async () => {
  await owner.pool.query(`delete from letters.rate_limits where bucket like 'postcode%'`)
  const { page, leave } = await visit(false, 360)
  await findMp(page, '')
  await writeAndRead(page, 'cal@example.com')
  await press(page, 'Send it for me')
  await page.getByRole('heading', { name: 'Too many in a short time' }).waitFor()
  await expectNoSidewaysScroll(page)
  await typeCode(page, code.replaceAll(' ', ''))
  await press(page, 'Try again')
  await page.getByText('I mind this, says cal@example.com.').first().waitFor()
  await press(page, 'Send it for me')
  await product.mail.waitForMail('cal@example.com')
  await leave()
})

test('the desk says how many were written, and ends it; from then on its code is unknown', async () => {
  await desk.page.goto(`${product.campaignUrl}/staff/meetings`)
  await desk.page.getByText('3 of 25 letters written').waitFor()
  await expectNoSidewaysScroll(desk.page)
  await desk.page.getByRole('button', { name: 'End it now' }).click()
  await desk.page.getByText('Its code opens nothing any more').waitFor()
  const { page, leave } = await visit(false, 360)
  await findMp(page, code)
  await page.getByRole('heading', { name: 'We do not know this meeting’s code' }).waitFor()
  await leave()
  await desk.page.goto(`${product.campaignUrl}/staff/audit`)
  const audit = await desk.page.getByRole('main').innerText()
  expect(audit).toContain('opened a window for a meeting')
  expect(audit).toContain('ended a window for a meeting')
  expect(audit.replaceAll(' ', '')).not.toContain(code.replaceAll(' ', ''))
  expect(product.readLogs().replaceAll(' ', '')).not.toContain(code.replaceAll(' ', ''))
})
