import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNothingComesBack, orders } from './support/browsers/come-back.ts'
import { lookAt } from './support/browsers/look-at-page.ts'
import { searchProfile } from './support/browsers/search-profile.ts'
import { fill, follow, pressButton, tick, waitForHeading } from './support/browsers/use-page.ts'
import { type OpenVisitor, openVisitor, visitors } from './support/browsers/visitors.ts'
import { plantWords, tellingWords, walkTo } from './support/browsers/walk-letter.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product

beforeAll(async () => {
  product = await startProduct()
})

afterAll(async () => {
  await product.stop()
})

interface OtherPage {
  path: string
  app: 'campaignUrl' | 'siteUrl'
  field: string
  word: string
  ticks?: string[]
  /** What sends it, and how the heading of the answer begins. */
  button: string
  answer: string
}

/** The same with what is not taken, so that it stands in the field of the answer. */
const faulty = (page: OtherPage, word: string, answer: string): OtherPage => ({ ...page, word, answer })

/** Every page outside the letter where somebody who is no staff types something. */
const pages: OtherPage[] = [
  {
    path: '/write/mp',
    app: 'campaignUrl',
    field: 'Your postcode',
    word: 'ZZ99 7QX',
    button: 'Find my MP',
    answer: 'Who is your MP?',
  },
  {
    path: '/alerts',
    app: 'campaignUrl',
    field: 'Your e-mail address',
    word: 'hollyhock@example.com',
    ticks: ['Once a week', 'Yes, send me these mails'],
    button: 'Ask me to confirm',
    answer: 'Look into your inbox',
  },
  {
    path: '/staff/sign-in',
    app: 'campaignUrl',
    field: 'E-mail address',
    word: 'foxglove@example.com',
    button: 'Send me a link',
    answer: 'Look in your inbox',
  },
  {
    path: '/search',
    app: 'siteUrl',
    field: 'A word, a name',
    word: 'periwinkle',
    button: 'Search',
    answer: 'Search the record',
  },
]

const [, alerts, signIn] = pages
const refused = [
  ...(alerts ? [faulty(alerts, 'snapdragon@', 'Get news by e-mail')] : []),
  ...(signIn ? [faulty(signIn, 'lovage@', 'Sign in to the desk')] : []),
]

describe.each(visitors)('$name, pages run scripts: $javaScript', (visitor) => {
  let open: OpenVisitor

  beforeAll(async () => {
    open = await openVisitor(visitor)
  })

  afterAll(async () => {
    await open.end()
  })

  async function expectGone(words: string[], leave: { isSent: boolean; page: OtherPage }): Promise<void> {
    const { page, isSent } = leave
    const tab = await open.browser.newTab()
    await tab.goto(product.siteUrl)
    await tab.goto(product[page.app] + page.path)
    await fill(tab, page.field, page.word)
    if (isSent) {
      for (const name of page.ticks ?? []) await tick(tab, name)
      await pressButton(tab, page.button)
      await waitForHeading(tab, page.answer)
    }
    await follow(tab, 'Leave now')
    await expect.poll(async () => (await lookAt(tab, product)).whose).toBe('exit')
    await expectNothingComesBack(tab, orders[2] ?? [], { words, exitUrl: product.exitUrl })
    await tab.close()
  }

  test.each(pages)('what was typed at $path does not come back after leaving', async (page) => {
    await expectGone([page.word], { isSent: false, page })
  })

  // Without a script a search is in the address of its answer, and its page says so.
  test.each(visitor.javaScript ? pages : pages.filter(({ path }) => path !== '/search'))(
    'what was sent from $path does not come back after leaving',
    async (page) => {
      await expectGone([page.word], { isSent: true, page })
    },
  )

  test.each(refused)('what was refused at $path does not come back after leaving', async (page) => {
    await expectGone([page.word], { isSent: true, page })
  })

  test('a code that was typed does not come back after leaving', async () => {
    const tab = await open.browser.newTab()
    await tab.goto(`${product.campaignUrl}/write`)
    const typed = plantWords(`v${visitor.name}${visitor.javaScript}`)
    await walkTo(tab, 'sent', typed)
    await fill(tab, 'Code from the message', '271828')
    await follow(tab, 'Leave now')
    await expect.poll(async () => (await lookAt(tab, product)).whose).toBe('exit')
    const words = ['271828', ...tellingWords(typed)]
    await expectNothingComesBack(tab, orders[0] ?? [], { words, exitUrl: product.exitUrl })
    await tab.close()
  })

  test('no file of the profile holds any of it', async () => {
    await open.browser.untilSaved()
    const words = [...[...pages, ...refused].map(({ word }) => word), '271828']
    const found = new Set(searchProfile(open.browser.folder, words).map(({ word }) => word))
    // Chromium keeps what was posted where the answer is no redirect: the desk's sign-in answers a refused address at once.
    const left = visitor.name === 'chromium' && !visitor.javaScript ? ['lovage@'] : []
    expect([...found]).toEqual(left)
  })
})
