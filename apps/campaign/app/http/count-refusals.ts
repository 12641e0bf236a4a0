import { createContext } from 'react-router'

/**
 * What is counted when it is refused: a form from another site, too much from one place, a private or mailed link that is not good,
 * a wrong code of a letter, the session of somebody at the desk that has ended.
 */
export type RefusalKind = 'foreign-form' | 'limit' | 'link' | 'code' | 'session'

/** Counts a refusal for the log; set by the server. */
export const countRefusalContext = createContext<(kind: RefusalKind) => void>(() => undefined)

/** What an answer says of itself: which kind of refusal it is, if it is one. */
export function refusalOf({ status }: Response, pattern: string): RefusalKind | undefined {
  if (status === 429) return 'limit'
  const isByLink = pattern.includes(':token')
  return isByLink && (status === 403 || status === 404) ? 'link' : undefined
}
