import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNothingComesBack, orders } from './support/browsers/come-back.ts'
import { lookAt } from './support/browsers/look-at-page.ts'
import { findFirefox } from './support/browsers/open-firefox.ts'
import { searchProfile } from './support/browsers/search-profile.ts'
import type { Tab } from './support/browsers/tab.ts'
import { fill, follow, paste, pressButton, pressShift, waitForHeading } from './support/browsers/use-page.ts'
import { type OpenVisitor, openVisitor, visitors } from './support/browsers/visitors.ts'
import { member, moments, plantWords, tellingWords, type Typed, walkTo } from './support/browsers/walk-letter.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product

beforeAll(async () => {
  product = await startProduct()
})

afterAll(async () => {
  await product.stop()
})

let serial = 0

test.skipIf(findFirefox() === undefined)(
  'Firefox is gone through as well; where none is installed (Debian: firefox-esr), Chromium alone is',
  () => expect(visitors.map(({ name }) => name)).toContain('firefox'),
)

/** Text that does not get much shorter by packing. */
function newText(characters: number): string {
  return randomBytes(characters)
    .toString('base64')
    .replaceAll(/[^a-z]/gi, ' ')
    .slice(0, characters)
}

describe.each(visitors)('$name, pages run scripts: $javaScript', (visitor) => {
  let open: OpenVisitor
  const typedHere: string[] = []

  beforeAll(async () => {
    open = await openVisitor(visitor)
  })

  afterAll(async () => {
    await open.end()
  })

  async function writeUpTo(moment: string): Promise<{ tab: Tab; typed: Typed }> {
    const typed = plantWords(`x${(serial += 1)}q`)
    typedHere.push(...tellingWords(typed))
    const tab = await open.browser.newTab()
    await tab.goto(product.siteUrl)
    await tab.goto(`${product.campaignUrl}/write`)
    await walkTo(tab, moment, typed)
    return { tab, typed }
  }

  test.each(moments.map((moment, index) => ({ moment, order: orders[index % orders.length] ?? [] })))(
    'after leaving at "$moment" nothing comes back',
    async ({ moment, order }) => {
      const { tab, typed } = await writeUpTo(moment)
      const { heading } = await lookAt(tab, product)
      await follow(tab, 'Leave now')
      await expect.poll(async () => (await lookAt(tab, product)).whose).toBe('exit')
      const words = [...tellingWords(typed), ...member, ...(moment === 'sent' ? [heading] : [])]
      await expectNothingComesBack(tab, order, { words, exitUrl: product.exitUrl })
      await tab.close()
    },
  )

  async function expectNothingAfterLeaving(tab: Tab, words: string[]): Promise<void> {
    await follow(tab, 'Leave now')
    await expect.poll(async () => (await lookAt(tab, product)).whose).toBe('exit')
    await expectNothingComesBack(tab, orders[2] ?? [], { words, exitUrl: product.exitUrl })
    await tab.close()
  }

  test.skipIf(!visitor.javaScript)('after Shift three times nothing comes back', async () => {
    const { tab, typed } = await writeUpTo('own words typed')
    await pressShift(tab, 3)
    await expect.poll(async () => (await lookAt(tab, product)).whose).toBe('exit')
    const words = [...tellingWords(typed), ...member]
    await expectNothingComesBack(tab, orders[1] ?? [], { words, exitUrl: product.exitUrl })
    await tab.close()
  })

  test('after leaving a page that told of faults nothing comes back', async () => {
    const { tab, typed } = await writeUpTo('name and e-mail typed')
    await fill(tab, 'Your e-mail address', typed.email.replace('example.com', ''))
    await pressButton(tab, 'See your letter')
    await expect.poll(async () => tab.look(() => document.title)).toMatch(/^Check: /)
    await expectNothingAfterLeaving(tab, tellingWords(typed))
  })

  test('after leaving a letter that is as long as can be nothing comes back', async () => {
    const { tab, typed } = await writeUpTo('own words typed')
    await paste(tab, 'In your own words', `${typed.why} ${newText(1_900)}`)
    await paste(tab, 'More in your own words', `${typed.ownWords} ${newText(4_900)}`)
    await pressButton(tab, 'Go on')
    await waitForHeading(tab, 'Sign your letter')
    await expectNothingAfterLeaving(tab, tellingWords(typed))
  })

  test('no file of the profile holds a typed word', async () => {
    await open.browser.untilSaved()
    expect(typedHere.length).toBeGreaterThan(10)
    expect(searchProfile(open.browser.folder, typedHere)).toEqual([])
  })
})
