import { type ProfiledBrowser, settle, type Tab, wait } from './tab.ts'

const isOurs = async (tab: Tab, ours: string): Promise<boolean> =>
  (await tab.look(() => document.documentURI).catch(() => '')).startsWith(ours)

/** Gets back what was closed last, as Ctrl+Shift+T does, and gives the tab of ours that came back; undefined where none did. */
export async function reopenClosed(browser: ProfiledBrowser, { ours, exitUrl }: Addresses): Promise<Tab | undefined> {
  const helper = await browser.newTab()
  await helper.goto(`${exitUrl}#reopen-closed-tab`)
  return findOurs(browser, ours)
}

interface Addresses {
  /** How the addresses of the product's pages begin. */
  ours: string
  exitUrl: string
}

/** The tab of a restored session that shows one of our pages. */
export async function findOurs(browser: ProfiledBrowser, ours: string): Promise<Tab | undefined> {
  for (let looks = 0; looks < 8; looks += 1) {
    for (const tab of await browser.tabs()) {
      if (!(await isOurs(tab, ours))) continue
      await settle(tab.look)
      return tab
    }
    await wait(500)
  }
  return undefined
}
