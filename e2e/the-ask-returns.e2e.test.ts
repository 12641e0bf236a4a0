import { travellingBillId, type Moment } from '@safe-to-report/bill-tracker/stand-in'
import { runSync } from '@safe-to-report/bill-tracker/sync'
import { formatLondonDate, todayInLondon } from '@safe-to-report/bill-tracker/words'
import { openDatabase, readClock, type OpenDatabase } from '@safe-to-report/db'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillIn, giveGrounds, handIn, handInNew, publishWhatWaits, signInAtTheDesk } from './support/at-the-desk.ts'
import { openBrowser } from './support/open-browser.ts'
import { startProduct, type Product } from './support/product.ts'
import { readToldEverywhere } from './support/told/read-told.ts'
import { toldEverywhere, type Told } from './support/told/told.ts'

const title = 'Demonstration (No. 2) Bill'
const bill = 'demonstration-no-2-bill'
const askTitle = 'A firewall between the police and immigration enforcement'

let product: Product
let browser: Browser
let worker: OpenDatabase
let reader: Page
/** The London day. */
let today: string

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  worker = openDatabase(product.database.urlFor('safe_worker'), { applicationName: 'sync' })
  today = todayInLondon(await readClock(worker.db))
  reader = await browser.newPage()
})

afterAll(async () => {
  await browser.close()
  await worker.close()
  await product.stop()
})

/** Parliament is at a moment of the bill's life, and what it says of it then is brought. */
async function parliamentComesTo(to: Moment): Promise<void> {
  product.parliament.travel({ to, today })
  const { urls } = product.parliament
  const now = await readClock(worker.db)
  const { outcome, detail } = await runSync({ db: worker.db, target: { bill: travellingBillId }, urls, now: () => now })
  expect(outcome, detail ?? '').toBe('done')
}

/** Everything public says it, as soon as its pages have heard of it. */
async function expectToldEverywhere(told: Told): Promise<void> {
  const followed = { siteUrl: product.siteUrl, ask: 'data-sharing-firewall', bill, clause: 'New Clause 1' }
  await expect.poll(() => readToldEverywhere(reader, followed)).toEqual(toldEverywhere(told))
}

test('the ask returns: two at the desk and Parliament bring it to every page, from a bill’s announcement to its Act', async () => {
  const [{ page: ada, complaints }, { page: ben }] = [
    await signInAtTheDesk(product, browser, 'Ada'),
    await signInAtTheDesk(product, browser, 'Ben'),
  ]
  const looked = `We looked on ${formatLondonDate(today)}.`
  const running = { words: `before Parliament on ${formatLondonDate(today)}`, state: 'in-play' }
  const open = { words: 'No decision yet', key: 'no-decision', inAWord: 'no decision yet' }
  const agreed = { words: 'Agreed on a vote', key: 'agreed-on-division', inAWord: 'agreed' }

  // Announced, and without a number.
  await ada.goto(`${product.campaignUrl}/staff/record`)
  await ada.getByRole('link', { name: 'a bill', exact: true }).click()
  await handInNew(ada, {
    'Short title': title,
    Sessions: '2026–27',
    'What became of it': { choose: 'Announced' },
    'Last looked at on': today,
  })
  await ada.goto(`${product.campaignUrl}/staff/record`)
  await ada.getByRole('link', { name: 'a bill that could carry an ask', exact: true }).click()
  const could = await handInNew(ada, {
    Ask: { choose: askTitle },
    Bill: { choose: title },
    'Why it could': 'It is about what is told in fear.',
  })
  await publishWhatWaits(ben, could)
  const sentence = `No bill on our record carries it. The ${title} could: it is about what is told in fear. ${looked}`
  const couldBe = { mark: 'Could be carried', sentence }
  const notThere = { fate: null, door: null, hasDay: false }
  await expectToldEverywhere({
    ask: couldBe,
    bill: { words: `announced, and not yet before Parliament on ${formatLondonDate(today)}`, state: 'announced' },
    ...notThere,
    days: [],
  })

  // Its number is typed in, and Parliament takes over.
  await ada.goto(`${product.campaignUrl}/staff/bills/${bill}`)
  await ada.getByText('The bill itself').click()
  await fillIn(ada, {
    'What became of it': { choose: 'Before Parliament' },
    'Parliament’s number': `${travellingBillId}`,
  })
  await giveGrounds(ada, 'Why this changes')
  await ada.getByRole('button', { name: 'See the difference' }).click()
  await publishWhatWaits(ben, await handIn(ada))
  await parliamentComesTo('introduced')
  const atFirst = { ask: couldBe, bill: running, ...notThere }
  await expectToldEverywhere({ ...atFirst, days: days(1, 1) })
  await parliamentComesTo('second-reading')
  await expectToldEverywhere({ ...atFirst, days: days(2, 1) })
  await parliamentComesTo('committee')
  await expectToldEverywhere({ ...atFirst, days: days(3, 2) })

  // Tabled: on the paper, and not yet on Parliament's list.
  await parliamentComesTo('printed')
  await ada.goto(`${product.campaignUrl}/staff/bills/${bill}`)
  await ada.getByRole('link', { name: 'Add an amendment at Report stage, Commons' }).click()
  const tabled = await handInNew(ada, {
    Number: 'NC1',
    'What it is': { choose: 'A new clause' },
    'The very words': 'To move the following Clause—\n“What is told in fear\n(1) It stays with whom it is told.”',
    'Plain summary': 'What is told in fear stays where it is told.',
    Decision: { choose: 'No decision yet' },
  })
  await publishWhatWaits(ben, tabled)
  const isThere = { ...atFirst, fate: open, days: days(3, 2) }
  await expectToldEverywhere(isThere)
  await parliamentComesTo('tabled')
  await expectToldEverywhere(isThere)

  // No guess ties it to the ask: a person does, and another sees that it is so.
  await ada.goto(`${product.campaignUrl}/staff/bills/${bill}`)
  await ada.getByRole('link', { name: 'Part of an ask? New Clause 1' }).click()
  const tied = await handInNew(ada, {
    Ask: { choose: askTitle },
    Name: 'New Clause 1',
    'Our plain words': 'What is told in fear stays where it is told.',
    'How much of the ask': { choose: 'The whole ask' },
  })
  await publishWhatWaits(ben, tied)
  const carried = { mark: 'Before Parliament', sentence: `New Clause 1 carries it, in the ${title}. ${looked}` }
  await expectToldEverywhere({ ...isThere, ask: carried, door: 'dashed' })

  // From here on everything follows from the sync.
  await parliamentComesTo('agreed')
  const isIn = { ask: carried, bill: running, fate: agreed, door: 'open', hasDay: true }
  await expectToldEverywhere({ ...isIn, days: days(5, 2) })
  await parliamentComesTo('lords')
  await expectToldEverywhere({ ...isIn, days: days(7, 2) })
  await parliamentComesTo('in-lieu')
  await expectToldEverywhere({ ...isIn, days: days(10, 0) })
  await parliamentComesTo('act')
  const toCheck = {
    mark: 'Agreed to, the Act not yet checked',
    sentence: `Agreed to, in a bill that is now an Act: New Clause 1, in the ${title}. Whether the Act holds its words, nobody has checked yet.`,
  }
  await expectToldEverywhere({
    ...isIn,
    ask: toCheck,
    bill: { words: 'now an Act', state: 'passed' },
    days: days(12, 0),
  })
  expect(complaints).toEqual([])
})

/** So many days of the bill that came, all of them today, and so many that are planned for a week later. */
function days(came: number, planned: number): string[] {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const inAWeek = new Date(Date.UTC(year, month - 1, day + 7)).toISOString().slice(0, 10)
  return [...Array.from({ length: came }, () => today), ...Array.from({ length: planned }, () => inAWeek)]
}
