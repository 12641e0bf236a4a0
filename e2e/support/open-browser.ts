import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium, findHeadlessShell } from '../../launch/find-chromium.ts'

/** No sandbox, for root in a container; and nothing of Chromium's own talks to the network while we listen for ours. */
export const quietly = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'].concat(
  '--disable-background-networking',
  '--disable-component-update',
)

/** What Playwright switches off. The switch is read once, from where it stands last, so that ours has to repeat it. */
const offInPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/**
 * Parts of Chromium's own window, no part of a page: each new window loads what drops down from its address bar, two pages that
 * cost more than ours, and each visit starts a process for a next one that may never come.
 */
const ofTheWindow = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
]

/** One process for all pages of a visitor: else the empty page that a visitor begins on has one that is thrown away at once. */
const frugally = ['--renderer-process-limit=1']

export const switchedOff = `--disable-features=${[...offInPlaywright, ...ofTheWindow].join()}`

/** Browsers that remember no page. */
const forgetful = new WeakSet<Browser>()

/** Keeps a page of a browser that remembers none from going back or forward: a journey of that would show nothing of what people find. */
export function keepFromGoingBack(page: Pick<Page, 'goBack' | 'goForward'>, browser: Browser): void {
  if (!forgetful.has(browser)) return
  const refuse = (): never => {
    throw new Error('This browser remembers no page: go back or forward in the one of openRememberingBrowser.')
  }
  page.goBack = refuse
  page.goForward = refuse
}

/**
 * Starts the browser that most journeys run in: Chromium without its windows where that is installed, else the whole of it. It
 * remembers no page: for Back and Forward, which it
 * refuses, there is the other one.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await launch(findHeadlessShell(process.env) ?? findChromium(process.env), { args: frugally })
  forgetful.add(browser)
  return browser
}

/** The whole of Chromium with its back/forward cache: a page that it remembers is one that somebody may find. */
export function openRememberingBrowser(): Promise<Browser> {
  return launch(findChromium(process.env), { ignoreDefaultArgs: ['--disable-back-forward-cache'] })
}

function launch(
  executablePath: string | undefined,
  { args = [], ignoreDefaultArgs = [] }: { args?: string[]; ignoreDefaultArgs?: string[] },
): Promise<Browser> {
  if (!executablePath) {
    throw new Error('No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.')
  }
  return chromium.launch({ executablePath, args: [...quietly, ...args, switchedOff], ignoreDefaultArgs })
}
