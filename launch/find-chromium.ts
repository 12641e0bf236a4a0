import { accessSync, constants } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser that the journeys run in: `CHROMIUM_PATH`, else the first that is installed where it usually is. */
export function findChromium(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment['CHROMIUM_PATH']
  return (named ? [named] : usualPlaces).find(doesStart)
}

/**
 * The same engine without the windows, which cost more than the pages: `HEADLESS_SHELL_PATH`, else where Debian's package of that name
 * puts it.
 */
export function findHeadlessShell(environment: NodeJS.ProcessEnv): string | undefined {
  return [environment['HEADLESS_SHELL_PATH'] ?? '/usr/bin/chromium-headless-shell'].find(doesStart)
}

function doesStart(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
