import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFirefox, openFirefox } from './open-firefox.ts'
import { openChromiumProfile } from './open-profile.ts'
import type { ProfiledBrowser } from './tab.ts'

export interface Visitor {
  name: 'chromium' | 'firefox'
  /** Whether pages may run scripts. */
  javaScript: boolean
}

const everyVisitor: Visitor[] = [
  { name: 'chromium', javaScript: true },
  { name: 'chromium', javaScript: false },
  { name: 'firefox', javaScript: true },
  { name: 'firefox', javaScript: false },
]

/** Who goes through each journey. Firefox is not among what everybody who runs the tests has installed. */
export const visitors = everyVisitor.filter(({ name }) => name === 'chromium' || findFirefox() !== undefined)

export interface OpenVisitor {
  browser: ProfiledBrowser
  /** The same profile once more, with the tabs of last time. */
  restore: () => Promise<ProfiledBrowser>
  /** Ends what still runs, and drops the profile. */
  end: () => Promise<void>
}

/** A browser that was never used before. */
export async function openVisitor({ name, javaScript }: Visitor): Promise<OpenVisitor> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-to-report-profile-'))
  const opened: ProfiledBrowser[] = []
  const open = async (restores: boolean): Promise<ProfiledBrowser> => {
    const browser = await { chromium: openChromiumProfile, firefox: openFirefox }[name]({
      folder,
      javaScript,
      restores,
    })
    opened.push(browser)
    return browser
  }
  return {
    browser: await open(false),
    restore: () => open(true),
    end: async () => {
      for (const browser of opened) await browser.kill()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
