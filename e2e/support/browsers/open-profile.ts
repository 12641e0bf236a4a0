import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../../../launch/find-chromium.ts'
import { quietly } from '../open-browser.ts'
import { settle, type Move, type ProfiledBrowser, type ProfileOptions, type Tab, wait, within } from './tab.ts'

const reopenTab = join(import.meta.dirname, 'reopen-tab')

/**
 * Chromium as people have it: a profile on disk, its back/forward cache on, its sessions saved. Playwright's own way to start it
 * switches parts of that off, so it is started here and then connected to.
 */
export async function openChromiumProfile(options: ProfileOptions): Promise<ProfiledBrowser> {
  const { folder, restores = false } = options
  if (!restores) prepare(options)
  rmSync(join(folder, 'DevToolsActivePort'), { force: true })
  const started = spawn(
    findChromium(process.env) ?? 'chromium',
    [
      ...quietly,
      '--headless',
      `--user-data-dir=${folder}`,
      '--remote-debugging-port=0',
      '--no-default-browser-check',
      '--password-store=basic',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--load-extension=${reopenTab}`,
      ...(restores ? ['--restore-last-session'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = once(started, 'exit')
  const browser = await chromium.connectOverCDP(await readAddress(started.stderr))
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no window.')
  return {
    folder,
    newTab: async () => toTab(await context.newPage()),
    tabs: async () => context.pages().map(toTab),
    // Its sessions are saved 2.5 s after a change.
    untilSaved: () => wait(4_000),
    kill: async () => {
      started.kill('SIGKILL')
      await ended
      await wait(500)
    },
    quit: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await ended
    },
  }
}

/** The address that a browser prints when it can be driven. */
export async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  let printed = ''
  const found = new Promise<string>((resolve) => {
    output.on('data', (part: Buffer) => {
      printed += part.toString()
      const address = / listening on (ws:\S+)/.exec(printed)?.[1]
      if (address) resolve(address)
    })
  })
  const address = await within(60_000, found)
  if (!address) throw new Error(`The browser did not say where it listens:\n${printed}`)
  return address
}

/** The user's own choice that no page runs a script, which extensions do not heed. */
function prepare({ folder, javaScript }: ProfileOptions): void {
  mkdirSync(join(folder, 'Default'), { recursive: true })
  const settings = javaScript ? {} : { profile: { default_content_setting_values: { javascript: 2 } } }
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(settings))
}

function toTab(page: Page): Tab {
  const look: Tab['look'] = async (how, words = []) => page.evaluate(how, words)
  const moves: Record<Move, () => Promise<unknown>> = {
    back: () => page.goBack({ waitUntil: 'commit' }),
    forward: () => page.goForward({ waitUntil: 'commit' }),
    reload: () => page.reload(),
  }
  return {
    look,
    goto: async (address) => {
      await page.goto(address)
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    move: async (move) => {
      // A page that comes from the browser's memory never tells the driver that it was loaded.
      await within(1_200, moves[move]())
      await settle(look)
    },
    close: () => page.close(),
  }
}
