import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core'
import { readAddress } from './open-profile.ts'
import { settle, type Move, type ProfiledBrowser, type ProfileOptions, type Tab, wait, within } from './tab.ts'

const usualPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

/** The Firefox that the journeys run in: `FIREFOX_PATH`, else the first that is installed where it usually is. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH']
  return (named ? [named] : usualPlaces).find((path) => existsSync(path))
}

/** Nothing of Firefox's own talks to the network. What it keeps, and shows again, is as people have it, but saved sooner. */
const settings = {
  'remote.prefs.recommended': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'toolkit.telemetry.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'termsofuse.bypassNotification': true,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#no-network',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.warnOnQuit': false,
  'browser.sessionstore.interval': 1_000,
}

/** Firefox, driven by the protocol that it shares with others (WebDriver BiDi). */
export async function openFirefox({ folder, javaScript, restores = false }: ProfileOptions): Promise<ProfiledBrowser> {
  const all = { ...settings, 'javascript.enabled': javaScript, ...(restores ? { 'browser.startup.page': 3 } : {}) }
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(folder, 'user.js'), lines.join('\n'))
  const started = spawn(
    findFirefox() ?? 'firefox',
    ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = once(started, 'exit')
  const address = await readAddress(started.stderr)
  const browser = await puppeteer.connect({
    protocol: 'webDriverBiDi',
    browserWSEndpoint: `${address}/session`,
    defaultViewport: null,
  })
  await browser.installExtension(join(import.meta.dirname, 'reopen-tab'))
  return {
    folder,
    newTab: async () => toTab(await browser.newPage()),
    tabs: async () => (await browser.pages()).map(toTab),
    untilSaved: () => wait(3_000),
    kill: async () => {
      started.kill('SIGKILL')
      await ended
      await wait(500)
    },
    quit: async () => {
      await within(10_000, browser.close())
      await ended
    },
  }
}

function toTab(page: Page): Tab {
  // "To show this page, Firefox must send again …": whoever attacks agrees.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
  const look: Tab['look'] = async (how, words = []) => page.evaluate(how, words)
  const moves: Record<Move, () => Promise<unknown>> = {
    back: () => page.goBack(),
    forward: () => page.goForward(),
    reload: () => page.reload(),
  }
  return {
    look,
    goto: async (address) => {
      await page.goto(address)
    },
    press: (key) => page.keyboard.press(key satisfies string as KeyInput),
    type: (text) => page.keyboard.type(text),
    move: async (move) => {
      await within(1_200, moves[move]())
      await settle(look)
    },
    close: () => page.close(),
  }
}
