import { languageOfPrefix, pathIn } from '@safe-to-report/languages'
import { isReadableAddress } from '@safe-to-report/serving'

/**
 * The address, or one of no page for what cannot be decoded, in the language that it begins with. The router would tell the console
 * of such an address, whole; a link that was damaged on its way is one, and the rest of it may open somebody's letter.
 */
export function toReadableAddress(url: string): string {
  if (isReadableAddress(url)) return url
  const language = languageOfPrefix(url.split('/', 2)[1])
  return pathIn(language ?? 'en', '/unreadable')
}
