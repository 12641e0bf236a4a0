// Runs the same on the server and in a browser: no imports.

/** How much of a letter is the writer's own, as one would say it. */
export type ShareWords =
  | 'none'
  | 'a-few-words'
  | 'a-tenth'
  | 'a-quarter'
  | 'a-third'
  | 'half'
  | 'two-thirds'
  | 'most'
  | 'all'

export function tellShare({ ownShare, ownWordCount }: { ownShare: number; ownWordCount: number }): ShareWords {
  if (ownWordCount === 0) return 'none'
  if (ownShare < 0.07) return 'a-few-words'
  if (ownShare < 0.18) return 'a-tenth'
  if (ownShare < 0.29) return 'a-quarter'
  if (ownShare < 0.41) return 'a-third'
  if (ownShare < 0.58) return 'half'
  if (ownShare < 0.75) return 'two-thirds'
  return ownShare < 0.95 ? 'most' : 'all'
}
