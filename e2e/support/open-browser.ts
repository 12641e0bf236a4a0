import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../launch/find-chromium.ts'

/** No sandbox, for root in a container; and nothing of Chromium's own talks to the network while we listen for ours. */
export const quietly = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'].concat(
  '--disable-background-networking',
  '--disable-component-update',
)

/** Starts the browser the journeys run in, with its back/forward cache: a page that it remembers is one that somebody may find. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env)
  if (!executablePath) {
    throw new Error('No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.')
  }
  return chromium.launch({ executablePath, args: quietly, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
}
