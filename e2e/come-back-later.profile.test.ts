import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNothingComesBack } from './support/browsers/come-back.ts'
import { lookAt } from './support/browsers/look-at-page.ts'
import { findOurs, reopenClosed } from './support/browsers/reopen.ts'
import { searchProfile } from './support/browsers/search-profile.ts'
import type { ProfiledBrowser, Tab } from './support/browsers/tab.ts'
import { follow } from './support/browsers/use-page.ts'
import { type OpenVisitor, openVisitor, visitors } from './support/browsers/visitors.ts'
import { plantWords, tellingWords, type Typed, walkTo } from './support/browsers/walk-letter.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let ours: string

beforeAll(async () => {
  product = await startProduct()
  ours = product.campaignUrl
})

afterAll(async () => {
  await product.stop()
})

let serial = 0

async function writeUpTo(browser: ProfiledBrowser, moment: string): Promise<{ tab: Tab; typed: Typed }> {
  const typed = plantWords(`y${(serial += 1)}q`)
  const tab = await browser.newTab()
  await tab.goto(`${product.campaignUrl}/write`)
  await walkTo(tab, moment, typed)
  return { tab, typed }
}

async function closeAndReopen(browser: ProfiledBrowser, tab: Tab): Promise<Tab> {
  await browser.untilSaved()
  await tab.close()
  return mustBe(await reopenClosed(browser, { ours, exitUrl: product.exitUrl }))
}

/** The tab of last time, which a browser brings back by itself, or when it is asked to. */
async function findAgain(restored: ProfiledBrowser): Promise<Tab> {
  const found = (await findOurs(restored, ours)) ?? (await findOurs(restored, product.exitUrl))
  return mustBe(found ?? (await reopenClosed(restored, { ours: 'http', exitUrl: product.exitUrl })))
}

function mustBe(tab: Tab | undefined): Tab {
  if (!tab) throw new Error('No tab came back.')
  return tab
}

describe.each(visitors)('$name, pages run scripts: $javaScript', (visitor) => {
  const order = ['reload', 'back', 'back', 'back', 'reload', 'back', 'back', 'back', 'forward', 'reload'] as const

  /** Does something to a browser that nobody used before, and ends it. */
  async function withBrowser(use: (open: OpenVisitor) => Promise<void>): Promise<void> {
    const open = await openVisitor(visitor)
    try {
      await use(open)
    } finally {
      await open.end()
    }
  }

  test.skipIf(!visitor.javaScript).each(['own words typed', 'sent'])(
    'a tab that was closed at "%s" and is opened again shows nothing',
    async (moment) => {
      await withBrowser(async ({ browser }) => {
        const { tab, typed } = await writeUpTo(browser, moment)
        const { heading } = await lookAt(tab, product)
        const again = await closeAndReopen(browser, tab)
        const words = [...tellingWords(typed), ...(moment === 'sent' ? [heading] : [])]
        await expectNothingComesBack(again, order, { words, exitUrl: product.exitUrl })
      })
    },
  )

  // A browser without scripts asks for a tab that is opened again as if a link had been pressed: nobody can tell the two apart.
  test.skipIf(visitor.javaScript)(
    'a tab that was closed and is opened again can be left, as its page says',
    async () => {
      await withBrowser(async ({ browser }) => {
        const { tab, typed } = await writeUpTo(browser, 'the letter shown')
        expect((await lookAt(tab, product)).everything).toContain('closing the tab alone does not')
        const again = await closeAndReopen(browser, tab)
        expect((await lookAt(again, product)).heading).toBe('This is your letter')
        await follow(again, 'Leave now')
        await expect.poll(async () => (await lookAt(again, product)).whose).toBe('exit')
        await expectNothingComesBack(again, order, { words: tellingWords(typed), exitUrl: product.exitUrl })
      })
    },
  )

  test('a browser that was killed in the middle of a letter kept no word of it', async () => {
    await withBrowser(async ({ browser, restore }) => {
      const { typed } = await writeUpTo(browser, 'name and e-mail typed')
      await browser.untilSaved()
      await browser.kill()
      expect(searchProfile(browser.folder, tellingWords(typed))).toEqual([])
      const again = await findAgain(await restore())
      const words = tellingWords(typed)
      if (visitor.javaScript) {
        await expectNothingComesBack(again, order, { words, exitUrl: product.exitUrl })
      } else {
        // Firefox brings back a cookie of before, Chromium none: either way, it can be left.
        await again.goto(`${product.campaignUrl}/leave`)
        await expectNothingComesBack(again, order, { words, exitUrl: product.exitUrl })
      }
    })
  })

  test('a browser that was killed just after leaving shows nothing when it starts again', async () => {
    await withBrowser(async ({ browser, restore }) => {
      const { tab, typed } = await writeUpTo(browser, 'the letter shown')
      await browser.untilSaved()
      await follow(tab, 'Leave now')
      await expect.poll(async () => (await lookAt(tab, product)).whose).toBe('exit')
      await browser.kill()
      const again = await findAgain(await restore())
      await expectNothingComesBack(again, order, { words: tellingWords(typed), exitUrl: product.exitUrl })
    })
  })

  test.skipIf(!visitor.javaScript)(
    'after an hour untouched the page empties itself, and nothing comes back',
    async () => {
      await withBrowser(async ({ browser }) => {
        const { tab, typed } = await writeUpTo(browser, 'own words typed')
        await tab.look(turnClockOn)
        await expect.poll(async () => (await lookAt(tab, product)).everything).not.toContain(typed.why)
        await expectNothingComesBack(tab, order, { words: tellingWords(typed), exitUrl: product.exitUrl })
      })
    },
  )
})

/** Runs in the page: its clock is an hour on, as when a lid is opened again. */
function turnClockOn(): void {
  const now = Date.now.bind(Date)
  Date.now = () => now() + 60 * 60_000
  dispatchEvent(new Event('focus'))
}
