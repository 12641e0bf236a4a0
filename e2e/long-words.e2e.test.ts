import { addStaff, openDatabase } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoSidewaysScroll, newVisitor } from './support/browser.ts'
import { findKindOfChoices } from './support/of-choices.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let browser: Browser

/** Longer than any screen is wide, with nothing in it at which a line could break. */
const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2)

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  await lengthenRecord()
})

afterAll(async () => {
  await browser.close()
  await product.stop()
})

/** Every text of the record that may be any text gets the word before it; one that has a form of its own stays as it is. */
async function lengthenRecord(): Promise<void> {
  const { db, close } = openDatabase(product.database.ownerUrl, { applicationName: 'test owner' })
  const { rows } = await db.execute<{ table_name: string; column_name: string }>(sql`
    select c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'record' and t.table_type = 'BASE TABLE' and c.data_type = 'text' and c.is_generated = 'NEVER'
      and c.column_name ~ '(name|title|text|words|summary|says|quote|detail|label|description|publisher|note|owner|holder)'
      and c.column_name !~ '(key|kind|slug|url|hash)' and c.table_name !~ '(changes|search|conflicts)'`)
  let lengthened = 0
  const lengthen = async (table: string, columns: readonly string[]): Promise<void> => {
    const set = columns.map((column) => sql`${sql.identifier(column)} = ${`${longWord} `} || ${sql.identifier(column)}`)
    const done = await db.execute(sql`update record.${sql.identifier(table)} set ${sql.join(set, sql`, `)}`).then(
      ({ rowCount }) => rowCount ?? 0,
      () => undefined,
    )
    if (done !== undefined) lengthened += done
    // What a rule of the record refuses can stand in no page either: whatever else it takes is found column by column.
    else if (columns.length > 1) for (const column of columns) await lengthen(table, [column])
  }
  const columns = Map.groupBy(rows, ({ table_name: table }) => table)
  for (const [table, its] of columns)
    await lengthen(
      table,
      its.map(({ column_name: name }) => name),
    )
  await lengthenDesk(db)
  const { outcome } = await addStaff(db, { name: longWord.slice(0, 100), email: 'ada@example.org' })
  expect(outcome).toBe('added')
  await close()
  expect(lengthened).toBeGreaterThan(200)
}

/** What staff alone see: what waits to be checked, what Parliament says otherwise, syncs, servers' words, campaigns. */
async function lengthenDesk(db: ReturnType<typeof openDatabase>['db']): Promise<void> {
  const bill = sql`(select id from record.bills limit 1)`
  const steps = [
    sql`update record.held_facts set about = ${longWord} || about, value = ${longWord} || value, how_to_check = ${longWord}`,
    sql`insert into record.conflicts (subject_kind, subject_id, field, kept, offered)
      values ('bill', ${bill}, 'shortTitle', to_jsonb(${longWord}::text), to_jsonb(${longWord}::text))`,
    sql`insert into record.sync_runs (target, started_at, ended_at, outcome, detail)
      values ('bill 3443', now(), now(), 'failed', ${longWord}), (${longWord}, now(), now(), 'failed', ${longWord})`,
    sql`insert into record.changes (origin, subject_kind, subject_id, field, before, after, why, source_url, quote)
      values ('founding', 'bill', ${bill}, 'shortTitle', to_jsonb(${longWord}::text), to_jsonb(${longWord}::text), ${longWord},
        ${`https://example.org/${longWord}`}, ${longWord})`,
    sql`insert into letters.pace (domain, said, said_at, slowed_until)
      values (${`${longWord.slice(0, 60)}.example`}, ${longWord}, now(), now() + interval '1 hour')`,
    sql`update letters.return_mailbox set is_read = true, trouble = ${longWord}, trouble_since = now(), unclear_held = 3`,
    sql`update letters.campaigns set
      content = replace(content::text, '"title": "', ${`"title": "${longWord} `})::jsonb, slug = ${longWord.slice(0, 60).toLowerCase()} || slug`,
  ]
  for (const step of steps) await db.execute(step)
}

function visit(javaScript: boolean) {
  const ours = [product.siteUrl, product.campaignUrl]
  return newVisitor(browser, { ours, javaScript, width: 320 })
}

/** What stands out of the page to the side, to be told with the fault. */
async function listTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (each) =>
          each.checkVisibility() && each.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      )
      .map((each) => `${each.tagName}.${each.className} ${each.textContent.slice(0, 30)}`)
      .slice(-3),
  )
}

/** A page of the desk for one row is of a kind with that for any other. */
const deskKindOf = (path: string): string =>
  path.replace(
    /^\/staff\/(bills|amendments|stages|texts|facts|check\/[^/]+|record\/[^/]+|divisions|campaigns)\/(?!new)[^/]+/,
    '/$1/',
  )

const kindOf = (path: string): string =>
  findKindOfChoices(path) ?? path.replace(/^\/(asks|bills|amendments|divisions|members|explained)\/.+/, '/$1/')

/** Links to other pages of the site, but for files and for those made for each choice of a reader. */
async function listLinks(page: Page): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href')?.split('#')[0] ?? ''),
  )
  return links.filter((link) => !/^\/leave|\.(atom|json|ics|csv|png|pdf)|\?|\/compare\//.test(link))
}

/** What is too wide on a page; empty where nothing is. What is folded away is opened: it can be read as well. */
async function findTooWide(page: Page): Promise<string> {
  const isWide = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    return document.documentElement.scrollWidth > document.documentElement.clientWidth
  })
  return isWide ? (await listTooWide(page)).join(' | ') : ''
}

test('no page of the site scrolls sideways, whatever words the record holds', async () => {
  const { page, leave } = await visit(true)
  const seen = new Map<string, number>()
  const faults: string[] = []
  const known = new Set(['/'])
  // A set that grows while it is gone through: what is found is looked at in its turn.
  for (const path of known) {
    const kind = kindOf(path)
    const before = seen.get(kind) ?? 0
    // Three of a kind tell as much as thirty.
    if (before >= 3) continue
    seen.set(kind, before + 1)
    const answer = await page.goto(product.siteUrl + path)
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue
    const fault = await findTooWide(page)
    if (fault) faults.push(`${path}: ${fault}`)
    for (const link of await listLinks(page)) known.add(link)
  }
  expect(faults).toEqual([])
  expect(seen.size).toBeGreaterThan(10)
  await leave()
})

test('no page of the campaign scrolls sideways, whatever is typed', async () => {
  // Without a script each step has an address of its own, by which it is known to be there.
  const { page, leave } = await visit(false)
  const press = async (name: string | RegExp): Promise<void> => {
    const before = page.url()
    await page.getByRole('button', { name }).first().click()
    await page.waitForURL((url) => url.href !== before)
    await expectNoSidewaysScroll(page)
  }
  await page.goto(`${product.campaignUrl}/write/mp`)
  await expectNoSidewaysScroll(page)
  await page.goto(`${product.campaignUrl}/write`)
  await expectNoSidewaysScroll(page)
  await page.locator('input[name=postcode]').fill('SW1A 0AA')
  await press('Find my MP')
  await press('Write the letter')
  await page.getByRole('checkbox').nth(0).press('Space')
  await page.getByRole('checkbox').nth(1).press('Space')
  await page.getByLabel('In your own words', { exact: true }).fill(`${longWord} 07700900123 ${longWord}`)
  await page.getByText('Something else to add').click()
  await page.getByLabel('More in your own words').fill(longWord.repeat(5))
  await press('Go on')
  await page.getByLabel('Your name').fill(longWord.slice(0, 90))
  await page.getByLabel('Your town or address').fill(longWord)
  await page.getByLabel('Your e-mail address').fill(`${longWord.slice(0, 60)}@${longWord.slice(0, 60)}.example.org`)
  await press('See your letter')
  expect(await page.getByRole('main').innerText()).toContain(longWord.slice(0, 90))
  await press('Use my own mail')
  await press('Back to the letter')
  await press('Print it')
  await press('Back to the letter')
  await press('Send it for me')
  await page.getByRole('heading', { name: 'Check your inbox' }).waitFor()
  await expectNoSidewaysScroll(page)
  await page.goto(`${product.campaignUrl}/alerts`)
  await page.getByRole('textbox').first().fill(`${longWord}@${longWord}`)
  await page.locator('form button').last().click()
  await expectNoSidewaysScroll(page)
  await leave()
})

async function enterDesk(page: Page): Promise<void> {
  const after = product.mail.mails.at(-1)?.id ?? 0
  await page.goto(`${product.campaignUrl}/staff`)
  await page.getByLabel(/e-mail/i).fill('ada@example.org')
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL('**/staff/sign-in/sent')
  const mail = await product.mail.waitForMail('ada@example.org', { after })
  await page.goto(/https?:\/\/\S+\/staff\/sign-in\/\S+/.exec(mail.parsed.text ?? '')?.[0] ?? '')
  await page.getByRole('main').getByRole('button').click()
  await page.getByRole('heading', { name: 'Desk', exact: true }).waitFor()
}

/** What is too wide for two phones, on the page that is open. */
async function listTooWideOn(page: Page, path: string): Promise<string[]> {
  const faults: string[] = []
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 720 })
    const fault = await findTooWide(page)
    if (fault) faults.push(`${path} at ${width}: ${fault}`)
  }
  return faults
}

test('no page of the desk scrolls sideways, whatever staff, servers and the record say', async () => {
  const { page, leave } = await visit(true)
  await enterDesk(page)
  const seen = new Map<string, number>()
  const faults: string[] = []
  const known = new Set(['/staff', '/staff/campaigns/new'])
  for (const path of known) {
    const kind = deskKindOf(path)
    const before = seen.get(kind) ?? 0
    if (before >= 1) continue
    seen.set(kind, before + 1)
    const answer = await page.goto(product.campaignUrl + path)
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue
    faults.push(...(await listTooWideOn(page, path)))
    for (const link of await listLinks(page))
      if (link.startsWith('/staff') && !/\/(?:file|table)(?:\?|$)/.test(link)) known.add(link)
  }
  expect(faults).toEqual([])
  for (const path of [
    '/staff/letters',
    '/staff/came-back',
    '/staff/meetings',
    '/staff/audit',
    '/staff/sessions',
    '/staff/quality',
  ]) {
    expect([...seen.keys()]).toContain(path)
  }
  await leave()
})
