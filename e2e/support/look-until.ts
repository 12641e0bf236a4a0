import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Looks again, as somebody does who waits for news, until what is sought can be seen: by loading the page again, or as `again`
 * says. How long is the patience of every test (`vitest.config.ts`): only what never comes ends it.
 */
export async function lookUntil(
  sought: Locator,
  again: () => Promise<unknown> = () => sought.page().reload(),
): Promise<void> {
  const look = async (): Promise<string> => {
    if ((await sought.filter({ visible: true }).count()) > 0) return 'found'
    const told = await sought.page().getByRole('main').innerText()
    await again()
    return told
  }
  await expect.poll(look, { interval: 200, message: `until there is ${sought.toString()}` }).toBe('found')
}
