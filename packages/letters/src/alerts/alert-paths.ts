import { pathIn, type Language } from '@safe-to-report/languages'

/** Where a subscription's pages are, under the campaign's URL. */
export const alertPaths = {
  confirm: (language: Language, token: string) => pathIn(language, `/alerts/confirm/${token}`),
  manage: (language: Language, token: string) => pathIn(language, `/alerts/${token}`),
  stop: (language: Language, stopToken: string) => pathIn(language, `/alerts/stop/${stopToken}`),
}

/** Where a mail provider posts, without being asked in any language, when somebody presses its own button (RFC 8058). */
export function oneClickPath(stopToken: string): string {
  return alertPaths.stop('en', stopToken)
}
