import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAt } from './support/browsers/look-at-page.ts'
import type { Tab } from './support/browsers/tab.ts'
import { readField, waitForHeading } from './support/browsers/use-page.ts'
import { type OpenVisitor, openVisitor, visitors } from './support/browsers/visitors.ts'
import { plantWords, type Step, stepsOfLetter, takeStep, type Typed } from './support/browsers/walk-letter.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product

beforeAll(async () => {
  product = await startProduct({ without: ['site', 'worker'] })
})

afterAll(async () => {
  await product.stop()
})

let serial = 0

async function readFields(tab: Tab, { fields = {} }: Step): Promise<Record<string, string | undefined>> {
  const read: Record<string, string | undefined> = {}
  for (const name of Object.keys(fields)) read[name] = await readField(tab, name)
  return read
}

function expected({ fields = {} }: Step, typed: Typed): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, typed[key]]))
}

describe.each(visitors)('$name, pages run scripts: $javaScript', (visitor) => {
  let open: OpenVisitor

  beforeAll(async () => {
    open = await openVisitor(visitor)
  })

  afterAll(async () => {
    await open.end()
  })

  async function begin(): Promise<{ tab: Tab; typed: Typed }> {
    const tab = await open.browser.newTab()
    await tab.goto(`${product.campaignUrl}/write`)
    return { tab, typed: plantWords(`z${(serial += 1)}q`) }
  }

  test('Back through all steps and Forward again lose nothing', async () => {
    const { tab, typed } = await begin()
    const headings: string[] = []
    for (const step of stepsOfLetter) {
      await takeStep(tab, step, typed)
      headings.push((await lookAt(tab, product)).heading)
    }
    const look = async (index: number): Promise<void> => {
      const step = stepsOfLetter[index]
      if (!step) return
      await waitForHeading(tab, headings[index] ?? '')
      expect(await readFields(tab, step), step.to).toEqual(expected(step, typed))
      expect((await lookAt(tab, product)).whose).toBe('ours')
    }
    for (let index = stepsOfLetter.length - 2; index >= 0; index -= 1) {
      await tab.move('back')
      await look(index)
    }
    for (let index = 1; index < stepsOfLetter.length; index += 1) {
      await tab.move('forward')
      await look(index)
    }
    await tab.close()
  })

  // Without a script nothing could keep them but the browser, which must not.
  test.skipIf(!visitor.javaScript)('words not sent on yet are there after Back and Forward', async () => {
    const { tab, typed } = await begin()
    for (const [index, step] of stepsOfLetter.entries()) {
      await takeStep(tab, step, typed)
      // Before the first page of the letter there is none of it.
      if (!step.fields || index === 0) continue
      await tab.move('back')
      await tab.move('forward')
      await waitForHeading(tab, step.heading)
      expect(await readFields(tab, step), step.to).toEqual(expected(step, typed))
    }
    await tab.close()
  })
})
