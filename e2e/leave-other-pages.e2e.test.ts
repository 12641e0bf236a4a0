import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNothingComesBack, orders } from './support/browsers/come-back.ts'
import { lookAt } from './support/browsers/look-at-page.ts'
import { searchProfile } from './support/browsers/search-profile.ts'
import { fill, follow, pressButton, waitForHeading } from './support/browsers/use-page.ts'
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
  /** What sends it, and how the heading of the answer begins. */
  button: string
  answer: string
}

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
    button: 'Ask me to confirm',
    answer: 'News',
  },
  {
    path: '/staff/sign-in',
    app: 'campaignUrl',
    field: 'E-mail address',
    word: 'foxglove@example.com',
    button: 'Mail me',
    answer: '',
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
    const words = [...pages.map(({ word }) => word), '271828']
    // A search without a script is in the history of the browser, as its page says: it was typed there and not sent here.
    expect(searchProfile(open.browser.folder, words)).toEqual([])
  })
})
