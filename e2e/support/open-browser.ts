import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../launch/find-chromium.ts'

/** No sandbox, for root in a container; and nothing of Chromium's own talks to the network while we listen for ours. */
const quietly = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'].concat(
  '--disable-background-networking',
  '--disable-component-update',
)

/** Starts the browser the journeys run in. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env)
  if (!executablePath) {
    throw new Error('No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.')
  }
  return chromium.launch({ executablePath, args: quietly })
}
